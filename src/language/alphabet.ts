/** Order and first letters of the Uzbek alphabets, for sorting and A–Z indexes. */
import { canonicalUzbek } from './apostrophe.ts';
import { toLatin } from './script.ts';

/** The Latin alphabet of 1995 with its digraphs, in order. */
export const latinAlphabet = [
  'A',
  'B',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
  'V',
  'X',
  'Y',
  'Z',
  'O\u02bb',
  'G\u02bb',
  'Sh',
  'Ch',
] as const;

const order = new Map<string, number>(latinAlphabet.map((letter, index) => [letter.toLowerCase(), index + 1]));

/** Places of a word's letters in the alphabet; letters of no Uzbek word come last, digits and signs first. */
function places(word: string): number[] {
  const text = canonicalUzbek(toLatin(word)).toLowerCase();
  const out: number[] = [];
  for (let index = 0; index < text.length; ) {
    const pair = order.get(text.slice(index, index + 2));
    const single = order.get(text[index] ?? '');
    if (text[index] !== '\u02bc') out.push(pair ?? single ?? (/\p{L}/u.test(text[index] ?? '') ? 99 : 0));
    index += pair === undefined ? 1 : 2;
  }
  return out;
}

/** Compares two Uzbek texts in either script by the Latin alphabet (Oʻ, Gʻ, Sh, Ch are letters after Z). */
export function compareUzbek(a: string, b: string): number {
  const [left, right] = [places(a), places(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The letter under which a word stands in an A–Z index: `Oʻ` for `oʻquvchi`. */
export function firstLetter(word: string): string {
  const text = canonicalUzbek(word.replace(/^[^\p{L}]+/u, ''));
  const pair = text.slice(0, 2).toLowerCase();
  const digraph = latinAlphabet.find((letter) => letter.length === 2 && letter.toLowerCase() === pair);
  return digraph ?? text.charAt(0).toUpperCase();
}
