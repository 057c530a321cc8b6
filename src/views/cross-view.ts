/** Tables that count cases by two properties; each number leads to the cases behind it. */
import { type CaseProperty, crossTable } from '../domain/comparison/cross-table.ts';
import { crossName } from '../domain/derive/cross-csv.ts';
import { activityTypes } from '../domain/vocabulary/activity-types.ts';
import { participantRoles } from '../domain/vocabulary/participant-roles.ts';
import type { RegionCode } from '../domain/vocabulary/regions.ts';
import { sentenceCase } from '../i18n/format.ts';
import { pageUrl } from '../i18n/urls.ts';
import { type PageHead, pageHead } from './page.ts';
import { linkToRef, type Phrase } from './phrase.ts';
import { regionLink } from './region.ts';
import { labelIn, type Reading } from './site.ts';
import { startsByYear, type YearsView } from './years.ts';

export interface CrossView {
  id: CaseProperty;
  /** Of its files. */
  name: string;
  /** What the rows and the columns are. */
  rowTitle: string;
  title: string;
  caption: string;
  columns: Phrase[];
  rows: { head: Phrase & { href?: string }; cells: { count: number; href: string }[] }[];
  /** The largest number, for shading. */
  most: number;
}

function headOf(reading: Reading, property: CaseProperty, code: string): Phrase & { href?: string } {
  if (property === 'region') return regionLink(reading, code as RegionCode);
  if (property === 'condition') return linkToRef(reading, `conditions/${code}`);
  const term = property === 'activity' ? activityTypes[code as keyof typeof activityTypes] : participantRoles[code as keyof typeof participantRoles];
  return { text: sentenceCase(labelIn(reading, term)) };
}

/** Every row and column of the vocabularies, also the empty ones. The number's address is the catalog, filtered by both. */
export function crossView(reading: Reading, row: CaseProperty, column: CaseProperty): CrossView {
  const { rows, columns, cells } = crossTable(reading.corpus, row, column);
  const { catalog, evidenceMap } = reading.strings;
  const href = (rowCode: string, columnCode: string) =>
    `${pageUrl(reading.locale, 'cases/')}?${row}=${encodeURIComponent(rowCode)}&${column}=${encodeURIComponent(columnCode)}`;
  return {
    id: column,
    name: crossName(row, column),
    rowTitle: catalog[row],
    title: evidenceMap[column === 'region' ? 'activity' : column],
    caption: `${catalog[row]} × ${catalog[column]}. ${evidenceMap.caption}`,
    columns: columns.map((code) => ({ text: headOf(reading, column, code).text })),
    rows: rows.map((code, index) => ({
      head: headOf(reading, row, code),
      cells: (cells[index] ?? []).map((cases, at) => ({ count: cases.length, href: href(code, columns[at] ?? '') })),
    })),
    most: Math.max(...cells.flat().map((cases) => cases.length)),
  };
}

export interface CrossPage {
  head: PageHead;
  views: CrossView[];
}

export interface EvidenceMap extends CrossPage {
  starts: YearsView;
}

export const evidenceMap = (reading: Reading): EvidenceMap => ({
  starts: startsByYear(reading),
  head: pageHead(reading, { path: 'evidence-map/', title: reading.strings.evidenceMap.title, description: reading.strings.evidenceMap.lead }),
  views: (['activity', 'condition', 'role'] as const).map((column) => crossView(reading, 'region', column)),
});

export const activityComparison = (reading: Reading): CrossPage => ({
  head: pageHead(reading, {
    path: 'compare/activities/',
    title: reading.strings.tables.activities,
    description: reading.strings.tables.activitiesLead,
    trail: [{ text: reading.strings.nav.compare, href: pageUrl(reading.locale, 'compare/') }],
  }),
  views: [crossView(reading, 'activity', 'role')],
});
