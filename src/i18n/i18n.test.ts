import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { formatActNumber, formatDate, formatNumber } from './format.ts';
import { stringsOf } from './translate.ts';
import { claimUrl, compareUrl, entryUrl, pageUrl } from './urls.ts';

/** Every string of a locale with its place. */
const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string' ? [[path, value]] : Object.entries(value as object).flatMap(([key, own]) => flat(own, `${path}.${key}`));
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('strings', () => {
  it.each(['uz', 'ru'] as const)('in %s have the same places to fill as in English', (locale) => {
    const english = new Map(flat(stringsOf('en')));
    for (const [path, text] of flat(stringsOf(locale))) expect(places(text), path).toEqual(places(english.get(path) ?? ''));
  });
  it('in Uzbek are in Latin script with canonical letters', () => {
    for (const [path, text] of flat(stringsOf('uz'))) expect(text, path).not.toMatch(/[\u0400-\u04ff'‘’`]/);
  });
});

describe('fill', () => {
  it('puts values in their places and refuses to leave one empty', () => {
    expect(fill('{a} of {b}', { a: 1, b: 'x' })).toBe('1 of x');
    expect(() => fill('{a}', {})).toThrow('{a}');
  });
});

describe('numbers and dates', () => {
  it.each([
    ['en', 1024, '1,024'],
    ['ru', 57000, '57\u00a0000'],
    ['uz', 4.5, '4,5'],
    ['en', 12, '12'],
  ] as const)('in %s writes %d as %s', (locale, value, text) => {
    expect(formatNumber(locale, value)).toBe(text);
  });
  it.each([
    ['uz', '2022-03-01', '2022-yil 1-mart'],
    ['ru', '2022-03-01', '1 марта 2022 года'],
    ['en', '2022-03', 'March 2022'],
    ['ru', '2022', '2022'],
  ] as const)('in %s writes %s as %s', (locale, date, text) => {
    expect(formatDate(locale, date)).toBe(text);
  });
});

describe('addresses', () => {
  it('are made in one place', () => {
    expect(pageUrl('uz-cyrl', 'cases/')).toBe('/uz-cyrl/cases/');
    expect(entryUrl('ru', 'comparisons/example')).toBe('/ru/compare/example/');
    expect(entryUrl('en', 'pages/about')).toBe('/en/about/');
    expect(claimUrl('uz', 'a-source#a-claim')).toBe('/uz/sources/a-source/#a-claim');
    expect(compareUrl('uz', ['a', 'b'])).toBe('/uz/compare/?ids=a,b');
  });

  it('writes the prefix of an act as each language does', () => {
    expect(formatActNumber('uz', 'UP-73')).toBe('PF-73');
    expect(formatActNumber('ru', 'PP-289')).toBe('ПП-289');
    expect(formatActNumber('en', '394')).toBe('394');
  });
});
