/** Comparison tables: columns that are made once per entry and aligned for any choice of two to six. */

import { align, type Keyed, type Row } from '../domain/comparison/align.ts';
import { type Atom, type Cell, type CellValue, valueKey } from '../domain/comparison/cell.ts';
import { cellsOf, type Dimension, dimensionsOf } from '../domain/comparison/dimensions.ts';
import { type Entry, entriesOf, entryRef } from '../domain/corpus.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber, sentenceCase } from '../i18n/format.ts';
import { compareUrl, entryPath, pageUrl } from '../i18n/urls.ts';
import { type Note, numberNotes } from './claims.ts';
import { evidenceView } from './evidence.ts';
import { entryHead, type PageHead, pageHead } from './page.ts';
import { claimHref, type Link, linkTo, linkToRef, type Phrase, phrase } from './phrase.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Reading } from './site.ts';

export interface CellItem extends Phrase {
  href?: string;
  /** Role, state, basis or count in words. */
  detail: string;
  note?: Phrase;
  sources: string[];
}

export interface CellView extends Keyed {
  items: CellItem[];
}

/** One entry of a comparison with all its cells: also the small file that the browser loads. */
export interface Column {
  id: string;
  title: Link;
  cells: Record<string, CellView>;
}

export interface DimensionView {
  id: string;
  title: string;
}

export interface Table {
  columns: Link[];
  rows: (Row<CellView> & { title: string })[];
}

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
      return { text: String(value.value) };
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

const cellView = (reading: Reading, cell: Cell): CellView =>
  cell.state === 'reported' ? { keys: cell.values.map(valueKey), items: cell.values.map((value) => cellItem(reading, value)) } : { keys: undefined, items: [] };

const evidenceDimension = 'evidence';

/** Dimensions of a comparison of cases: the comparable fields, and the computed evidence level. */
export function caseDimensions(reading: Reading): DimensionView[] {
  const fields = dimensionsOf('cases').map(({ id, title }) => ({ id, title: sentenceCase(title[reading.language]) }));
  return [...fields, { id: evidenceDimension, title: reading.strings.entry.howSure }];
}

export function caseColumn(reading: Reading, entry: Entry<'cases'>, dimensions: readonly Dimension[] = dimensionsOf('cases')): Column {
  const cells = Object.fromEntries(Object.entries(cellsOf(entry, dimensions)).map(([id, cell]) => [id, cellView(reading, cell)]));
  const evidence = evidenceView(reading, reading.evidence.ofCase(entry));
  cells[evidenceDimension] = {
    keys: [evidence.level],
    items: [{ text: evidence.label, detail: evidence.limitations.join(' '), sources: evidence.claims.map((ref) => claimHref(reading, ref)) }],
  };
  return { id: entry.id, title: linkTo(reading, entry), cells };
}

export function tableOf(dimensions: readonly DimensionView[], columns: readonly Column[]): Table {
  const titles = new Map(dimensions.map(({ id, title }) => [id, title]));
  const rows = align(
    dimensions.map(({ id }) => id),
    columns.map(({ cells }) => cells),
  );
  return { columns: columns.map(({ title }) => title), rows: rows.map((row) => ({ ...row, title: titles.get(row.dimension) ?? row.dimension })) };
}

export interface ComparisonPage {
  head: PageHead;
  prose: Prose;
  notes: Note[];
  table: Table;
  caption: string;
  freeHref: string;
}

/** A curated comparison: computed table and written reading. */
export function comparisonPage(reading: Reading, entry: Entry<'comparisons'>): ComparisonPage {
  const cases = entry.facts.cases.flatMap((id) => reading.corpus.entries.cases.get(id) ?? []);
  const wanted = entry.facts.dimensions;
  const dimensions = caseDimensions(reading).filter(({ id }) => !wanted || wanted.includes(id));
  const prose = proseOf(reading, entry);
  const title = linkTo(reading, entry);
  return {
    head: entryHead(reading, 'comparisons', entry.id, {
      path: entryPath(entryRef(entry)),
      title,
      description: entry.texts[reading.language]?.meta.summary,
      section: 'compare',
    }),
    prose,
    notes: numberNotes(reading, prose.cited),
    table: tableOf(
      dimensions,
      cases.map((item) => caseColumn(reading, item)),
    ),
    caption: fill(reading.strings.compare.caption, { count: cases.length }),
    freeHref: compareUrl(
      reading.locale,
      cases.map(({ id }) => id),
    ),
  };
}

export interface ComparePage {
  head: PageHead;
  curated: { link: Link; summary: Phrase | undefined; cases: string[] }[];
  choices: { id: string; text: string }[];
  dimensions: DimensionView[];
  more: Link[];
}

/** The page where any cases can be chosen; without script it offers the curated comparisons. */
export function comparePage(reading: Reading): ComparePage {
  const { strings, locale } = reading;
  return {
    head: pageHead(reading, { path: 'compare/', title: strings.nav.compare, description: strings.compare.lead }),
    curated: entriesOf(reading.corpus, 'comparisons').map((entry) => ({
      link: linkTo(reading, entry),
      summary: phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.summary]))),
      cases: entry.facts.cases.map((id) => linkToRef(reading, `cases/${id}`).text),
    })),
    choices: entriesOf(reading.corpus, 'cases').map((entry) => ({ id: entry.id, text: linkTo(reading, entry).text })),
    dimensions: caseDimensions(reading),
    more: [
      { text: strings.definitions.matrix, href: pageUrl(locale, 'compare/definitions/') },
      { text: strings.regions.compare, href: pageUrl(locale, 'compare/regions/') },
      { text: strings.evidenceMap.title, href: pageUrl(locale, 'evidence-map/') },
    ],
  };
}
