/** The files of the open data: every export of the corpus with its name and media type. */
import { type Corpus, entriesOf } from '../corpus.ts';
import { kindNames } from '../schema/kinds.ts';
import { toBibtex } from './bibtex.ts';
import { crossTables } from './cross-csv.ts';
import { toCsl } from './csl.ts';
import { claimsCsv, toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toSkos } from './skos.ts';
import { translationsCsv } from './translations.ts';

export interface DataFile {
  /** Below `/data/`. */
  name: string;
  type: string;
  body: string;
}

export interface Publication {
  /** Public address of the site, without a slash at the end. */
  site: string;
  edition: string;
}

/** Tells spreadsheet programs that the table is UTF-8; without it they spoil Cyrillic letters. */
const byteOrderMark = '\ufeff';
const csv = (name: string, table: string): DataFile => ({ name: `${name}.csv`, type: 'text/csv; charset=utf-8', body: `${byteOrderMark}${table}` });
const json = (name: string, type: string, value: unknown): DataFile => ({ name, type, body: `${JSON.stringify(value, null, 2)}\n` });

const terms = 'terms.skos.jsonld';

/** All files, in the order of kinds. Pages are prose of the site itself and not data. */
export function dataFiles(corpus: Corpus, { site, edition }: Publication): DataFile[] {
  const ofKinds = kindNames
    .filter((kind) => kind !== 'pages')
    .flatMap((kind) => [csv(kind, toCsv(corpus, kind)), json(`${kind}.json`, 'application/json', toJson(corpus, kind))]);
  return [
    ...ofKinds,
    csv('claims', claimsCsv(corpus)),
    csv('translations', translationsCsv(corpus)),
    ...crossTables(corpus).map(({ name, table }) => csv(name, table)),
    { name: 'sources.bib', type: 'application/x-bibtex; charset=utf-8', body: entriesOf(corpus, 'sources').map(toBibtex).join('\n') },
    json('sources.csl.json', 'application/vnd.citationstyles.csl+json', toCsl(corpus)),
    json(terms, 'application/ld+json', toSkos(corpus, `${site}/data/${terms}`, edition)),
  ];
}
