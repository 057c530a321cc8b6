import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, closedSets, closureOf, conceptLattice, extentOf } from './concept-lattice.ts';

const tiny: Context = { marks: 3, things: [0b011, 0b101, 0b001] };
/** Contexts of up to 40 things and 14 marks. */
const contexts = fc
  .integer({ min: 0, max: 14 })
  .chain((marks) => fc.record({ marks: fc.constant(marks), things: fc.array(fc.integer({ min: 0, max: 2 ** marks - 1 }), { maxLength: 40 }) }));

describe('the concepts of a table', () => {
  it('are those that can be counted by hand', () => {
    expect(conceptLattice(tiny).map(({ intent, extent }) => [intent, extent])).toEqual([
      [0b001, [0, 1, 2]],
      [0b011, [0]],
      [0b101, [1]],
      [0b111, []],
    ]);
  });

  it('have neighbours above and below', () => {
    const [top, , , bottom] = conceptLattice(tiny);
    expect(top?.lower).toEqual([1, 2]);
    expect([...(bottom?.upper ?? [])].sort()).toEqual([1, 2]);
  });

  it('are all there and no others: every set of marks tried one by one', () => {
    fc.assert(
      fc.property(
        contexts.filter(({ marks }) => marks <= 10),
        (context) => {
          const brute = new Set(Array.from({ length: 2 ** context.marks }, (_, set) => closureOf(context, set)));
          expect(new Set(closedSets(context))).toEqual(brute);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are closed: extent and intent determine each other', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const { intent, extent } of conceptLattice(context)) {
          expect(closureOf(context, intent)).toBe(intent);
          expect(extentOf(context, intent)).toEqual(extent);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are a complete lattice: what two concepts share is again a concept, and one has all things', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const intents = new Set(closedSets(context));
        const list = [...intents].slice(0, 40);
        for (const a of list) for (const b of list) expect(intents.has(a & b)).toBe(true);
        expect(conceptLattice(context)[0]?.extent).toHaveLength(context.things.length);
      }),
      { numRuns: 40 },
    );
  });

  it('have as neighbours only concepts with nothing between them', () => {
    fc.assert(
      fc.property(
        contexts.filter(({ marks }) => marks <= 8),
        (context) => {
          const lattice = conceptLattice(context);
          for (const concept of lattice)
            for (const at of concept.upper) {
              const above = lattice[at];
              expect(above && (above.intent & concept.intent) === above.intent && above.intent !== concept.intent).toBe(true);
              const between = lattice.filter(
                ({ intent }) =>
                  intent !== concept.intent &&
                  intent !== above?.intent &&
                  (intent & concept.intent) === intent &&
                  ((above?.intent ?? 0) & intent) === above?.intent,
              );
              expect(between).toEqual([]);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuse a table with too many marks', () => {
    expect(() => closedSets({ marks: 31, things: [] })).toThrow(RangeError);
  });
});
