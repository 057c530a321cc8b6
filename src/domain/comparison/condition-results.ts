/** Which conditions stand beside which results in the cases: counts, and nothing about causes. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { conditionStates } from '../vocabulary/condition-states.ts';
import { type EvidenceLevel, evidenceOrder } from '../vocabulary/evidence-levels.ts';

export type ConditionState = keyof typeof conditionStates;

export interface ConditionCount {
  condition: Entry<'conditions'>;
  state: ConditionState;
  /** Cases whose sources show the condition in this state. */
  cases: number;
  operating: number;
  /** Cases with at least one claim about what came of them. */
  withResults: number;
  levels: Record<EvidenceLevel, number>;
}

/** One row per condition and state that some case shows, conditions by id, states in the order of the vocabulary. */
export function conditionResults(corpus: Corpus, evidence: Evidence): ConditionCount[] {
  const cases = entriesOf(corpus, 'cases').map((entry) => ({ ...entry.facts, level: evidence.ofCase(entry).level }));
  return entriesOf(corpus, 'conditions').flatMap((condition) =>
    (Object.keys(conditionStates) as ConditionState[]).flatMap((state) => {
      const own = cases.filter(({ conditions }) => conditions.some((item) => item.condition === condition.id && item.state === state));
      if (own.length === 0) return [];
      const count = (test: (facts: (typeof own)[number]) => boolean) => own.filter(test).length;
      return [
        {
          condition,
          state,
          cases: own.length,
          operating: count(({ status }) => status === 'operating'),
          withResults: count(({ results }) => results.length > 0),
          levels: Object.fromEntries(evidenceOrder.map((level) => [level, count((facts) => facts.level === level)])) as Record<EvidenceLevel, number>,
        },
      ];
    }),
  );
}
