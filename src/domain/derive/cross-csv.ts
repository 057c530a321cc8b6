/** Tables over all cases and definitions as CSV: counts by two properties, conditions beside results, facets by group, concepts. Codes and ids, no words. */
import { isCluster } from '../cluster.ts';
import { conditionResults } from '../comparison/condition-results.ts';
import { type CaseProperty, crossTable } from '../comparison/cross-table.ts';
import {
  decadeOf,
  definitionLattice,
  type FacetFrequency,
  facetCodes,
  facetFrequencies,
  facetsIn,
  languageOfDefinition,
} from '../comparison/definition-facets.ts';
import { type Corpus, entriesOf } from '../corpus.ts';
import { buildEvidence } from '../evidence/evidence.ts';
import { caseKinds } from '../vocabulary/case-kinds.ts';
import { evidenceOrder } from '../vocabulary/evidence-levels.ts';
import { regions } from '../vocabulary/regions.ts';
import { csvLines } from './csv.ts';

export const crossName = (row: CaseProperty, column: CaseProperty): string => `cases-by-${row}-and-${column}`;

/** Every table with its name, without `.csv`. */
export const crossTables = (corpus: Corpus): { name: string; table: string }[] => [
  ...crossPairs.map(([row, column]) => ({ name: crossName(row, column), table: crossCsv(corpus, row, column) })),
  { name: 'regions', table: regionsCsv(corpus) },
  { name: conditionsOfCases, table: conditionsCsv(corpus) },
  { name: conditionsAndResults, table: conditionResultsCsv(corpus) },
  { name: 'definitions-by-facet', table: definitionFacetsCsv(corpus) },
  { name: 'facets-by-decade', table: facetsCsv('decade', facetFrequencies(corpus, decadeOf)) },
  {
    name: 'facets-by-language',
    table: facetsCsv(
      'language',
      facetFrequencies(corpus, (definition) => languageOfDefinition(corpus, definition)),
    ),
  },
  { name: 'definition-concepts', table: conceptsCsv(corpus) },
];

const conditionsOfCases = 'conditions-of-cases';
const conditionsAndResults = 'conditions-and-results';

/** Pairs of properties that have a table of their own. */
export const crossPairs: readonly (readonly [CaseProperty, CaseProperty])[] = [
  ['region', 'activity'],
  ['region', 'condition'],
  ['region', 'role'],
  ['activity', 'role'],
];

/** A row per code, a column per code, numbers of cases. */
export function crossCsv(corpus: Corpus, row: CaseProperty, column: CaseProperty): string {
  const { rows, columns, cells } = crossTable(corpus, row, column);
  return csvLines([[row, ...columns], ...rows.map((code, index) => [code, ...(cells[index] ?? []).map((cases) => cases.length)])]);
}

/** A row per region: numbers of clusters and related practices, of clusters by kind, of all cases by evidence. */
export function regionsCsv(corpus: Corpus): string {
  const evidence = buildEvidence(corpus);
  const kinds = Object.keys(caseKinds);
  const rows = Object.keys(regions).map((code) => {
    const cases = entriesOf(corpus, 'cases').filter(({ facts }) => facts.regions.some((own) => own === code));
    const count = (test: (entry: (typeof cases)[number]) => boolean) => cases.filter(test).length;
    return [
      code,
      count(isCluster),
      count((entry) => !isCluster(entry)),
      ...kinds.map((kind) => count((entry) => isCluster(entry) && entry.facts.kind === kind)),
      ...evidenceOrder.map((level) => count((entry) => evidence.ofCase(entry).level === level)),
      entriesOf(corpus, 'institutions').filter(({ facts }) => facts.region === code).length,
    ];
  });
  const head = ['region', 'clusters', 'related', ...kinds.map((kind) => `kind_${kind}`), ...evidenceOrder.map((level) => `evidence_${level}`), 'institutions'];
  return csvLines([head, ...rows]);
}

/** A row per case and condition: its state and the claims that show it. */
export const conditionsCsv = (corpus: Corpus): string =>
  csvLines([
    ['case', 'condition', 'state', 'claims'],
    ...entriesOf(corpus, 'cases').flatMap(({ id, facts }) => facts.conditions.map(({ condition, state, claims }) => [id, condition, state, claims.join('; ')])),
  ]);

/** A row per condition and state: numbers of cases. */
export const conditionResultsCsv = (corpus: Corpus): string =>
  csvLines([
    ['condition', 'state', 'cases', 'operating', 'with_results', ...evidenceOrder.map((level) => `evidence_${level}`)],
    ...conditionResults(corpus, buildEvidence(corpus)).map(({ condition, state, cases, operating, withResults, levels }) => [
      condition.id,
      state,
      cases,
      operating,
      withResults,
      ...evidenceOrder.map((level) => levels[level]),
    ]),
  ]);

/** A row per definition: 1 where its text shows the facet, else 0. */
const definitionFacetsCsv = (corpus: Corpus): string =>
  csvLines([
    ['definition', 'term', 'year', ...facetCodes],
    ...entriesOf(corpus, 'definitions').map(({ id, facts }) => [
      id,
      facts.term,
      facts.year,
      ...facetCodes.map((code) => (facts.facets.some((facet) => facet === code) ? 1 : 0)),
    ]),
  ]);

/** A row per group of definitions: how many there are, and how many of them have each facet. */
const facetsCsv = (title: string, groups: readonly FacetFrequency[]): string =>
  csvLines([[title, 'definitions', ...facetCodes], ...groups.map(({ group, total, counts }) => [group, total, ...counts])]);

/** A row per formal concept of definitions and facets: the facets its definitions share, and the definitions that share them. */
export function conceptsCsv(corpus: Corpus): string {
  const ids = entriesOf(corpus, 'definitions').map(({ id }) => id);
  return csvLines([
    ['facets', 'count', 'definitions'],
    ...definitionLattice(corpus).map(({ intent, extent }) => [facetsIn(intent).join('; '), extent.length, extent.map((index) => ids[index]).join('; ')]),
  ]);
}
