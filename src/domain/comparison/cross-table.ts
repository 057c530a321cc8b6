/** Cases counted by two of their properties at once: which cases show both. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import { activityTypes } from '../vocabulary/activity-types.ts';
import { participantRoles } from '../vocabulary/participant-roles.ts';
import { regions } from '../vocabulary/regions.ts';

export type CaseProperty = 'region' | 'activity' | 'role' | 'condition';

interface PropertySpec {
  codes(corpus: Corpus): string[];
  /** Codes a case has; a condition counts when it is present, at least in part: a plan or an absence shows none. */
  valuesOf(facts: Entry<'cases'>['facts']): string[];
}

const properties: Readonly<Record<CaseProperty, PropertySpec>> = {
  region: { codes: () => Object.keys(regions), valuesOf: (facts) => facts.regions },
  activity: { codes: () => Object.keys(activityTypes), valuesOf: (facts) => facts.activities.map(({ type }) => type) },
  role: { codes: () => Object.keys(participantRoles), valuesOf: (facts) => facts.participants.map(({ role }) => role) },
  condition: {
    codes: (corpus) => [...corpus.entries.conditions.keys()],
    valuesOf: (facts) => facts.conditions.filter(({ state }) => state === 'present' || state === 'partial').map(({ condition }) => condition),
  },
};

export interface CrossTable {
  rows: string[];
  columns: string[];
  /** Cases that have both codes, by row and column, each in the order of ids. */
  cells: Entry<'cases'>[][][];
}

/**
 * @returns every code of both properties, also those no case has: an empty cell says that none was found.
 *   A case that has several codes of a property is counted under each, and once in each cell.
 */
export function crossTable(corpus: Corpus, row: CaseProperty, column: CaseProperty): CrossTable {
  const [rows, columns] = [properties[row].codes(corpus), properties[column].codes(corpus)];
  const cases = entriesOf(corpus, 'cases');
  const having = (property: CaseProperty, code: string) => cases.filter(({ facts }) => properties[property].valuesOf(facts).includes(code));
  const ofColumn = columns.map((code) => new Set(having(column, code)));
  return { rows, columns, cells: rows.map((code) => having(row, code)).map((own) => ofColumn.map((other) => own.filter((entry) => other.has(entry)))) };
}
