/** A region as a column of a comparison: what is counted in it, and what was not found. */

import { isCluster } from '../domain/cluster.ts';
import type { Entry } from '../domain/corpus.ts';
import { activityTypes } from '../domain/vocabulary/activity-types.ts';
import { caseKinds } from '../domain/vocabulary/case-kinds.ts';
import { caseStatuses } from '../domain/vocabulary/case-statuses.ts';
import { evidenceLevels, evidenceOrder } from '../domain/vocabulary/evidence-levels.ts';
import { participantRoles } from '../domain/vocabulary/participant-roles.ts';
import type { RegionCode } from '../domain/vocabulary/regions.ts';
import { formatNumber } from '../i18n/format.ts';
import type { CellItem, CellView, DimensionView } from './comparison-table.ts';
import { linkTo, titleOf } from './phrase.ts';
import { casesIn } from './region.ts';
import { labelIn, type Reading } from './site.ts';

type Case = Entry<'cases'>;

/** Codes that some case has, each with its number of cases, in the order of `labels`. None at all: nothing was found. */
function counted(
  reading: Reading,
  cases: readonly Case[],
  labels: readonly (readonly [code: string, label: string])[],
  valuesOf: (entry: Case) => readonly string[],
): CellView {
  const found = labels
    .map(([code, label]) => ({ code, label, count: cases.filter((entry) => valuesOf(entry).includes(code)).length }))
    .filter(({ count }) => count > 0);
  if (found.length === 0) return { keys: undefined, items: [] };
  return {
    keys: found.map(({ code, count }) => `${code}:${count}`),
    items: found.map(({ label, count }): CellItem => ({ text: label, detail: formatNumber(reading.locale, count), sources: [] })),
  };
}

const listed = (items: readonly { key: string; text: string; href?: string; lang?: string }[]): CellView =>
  items.length === 0
    ? { keys: undefined, items: [] }
    : { keys: items.map(({ key }) => key), items: items.map(({ key: _, ...item }) => ({ ...item, detail: '', sources: [] })) };

const labelsOf = (reading: Reading, vocabulary: Readonly<Record<string, Parameters<typeof labelIn>[1]>>) =>
  Object.entries(vocabulary).map(([code, term]) => [code, labelIn(reading, term)] as const);

/** Rows of a comparison of regions. */
export function regionDimensions({ strings }: Reading): DimensionView[] {
  const { regions, catalog } = strings;
  return [
    { id: 'clusters', title: regions.clusters },
    { id: 'related', title: regions.related },
    { id: 'kind', title: catalog.kind },
    { id: 'status', title: catalog.status },
    { id: 'role', title: catalog.role },
    { id: 'activity', title: catalog.activity },
    { id: 'condition', title: catalog.condition },
    { id: 'evidence', title: catalog.evidence },
    { id: 'notFound', title: regions.notFound },
  ];
}

/** Cells of `regionDimensions`. A number beside a label counts cases; a case is counted under each value it has. */
export function regionCells(reading: Reading, code: RegionCode): Record<string, CellView> {
  const cases = casesIn(reading, code);
  const links = (list: readonly Case[]) => listed(list.map((entry) => ({ key: entry.id, ...linkTo(reading, entry) })));
  const conditions = [...reading.corpus.entries.conditions.values()].map((entry) => [entry.id, titleOf(reading, entry).text] as const);
  return {
    clusters: links(cases.filter(isCluster)),
    related: links(cases.filter((entry) => !isCluster(entry))),
    kind: counted(reading, cases, labelsOf(reading, caseKinds), ({ facts }) => [facts.kind]),
    status: counted(reading, cases, labelsOf(reading, caseStatuses), ({ facts }) => [facts.status]),
    role: counted(reading, cases, labelsOf(reading, participantRoles), ({ facts }) => facts.participants.map(({ role }) => role)),
    activity: counted(reading, cases, labelsOf(reading, activityTypes), ({ facts }) => facts.activities.map(({ type }) => type)),
    condition: counted(reading, cases, conditions, ({ facts }) => facts.conditions.map(({ condition }) => condition)),
    evidence: counted(
      reading,
      cases,
      evidenceOrder.map((level) => [level, labelIn(reading, evidenceLevels[level])] as const),
      (entry) => [reading.evidence.ofCase(entry).level],
    ),
    notFound: listed(
      labelsOf(reading, activityTypes)
        .filter(([type]) => !cases.some(({ facts }) => facts.activities.some((activity) => activity.type === type)))
        .map(([key, text]) => ({ key, text })),
    ),
  };
}
