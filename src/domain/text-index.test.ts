import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexParts, joined, type Part, partsOf, postingsOf } from './text-index.ts';

/** The postings of a token, looked up as the browser does. */
function lookUp(parts: readonly Part[], token: string) {
  const starts = parts.map(([first]) => first?.[0] ?? '');
  const [, ...groups] = parts[partsOf(starts, token)[0] ?? 0]?.find(([own]) => own === token) ?? [token];
  return postingsOf(groups);
}

const tokens = fc.array(fc.stringMatching(/^[ab]{1,4}$/), { maxLength: 30 });

describe('the text index', () => {
  it('gives for every token exactly the pages that have it, with an impact above 0 and below 1', () => {
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 12 }), (pages) => {
        const parts = indexParts(pages, 40);
        for (const token of ['a', 'b', 'ab', 'ba', 'abab', 'none']) {
          const found = lookUp(parts, token);
          expect([...found.keys()].sort((a, b) => a - b)).toEqual(pages.flatMap((own, page) => (own.includes(token) ? [page] : [])));
          for (const impact of found.values()) expect(impact > 0 && impact <= 1).toBe(true);
        }
      }),
    );
  });

  it('rates a page higher that has the word more often, and a short page higher than a long one', () => {
    const filler = (count: number) => Array.from({ length: count }, (_, at) => `filler${at}`);
    const found = lookUp(
      indexParts([
        ['klaster', ...filler(50)],
        ['klaster', 'klaster', 'klaster', ...filler(48)],
        ['klaster', ...filler(400)],
      ]),
      'klaster',
    );
    expect(found.get(1)).toBeGreaterThan(found.get(0) ?? 1);
    expect(found.get(0)).toBeGreaterThan(found.get(2) ?? 1);
  });

  it('is cut into parts whose tokens follow one another, a token never in two', () => {
    const pages = Array.from({ length: 60 }, (_, page) => Array.from({ length: 120 }, (_, at) => `word${(page * 37 + at * 11) % 3000}`));
    const parts = indexParts(pages);
    const all = parts.flat().map(([token]) => token);
    expect(parts.length).toBeGreaterThan(2);
    expect(all).toEqual([...new Set(all)].sort());
    expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(25_000);
  });

  it('names all parts that may hold words with a beginning', () => {
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 12 }), fc.stringMatching(/^[ab]{1,3}$/), (pages, beginning) => {
        const parts = indexParts(pages, 40);
        const numbers = partsOf(
          parts.map(([first]) => first?.[0] ?? ''),
          beginning,
        );
        const held = (some: readonly Part[]) => some.flat().flatMap(([token]) => (token.startsWith(beginning) ? [token] : []));
        expect(held(numbers.map((number) => parts[number] ?? []))).toEqual(held(parts));
      }),
    );
  });

  it('joins postings by the higher impact, each at its weight', () => {
    const [first, second] = [
      new Map([[1, 0.2]]),
      new Map([
        [1, 0.6],
        [2, 0.1],
      ]),
    ];
    expect([
      ...joined([
        [first, 1],
        [second, 0.5],
      ]),
    ]).toEqual([
      [1, 0.3],
      [2, 0.05],
    ]);
    expect([...joined([])]).toEqual([]);
  });
});
