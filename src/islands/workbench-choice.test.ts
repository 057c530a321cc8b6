import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byWanted, countMarks } from './workbench-choice.ts';

describe('finding definitions by what they must contain', () => {
  const candidates = [{ mask: 0b111 }, { mask: 0b011 }, { mask: 0b001 }, { mask: 0b1000 }];
  it('gives those that have all, and the nearest with what they lack', () => {
    expect(byWanted(candidates, 0b011)).toEqual({ all: [{ mask: 0b111 }, { mask: 0b011 }], near: [{ candidate: { mask: 0b001 }, missing: 0b010 }] });
  });
  it('calls nothing near that has none of the marks', () => {
    expect(byWanted([{ mask: 0b1000 }], 0b011)).toEqual({ all: [], near: [] });
  });
  it('never loses or doubles a candidate', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 })), fc.integer({ min: 1, max: 255 }), (masks, wanted) => {
        const { all, near } = byWanted(
          masks.map((mask) => ({ mask })),
          wanted,
        );
        expect(all.length + near.length).toBeLessThanOrEqual(masks.length);
        for (const { candidate, missing } of near) expect(countMarks(missing)).toBeGreaterThan(0 * candidate.mask);
      }),
    );
  });
});
