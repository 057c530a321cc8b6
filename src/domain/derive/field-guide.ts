/** The field guide of a kind: a Markdown page that tells a contributor what each key of a file means. */
import { languages } from '../locale.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import type { Vocabulary } from '../schema/reference.ts';
import { codeSection, type UsedVocabulary } from './field-guide-codes.ts';
import { inAllLanguages } from './in-languages.ts';
import { markdownTable, verbatim } from './markdown-table.ts';
import { type Field, fieldsOf, type ValueType, valueType } from './value-type.ts';

interface Section {
  /** Where the fields stand: empty at the top, else such as `participants[]`. */
  place: string;
  fields: Field[];
}

/** The group of fields inside a value, with the mark of its place. */
function findGroup(value: ValueType, place: string): Section | undefined {
  if (value.type === 'group') return { place, fields: value.fields };
  if (value.type === 'list') return findGroup(valueType(value.item), `${place}[]`);
  if (value.type === 'record') return findGroup(valueType(value.value), `${place}.<id>`);
  return undefined;
}

/** The fields at one place, then those inside each of them. */
function sections(section: Section): Section[] {
  const inner = section.fields.flatMap(({ key, schema }) => findGroup(valueType(schema), section.place ? `${section.place}.${key}` : key) ?? []);
  return [section, ...inner.flatMap(sections)];
}

/** A value in words. */
function inWords(value: ValueType, codes: (vocabulary: Vocabulary) => string): string {
  switch (value.type) {
    case 'group':
      return 'group of keys, see below';
    case 'localized':
      return value.list ? `list of texts under each of ${languages.map(verbatim).join(', ')}` : `text under each of ${languages.map(verbatim).join(', ')}`;
    case 'list':
      return `list${value.mayBeEmpty ? '' : ' of at least one'}: ${inWords(valueType(value.item), codes)}`;
    case 'record':
      return `under ids of your choice: ${inWords(valueType(value.value), codes)}`;
    case 'code':
      return value.vocabulary ? codes(value.vocabulary) : `one of ${value.codes.map(verbatim).join(', ')}`;
    case 'reference':
      return value.target.to === 'claim' ? 'claim, `source-id#claim-id`' : `id of an entry in \`content/${value.target.kind}/\``;
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return 'whole number';
    case 'number-or-text':
      return 'number or text';
    default:
      return value.type;
  }
}

const head = ['key', `name (${languages.join(' / ')})`, 'needed', 'value', 'what it is', 'example'];

const row = ({ key, schema, required, meta }: Field, codes: (vocabulary: Vocabulary) => string): string[] => [
  verbatim(key),
  meta ? inAllLanguages(meta.title) : '',
  required ? 'yes' : 'no',
  inWords(valueType(schema), codes),
  meta?.help ?? '',
  meta && 'example' in meta ? verbatim(JSON.stringify(meta.example)) : '',
];

/** Files of the kind, as a contributor sees them. */
function filesOf(kind: Kind): string {
  const { layout } = kindSpecs[kind];
  if (layout === 'file') return `One file: \`content/${kind}/<id>.yaml\`.`;
  const files = [...(layout === 'folder' ? ['facts.yaml'] : []), ...languages.map((language) => `${language}.mdx`)];
  return `A folder, \`content/${kind}/<id>/\`, with ${files.map(verbatim).join(', ')}.`;
}

/** The whole page; the same schema gives the same text. */
export function fieldGuide(kind: Kind): string {
  const { facts, text, layout, singular, plural } = kindSpecs[kind];
  const used: UsedVocabulary[] = [];
  const tables = (title: string, top: Field[]): string[] =>
    sections({ place: '', fields: top }).flatMap(({ place, fields }) => {
      const codes = (key: string) => (vocabulary: Vocabulary) => {
        const known = used.find((item) => item.vocabulary === vocabulary);
        const name = known?.name ?? (place ? `${place}.${key}` : key);
        if (!known) used.push({ name, vocabulary });
        return `code, see “Codes of ${name}”`;
      };
      return [
        `${place ? '###' : '##'} ${place ? verbatim(place) : title}`,
        markdownTable(
          head,
          fields.map((field) => row(field, codes(field.key))),
        ),
      ];
    });
  const blocks = [
    `# ${inAllLanguages(plural)}`,
    '<!-- Derived from src/domain/schema by "npm run derive". Do not edit. -->',
    `One entry: ${inAllLanguages(singular)}. ${filesOf(kind)} Begin with \`npm run new -- ${kind} <id>\`.`,
    ...(layout === 'texts' ? [] : tables('Facts', fieldsOf(facts))),
    ...(text ? tables('Front matter of a text', fieldsOf(text)) : []),
  ];
  return `${[...blocks, ...used.map(codeSection)].join('\n\n')}\n`;
}
