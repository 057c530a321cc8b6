import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, type Sought } from './excerpt.ts';
import { analyse } from './search-token.ts';

const sought = (...words: string[]): Sought => ({ tokens: new Map(words.map((word, at) => [analyse('uz', word), at])), weights: words.map(() => 1) });
const filler = (count: number) => 'bir ikki uch toʻrt besh olti yetti sakkiz '.repeat(count);

describe('an excerpt', () => {
  it('marks the sought words in any form and stands where most of them are', () => {
    const text = `Klaster. ${filler(10)}Maktablar klasterining ishtirokchilari. ${filler(10)}`;
    const { pieces, hits } = excerptOf('uz', text, sought('maktab', 'klasterlar'));
    expect(pieces.filter((piece) => piece.sought).map((piece) => piece.text)).toEqual(['Maktablar', 'klasterining']);
    expect(hits).toEqual([
      { at: 0, word: 1 },
      { at: text.indexOf('Maktablar'), word: 0 },
      { at: text.indexOf('klasterining'), word: 1 },
    ]);
    expect(pieces[0]?.text.startsWith('… ')).toBe(true);
    expect(pieces.at(-1)?.text.endsWith(' …')).toBe(true);
  });

  it('is the beginning of a text that has none of the words', () => {
    const { pieces, hits } = excerptOf('uz', filler(10), sought('klaster'));
    expect(hits).toEqual([]);
    expect(pieces.map(({ text }) => text).join('')).toMatch(/^bir ikki .* …$/);
  });

  it('is the beginning of a text whose title has all that is sought', () => {
    const { pieces } = excerptOf('uz', `Maktab bu. ${filler(10)} Maktablar klasterining ishtirokchilari.`, sought('maktab', 'klaster'), 'Maktablar klasteri');
    expect(pieces.filter((piece) => piece.sought).map((piece) => piece.text)).toEqual(['Maktab']);
  });

  it('takes its words from the text, in order, and marks exactly the sought ones', () => {
    const word = fc.constantFrom('maktab', 'maktablar', 'klaster', 'bir', 'ikki', '—', '🎓', '\u0000', '<b>');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 90 }), (words) => {
        const text = words.join(' ');
        const { pieces, hits } = excerptOf('uz', text, sought('maktab'));
        const whole = pieces
          .map((piece) => piece.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(text.includes(whole)).toBe(true);
        expect(hits.length).toBe(words.filter((each) => each.startsWith('maktab')).length);
        for (const piece of pieces) expect(piece.text.includes('maktab')).toBe(piece.sought);
      }),
    );
  });
});
