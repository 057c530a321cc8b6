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
        const items = masks.map((mask) => ({ mask }));
        const { all, near } = byWanted(items, wanted);
        expect(all).toEqual(items.filter(({ mask }) => (mask & wanted) === wanted));
        const lacks = items.filter((item) => !all.includes(item) && (item.mask & wanted) !== 0).map(({ mask }) => countMarks(wanted & ~mask));
        expect(near.map(({ missing }) => countMarks(missing))).toEqual(lacks.filter((count) => count === Math.min(...lacks)));
      }),
    );
  });
});
