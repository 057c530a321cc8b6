/**
 * Formal concept analysis: the concepts of a table of things and marks. A concept is a largest set of things with a largest set of
 * marks that they all have. Method: closed sets in lectic order by NextClosure (B. Ganter, Two basic algorithms in concept analysis,
 * 1984; B. Ganter and R. Wille, Formal Concept Analysis, 1999). Sets are bit masks, so a table has at most 30 marks.
 */

/** A table: for each thing, its marks as a bit mask (bit 0 is the first mark). */
export interface Context {
  /** Number of marks, at most 30. */
  marks: number;
  things: readonly number[];
}

export interface Concept {
  /** Marks that all its things have, and no other mark is common to them. */
  intent: number;
  /** Indices of all things that have those marks. */
  extent: readonly number[];
  /** Indices of the next larger concepts (fewer marks, more things). */
  upper: number[];
  /** Indices of the next smaller concepts (more marks, fewer things). */
  lower: number[];
}

const mostMarks = 30;
const allOf = (marks: number): number => 2 ** marks - 1;

/** Things that have all the given marks. */
export const extentOf = ({ things }: Context, intent: number): number[] => things.flatMap((own, index) => ((own & intent) === intent ? [index] : []));

/** The marks common to all things that have the given marks: its closure. All marks when no thing has them. */
export const closureOf = (context: Context, intent: number): number =>
  context.things.reduce((common, own) => ((own & intent) === intent ? common & own : common), allOf(context.marks));

/** All closed sets of marks, in lectic order, from the closure of the empty set to all marks. @throws RangeError for more than 30 marks */
export function closedSets(context: Context): number[] {
  const { marks } = context;
  if (marks > mostMarks) throw new RangeError(`A context has at most ${mostMarks} marks, not ${marks}.`);
  const found: number[] = [];
  let current: number | undefined = closureOf(context, 0);
  while (current !== undefined) {
    found.push(current);
    current = nextClosure(context, current);
  }
  return found;
}

/** Marks with a smaller index count more in the order: bit `marks - 1 - index` of the usual description. */
function nextClosure(context: Context, current: number): number | undefined {
  for (let index = context.marks - 1; index >= 0; index--) {
    const bit = 1 << index;
    if (current & bit) continue;
    const before = bit - 1;
    const candidate = closureOf(context, (current & before) | bit);
    if ((candidate & before) === (current & before)) return candidate;
  }
  return undefined;
}

const isSubset = (a: number, b: number): boolean => (a & b) === a;

/** The lattice: every concept with its neighbours, the one with most things first. */
export function conceptLattice(context: Context): Concept[] {
  const concepts = closedSets(context)
    .map((intent): Concept => ({ intent, extent: extentOf(context, intent), upper: [], lower: [] }))
    .sort((a, b) => b.extent.length - a.extent.length || a.intent - b.intent);
  concepts.forEach((concept, index) => {
    // Those above it, nearest first: a larger one is a neighbour when no nearer neighbour lies between.
    for (let at = index - 1; at >= 0; at--) {
      const other = concepts[at] as Concept;
      if (!isSubset(other.intent, concept.intent)) continue;
      if (concept.upper.some((near) => isSubset(other.intent, (concepts[near] as Concept).intent))) continue;
      concept.upper.push(at);
      other.lower.push(index);
    }
  });
  return concepts;
}
