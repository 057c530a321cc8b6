/** How alike two cases are, with the reasons: what they share, never a bare number. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';

type Case = Entry<'cases'>;

export interface Shared {
  kind: Case['facts']['kind'] | undefined;
  /** Kind of institution both are gathered around. */
  anchorType: Entry<'institutions'>['facts']['type'] | undefined;
  activities: Case['facts']['activities'][number]['type'][];
  conditions: string[];
}

const common = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set(a)].filter((item) => b.includes(item));
const same = <T>(a: T | undefined, b: T | undefined): T | undefined => (a === b ? a : undefined);

export function sharedBy(corpus: Corpus, a: Case, b: Case): Shared {
  const anchorType = ({ facts }: Case) => (facts.anchor ? corpus.entries.institutions.get(facts.anchor)?.facts.type : undefined);
  const activities = ({ facts }: Case) => facts.activities.map(({ type }) => type);
  const conditions = ({ facts }: Case) => facts.conditions.map(({ condition }) => condition);
  return {
    kind: same(a.facts.kind, b.facts.kind),
    anchorType: same(anchorType(a), anchorType(b)),
    activities: common(activities(a), activities(b)),
    conditions: common(conditions(a), conditions(b)),
  };
}

/** Kind weighs two; the kind of anchor and each shared activity or condition one. */
const weight = ({ kind, anchorType, activities, conditions }: Shared): number => (kind ? 2 : 0) + (anchorType ? 1 : 0) + activities.length + conditions.length;

/** The `count` cases most like `entry`, best first, ties by id; cases that share no activity and no condition are left out. */
export function findSimilar(corpus: Corpus, entry: Case, count: number): { entry: Case; shared: Shared }[] {
  return entriesOf(corpus, 'cases')
    .filter((other) => other.id !== entry.id)
    .map((other) => ({ entry: other, shared: sharedBy(corpus, entry, other) }))
    .filter(({ shared }) => shared.activities.length + shared.conditions.length > 0)
    .sort((a, b) => weight(b.shared) - weight(a.shared))
    .slice(0, count);
}
