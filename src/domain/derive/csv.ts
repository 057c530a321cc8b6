/** Entries and claims as tables for spreadsheets (CSV after RFC 4180). How a value becomes a cell is told in `csv-columns.ts`. */
import { type Corpus, type Entry, entriesOf, entryRef } from '../corpus.ts';
import { buildEvidence } from '../evidence/evidence.ts';
import { languages } from '../locale.ts';
import { buildBacklinks } from '../relations/backlinks.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import { claim as claimSchema } from '../schema/source.ts';
import { type Cell, columnsOf } from './csv-columns.ts';
import { findGrade, isGraded } from './entry-grade.ts';

/** A column over whole rows: entries or claims. */
interface RowColumn<Row> {
  header: string;
  read(row: Row): Cell;
}

/** Signs with which a spreadsheet would take a text for a formula. */
const formula = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines end in CR LF, also the last one. */
export const csvLines = (lines: readonly (readonly Cell[])[]): string => lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');

const table = <Row>(columns: readonly RowColumn<Row>[], rows: readonly Row[]): string =>
  csvLines([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ read }) => read(row)))]);

/** Front matter, one column per language: `title_uz`, `title_ru`, `title_en`. Stories are in the JSON export. */
const textColumns = (kind: Kind): RowColumn<Entry>[] =>
  columnsOf(kindSpecs[kind].text ?? kindSpecs.pages.facts).flatMap(({ header, read }) =>
    languages.map((language) => ({ header: `${header}_${language}`, read: (entry: Entry) => read(entry.texts[language]?.meta) })),
  );

/** Every entry of a kind, one per row, by id: facts, front matter in each language and, where it is graded, the evidence level. */
export function toCsv(corpus: Corpus, kind: Kind): string {
  const evidence = buildEvidence(corpus);
  const columns: RowColumn<Entry>[] = [
    { header: 'id', read: ({ id }) => id },
    ...columnsOf(kindSpecs[kind].facts).map(({ header, read }) => ({ header, read: ({ facts }: Entry) => read(facts) })),
    ...textColumns(kind),
    ...(isGraded(kind) ? [{ header: 'evidence_level', read: (entry: Entry) => findGrade(evidence, entry)?.level }] : []),
  ];
  return table(columns, entriesOf(corpus, kind) as Entry[]);
}

/** Every claim, one per row, by source and in the order of its file, with the entries that use it. */
export function claimsCsv(corpus: Corpus): string {
  const backlinks = buildBacklinks(corpus);
  const columns: RowColumn<Record<string, unknown> & { ref: string; source: string }>[] = [
    { header: 'claim', read: ({ ref }) => ref },
    { header: 'source', read: ({ source }) => source },
    ...columnsOf(claimSchema),
    { header: 'used_by', read: ({ ref }) => backlinks.toClaim(ref).map(entryRef).join('; ') },
  ];
  return table(
    columns,
    [...corpus.claims.values()].map((claim) => ({ ...claim })),
  );
}
