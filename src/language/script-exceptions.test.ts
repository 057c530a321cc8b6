import { describe, expect, it } from 'vitest';
import { wordToLatin } from './cyrillic-to-latin.ts';
import { lettersToCyrillic } from './latin-letters.ts';
import { wordToCyrillic } from './latin-to-cyrillic.ts';
import { scriptExceptions } from './script-exceptions.ts';

const entries = scriptExceptions.map((entry) => {
  const [left = '', right] = entry.replace('*', '').split('=');
  return { entry, latin: right === undefined ? wordToLatin(left) : left, cyrillic: right ?? left };
});

describe('the exception list', () => {
  it('has no entry that the letter rules spell right already', () => {
    expect(entries.filter(({ latin, cyrillic }) => lettersToCyrillic(latin) === cyrillic).map(({ entry }) => entry)).toEqual([]);
  });
  it('has no two entries for one Latin word', () => {
    const latin = entries.map((entry) => entry.latin.toLowerCase());
    expect(latin.filter((word, index) => latin.indexOf(word) !== index)).toEqual([]);
  });
  it.each(entries)('brings $entry back', ({ latin, cyrillic }) => {
    expect(wordToCyrillic(latin)).toBe(cyrillic);
    expect(wordToCyrillic(latin.toUpperCase())).toBe(cyrillic.toUpperCase());
  });
  it('writes nothing but Uzbek and Russian lower case, but for names', () => {
    expect(entries.filter(({ cyrillic }) => !/^[А-ЯЁЎҚҒҲ]*[а-яёўқғҳ]*$/u.test(cyrillic)).map(({ entry }) => entry)).toEqual([]);
  });
});
