/** How alike two cases are, with the reasons: what they share, never a bare number. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';

export interface Shared {
  kind: Entry<'cases'>['facts']['kind'] | undefined;
  activities: Entry<'cases'>['facts']['activities'][number]['type'][];
  conditions: string[];
}

const common = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set(a)].filter((item) => b.includes(item));

export function sharedBy(a: Entry<'cases'>, b: Entry<'cases'>): Shared {
  return {
    kind: a.facts.kind === b.facts.kind ? a.facts.kind : undefined,
    activities: common(
      a.facts.activities.map(({ type }) => type),
      b.facts.activities.map(({ type }) => type),
    ),
    conditions: common(
      a.facts.conditions.map(({ condition }) => condition),
      b.facts.conditions.map(({ condition }) => condition),
    ),
  };
}

/** Kind weighs two, each shared activity or condition one. */
const weight = ({ kind, activities, conditions }: Shared): number => (kind ? 2 : 0) + activities.length + conditions.length;

/** The `count` cases most like `entry`, best first, ties by id; cases that share nothing but the kind are left out. */
export function findSimilar(corpus: Corpus, entry: Entry<'cases'>, count: number): { entry: Entry<'cases'>; shared: Shared }[] {
  return entriesOf(corpus, 'cases')
    .filter((other) => other.id !== entry.id)
    .map((other) => ({ entry: other, shared: sharedBy(entry, other) }))
    .filter(({ shared }) => shared.activities.length + shared.conditions.length > 0)
    .sort((a, b) => weight(b.shared) - weight(a.shared))
    .slice(0, count);
}
