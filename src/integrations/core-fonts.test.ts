import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOfRange, unicodeRange } from './core-fonts.ts';

describe('unicode-range', () => {
  it('joins neighbours', () => {
    expect(unicodeRange([0x43, 0x41, 0x42, 0x2bb])).toBe('U+41-43,U+2bb');
  });
  it('comes back as the same code points', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0x10ffff }), { minLength: 1, maxLength: 60 }), (codes) => {
        expect(codesOfRange(unicodeRange(codes))).toEqual([...codes].sort((a, b) => a - b));
      }),
    );
  });
});
