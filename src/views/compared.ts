/** What can be compared, and its columns: cases, definitions and recommendations by the fields of their schema, regions by what is counted in them. */
import { type Atom, type Cell, type CellValue, valueKey } from '../domain/comparison/cell.ts';
import { dimensionsOf } from '../domain/comparison/dimensions.ts';
import { type Entry, entriesOf } from '../domain/corpus.ts';
import type { Grade } from '../domain/evidence/grade.ts';
import { kindSpecs } from '../domain/schema/kinds.ts';
import { facets } from '../domain/vocabulary/facets.ts';
import { formatNumber, sentenceCase } from '../i18n/format.ts';
import type { CellItem, CellView, Column, DimensionView } from './comparison-table.ts';
import { evidenceView } from './evidence.ts';
import { claimHref, linkTo, linkToRef, type Phrase, phrase } from './phrase.ts';
import { regionCodes, regionLink } from './region.ts';
import { regionCells, regionDimensions } from './region-column.ts';
import { headingIn, type Reading } from './site.ts';

export const comparedKinds = ['cases', 'regions', 'definitions', 'recommendations'] as const;
export type ComparedKind = (typeof comparedKinds)[number];
type EntryKind = Exclude<ComparedKind, 'regions'>;

function atomPhrase(reading: Reading, value: Atom): Phrase & { href?: string } {
  switch (value.type) {
    case 'code':
      return { text: value.label[reading.language] };
    case 'entry':
      return linkToRef(reading, `${value.kind}/${value.id}`);
    case 'claim':
      return phrase(reading, reading.corpus.claims.get(value.ref)?.statement) ?? { text: value.ref };
    case 'text':
      return phrase(reading, value.text) ?? { text: '' };
    default:
      return { text: typeof value.value === 'boolean' ? reading.strings.compare[value.value ? 'yes' : 'no'] : String(value.value) };
  }
}

function cellItem(reading: Reading, value: CellValue): CellItem {
  const note = phrase(reading, value.note);
  return {
    ...atomPhrase(reading, value.main),
    detail: value.qualifiers
      .map((qualifier) =>
        qualifier.type === 'plain' && typeof qualifier.value === 'number' ? formatNumber(reading.locale, qualifier.value) : atomPhrase(reading, qualifier).text,
      )
      .join(', '),
    ...(note ? { note } : {}),
    sources: value.claims.map((ref) => claimHref(reading, ref)),
  };
}

function cellView(reading: Reading, cell: Cell): CellView {
  if (cell.state !== 'reported') return { keys: cell.state === 'not-reported' ? undefined : [], items: [] };
  return { keys: cell.values.map(valueKey), items: cell.values.map((value) => cellItem(reading, value)) };
}

const evidenceDimension = 'evidence';

function gradeCell(reading: Reading, grade: Grade): CellView {
  const { level, label, limitations, claims } = evidenceView(reading, grade);
  return { keys: [level], items: [{ text: label, detail: limitations.join(' '), sources: claims.map((ref) => claimHref(reading, ref)) }] };
}

/** Facet by facet: what the wording shows and what it does not is both read from it, so neither is a gap. */
const facetCells = (reading: Reading, { facts }: Entry<'definitions'>): [string, CellView][] =>
  Object.keys(facets).map((code) => {
    const seen = facts.facets.some((facet) => facet === code);
    return [
      `facet-${code}`,
      { keys: [String(seen)], items: [{ text: seen ? reading.strings.entry.facetYes : reading.strings.entry.facetNo, detail: '', sources: [] }] },
    ];
  });

/** Rows of a comparison of a kind: its comparable fields and what the atlas computes of it. */
export function dimensionViews(reading: Reading, kind: ComparedKind): DimensionView[] {
  if (kind === 'regions') return regionDimensions(reading);
  const fields = dimensionsOf(kind).map(({ id, title }) => ({ id, title: sentenceCase(title[reading.language]) }));
  if (kind !== 'definitions') return [...fields, { id: evidenceDimension, title: reading.strings.entry.howSure }];
  return [
    ...fields.filter(({ id }) => id !== 'facets'),
    ...Object.entries(facets).map(([code, term]) => ({ id: `facet-${code}`, title: headingIn(reading, term) })),
  ];
}

function computedCells(reading: Reading, entry: Entry<EntryKind>): [string, CellView][] {
  const isKind = <K extends EntryKind>(kind: K): boolean => entry.kind === kind;
  if (isKind('definitions')) return facetCells(reading, entry as Entry<'definitions'>);
  const grade = isKind('cases') ? reading.evidence.ofCase(entry as Entry<'cases'>) : reading.evidence.ofRecommendation(entry as Entry<'recommendations'>);
  return [[evidenceDimension, gradeCell(reading, grade)]];
}

export function entryColumn<K extends EntryKind>(reading: Reading, entry: Entry<K>): Column {
  const fields = dimensionsOf(entry.kind).map(({ id, cell }): [string, CellView] => [id, cellView(reading, cell(entry as Entry))]);
  return { id: entry.id, title: linkTo(reading, entry as Entry), cells: Object.fromEntries([...fields, ...computedCells(reading, entry as Entry<EntryKind>)]) };
}

export interface ComparedThing {
  kind: ComparedKind;
  id: string;
  column(reading: Reading): Column;
}

/** Everything that can stand in a comparison. Regions go by their ISO 3166-2 code in small letters, as in their address. */
export function comparedThings(site: Pick<Reading, 'corpus'>): ComparedThing[] {
  const ofKind = <K extends EntryKind>(kind: K): ComparedThing[] =>
    entriesOf(site.corpus, kind).map((entry) => ({ kind, id: entry.id, column: (reading) => entryColumn(reading, entry) }));
  return [
    ...ofKind('cases'),
    ...ofKind('definitions'),
    ...ofKind('recommendations'),
    ...regionCodes.map(
      (code): ComparedThing => ({
        kind: 'regions',
        id: code.toLowerCase(),
        column: (reading) => ({ id: code.toLowerCase(), title: regionLink(reading, code), cells: regionCells(reading, code) }),
      }),
    ),
  ];
}

export const kindTitle = (reading: Reading, kind: ComparedKind): string =>
  kind === 'regions' ? reading.strings.nav.regions : kindSpecs[kind].plural[reading.language];
