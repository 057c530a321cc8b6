/** Which definitions have the chosen facets, and which come near: pure, on bit masks. */

export interface Candidate {
  mask: number;
}

/** Number of marks in a mask. */
export function countMarks(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Splits candidates by what they lack of the wanted marks.
 * @returns those that have them all, and those that lack the fewest otherwise (at least one of the wanted marks must be there)
 */
export function byWanted<C extends Candidate>(candidates: readonly C[], wanted: number): { all: C[]; near: { candidate: C; missing: number }[] } {
  const all = candidates.filter(({ mask }) => (mask & wanted) === wanted);
  const others = candidates
    .filter(({ mask }) => (mask & wanted) !== wanted && (mask & wanted) !== 0)
    .map((candidate) => ({ candidate, missing: wanted & ~candidate.mask }));
  const least = Math.min(...others.map(({ missing }) => countMarks(missing)));
  return { all, near: others.filter(({ missing }) => countMarks(missing) === least) };
}
