/** One source as a BibTeX entry, with the fields that both BibTeX and BibLaTeX read. Text stays UTF-8. */
import type { Entry } from '../corpus.ts';
import type { SourceName } from '../schema/source.ts';

type SourceFacts = Entry<'sources'>['facts'];

const entryTypes: Readonly<Partial<Record<SourceFacts['type'], string>>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const signs: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text in which no sign is a command. */
const literal = (text: string): string => text.replace(/[\\~^]|[{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** An address is taken as it stands, so only braces must not be in it. */
const address = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

function name({ family, given, literal: whole }: SourceName): string {
  if (whole !== undefined) return `{${literal(whole)}}`;
  return [family, given].flatMap((part) => (part === undefined ? [] : [literal(part)])).join(', ');
}

const issueKey = (type: string): string => (type === 'article' ? 'journal' : 'booktitle');
const publisherKeys: Readonly<Record<string, string>> = { techreport: 'institution', phdthesis: 'school' };

/** The entry; its key is the id of the source. What is not known is left out. */
export function toBibtex({ id, facts }: Entry<'sources'>): string {
  const type = entryTypes[facts.type] ?? 'misc';
  const [year, month] = facts.issued?.split('-') ?? [];
  const fields: Record<string, string | undefined> = {
    author: facts.authors?.map(name).join(' and '),
    title: `{${literal(facts.title)}}`,
    [type === 'misc' ? 'howpublished' : issueKey(type)]: facts.container && literal(facts.container),
    year,
    month: month && String(Number(month)),
    volume: facts.volume && literal(facts.volume),
    number: (facts.issue ?? facts.number) && literal(facts.issue ?? facts.number ?? ''),
    pages: facts.pages && literal(facts.pages).replace(/\s*[-–—]\s*/g, '--'),
    series: facts.collection && literal(facts.collection),
    [publisherKeys[type] ?? 'publisher']: facts.publisher && literal(facts.publisher),
    address: facts.publisherPlace && literal(facts.publisherPlace),
    doi: facts.doi && address(facts.doi),
    url: facts.url && address(facts.url),
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value ? [`  ${key} = {${value}},\n`] : []));
  return `@${type}{${id},\n${lines.join('')}}\n`;
}
