import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('edit distance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(distance('непрервыное', 'непрерывное', 2)).toBe(1);
    expect(distance('abc', 'abcdef', 2)).toBe(3);
  });
  it('is the same both ways and zero only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
