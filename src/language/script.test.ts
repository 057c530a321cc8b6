import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCyrillic, toLatin } from './script.ts';

const rows = (name: string): string[][] =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));

describe('script conversion', () => {
  const pairs = rows('script-pairs.csv');
  it.each(pairs.filter(([, , direction]) => direction === 'both'))('writes %s as %s', (latin = '', cyrillic = '') => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
  it.each(pairs)('reads %s from %s', (latin = '', cyrillic = '') => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
  it.each(rows('term-pairs.csv'))('writes the term "%s" as "%s"', (latin = '', cyrillic = '') => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it('leaves addresses, codes, Roman numerals and foreign words alone', () => {
    const text = 'XXI asr, https://example.org/yangi, kimdir@example.org, STEM, 4K, workshop';
    expect(toCyrillic(text)).toBe('XXI аср, https://example.org/yangi, kimdir@example.org, STEM, 4K, workshop');
  });

  it('keeps the suffixes of exceptions regular', () => {
    expect(toCyrillic('modullarning sentabrda kompyuterlar, obyektni, fakultetlarda')).toBe('модулларнинг сентябрда компьютерлар, объектни, факультетларда');
  });

  it('is done after one pass', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = toCyrillic(text);
        expect(toCyrillic(once)).toBe(once);
      }),
    );
  });

  it('comes back from Cyrillic for words of regular syllables', () => {
    const syllable = fc
      .tuple(
        fc.constantFrom('b', 'd', 'g', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 'v', 'x', 'z', 'sh', 'ch', 'g\u02bb'),
        fc.constantFrom('a', 'i', 'o', 'u', 'o\u02bb'),
      )
      .map(([a, b]) => a + b);
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), (list) => {
        const word = list.join('');
        expect(toLatin(toCyrillic(word))).toBe(word);
      }),
    );
  });
});
