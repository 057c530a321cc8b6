/** Conditions and cases: the state of each condition in each case with its claims, and what stands beside it. */

import { conditionResults } from '../domain/comparison/condition-results.ts';
import { entriesOf } from '../domain/corpus.ts';
import { conditionStates } from '../domain/vocabulary/condition-states.ts';
import { evidenceLevels, evidenceOrder } from '../domain/vocabulary/evidence-levels.ts';
import { pageUrl } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type PageHead, pageHead } from './page.ts';
import { claimHref, type Link, linkTo, titleOf } from './phrase.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export interface ConditionTable {
  head: PageHead;
  conditions: Link[];
  states: { code: string; label: string }[];
  /** Cases whose sources show at least one condition; a cell is undefined where they say nothing of it. */
  rows: { case: Link; cells: ({ state: string; label: string; claims: string[] } | undefined)[] }[];
  /** Cases whose sources show none. */
  silent: number;
  levels: string[];
  results: { condition: Link; state: string; stateLabel: string; cases: number; operating: number; withResults: number; levels: number[] }[];
}

export function conditionTable(reading: Reading): ConditionTable {
  const compare = compareIn(reading);
  const conditions = entriesOf(reading.corpus, 'conditions');
  const cases = entriesOf(reading.corpus, 'cases');
  const shown = cases.filter(({ facts }) => facts.conditions.length > 0);
  return {
    head: pageHead(reading, {
      path: 'compare/conditions/',
      title: reading.strings.tables.conditions,
      description: reading.strings.tables.conditionsLead,
      trail: [{ text: reading.strings.nav.compare, href: pageUrl(reading.locale, 'compare/') }],
    }),
    conditions: conditions.map((entry) => linkTo(reading, entry)),
    states: Object.entries(conditionStates).map(([code, term]) => ({ code, label: headingIn(reading, term) })),
    rows: shown
      .map((entry) => ({
        case: linkTo(reading, entry),
        cells: conditions.map(({ id }) => {
          const item = entry.facts.conditions.find(({ condition }) => condition === id);
          return item && { state: item.state, label: labelIn(reading, conditionStates[item.state]), claims: item.claims.map((ref) => claimHref(reading, ref)) };
        }),
      }))
      .sort((a, b) => compare(a.case.text, b.case.text)),
    silent: cases.length - shown.length,
    levels: evidenceOrder.map((level) => labelIn(reading, evidenceLevels[level])),
    results: conditionResults(reading.corpus, reading.evidence)
      .map(({ condition, state, levels, ...counts }) => ({
        ...counts,
        condition: { text: titleOf(reading, condition).text, href: linkTo(reading, condition).href },
        state,
        stateLabel: labelIn(reading, conditionStates[state]),
        levels: evidenceOrder.map((level) => levels[level]),
      }))
      .sort((a, b) => compare(a.condition.text, b.condition.text)),
  };
}
