import { describe, expect, it } from 'vitest';
import { distance } from '../distance.ts';
import { findNearest } from './did-you-mean.ts';
import { figuresIn } from './figures-match.ts';

describe('did you mean', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('puts %s and %s at distance %i', (a, b, away) => {
    expect(distance(a, b, 9)).toBe(away);
  });
  it('suggests the nearest word and nothing far away', () => {
    expect(findNearest('partisipants', ['participants', 'approaches'])).toBe('participants');
    expect(findNearest('xyz', ['participants', 'approaches'])).toBeUndefined();
  });
});

describe('figuresIn', () => {
  it.each([
    ['57,000 teachers in 2022', ['2022', '57000']],
    ['57\u00a0000 учителей в 2022 году', ['2022', '57000']],
    ['4.5 and 4,5', ['4.5']],
    ['1 024 ta fikr', ['1024']],
    ['see <Cite id="source-2020#claim-1" /> and [here](https://example.org/7)', []],
    ['grades 10 and 11', ['10', '11']],
  ])('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
