/** One word of Uzbek Latin in Cyrillic: a listed stem where there is one, letter rules for the rest. */
import { apostrophes, turnedComma, tutuq } from './apostrophe.ts';
import { lettersToCyrillic } from './latin-letters.ts';
import { findStem } from './stem.ts';

const letterSign = new RegExp(`(?<=[og])[${apostrophes}]`, 'gi');
const otherSign = new RegExp(`[${apostrophes.replace(turnedComma, '')}]|(?<![og])${turnedComma}`, 'gi');

function inCaseOf(cyrillic: string, latin: string): string {
  if (latin === latin.toLowerCase()) return cyrillic;
  if (latin.length > 1 && latin === latin.toUpperCase()) return cyrillic.toUpperCase();
  return latin[0] === latin[0]?.toLowerCase() ? cyrillic : cyrillic.slice(0, 1).toUpperCase() + cyrillic.slice(1);
}

/** One word of Uzbek Latin in Cyrillic, capitals kept. Any apostrophe-like sign is read as oʻ, gʻ or the tutuq belgisi. */
export function wordToCyrillic(latin: string): string {
  const word = latin.replace(letterSign, turnedComma).replace(otherSign, tutuq);
  const lower = word.toLowerCase();
  const stem = findStem(lower, word.slice(0, 1) !== lower.slice(0, 1));
  if (!stem) return lettersToCyrillic(word);
  const first = lettersToCyrillic(word.slice(0, stem.start));
  const middle = inCaseOf(stem.cyrillic, word.slice(stem.start, stem.end));
  return first + middle + lettersToCyrillic(word.slice(stem.end), word[stem.end - 1]);
}
