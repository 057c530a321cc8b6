/**
 * Uzbek text between the scripts, after the spelling rules of 1995 (Latin) and 1956 (Cyrillic). Splits text into words and
 * what is no Uzbek word; how a word is spelt is the business of `wordToCyrillic` and `wordToLatin`.
 */
import { apostrophes } from './apostrophe.ts';
import { wordToLatin } from './cyrillic-to-latin.ts';
import { keptLetters, keptPhrases, keptSource } from './kept-latin.ts';
import { wordToCyrillic } from './latin-to-cyrillic.ts';

const phrases = new RegExp(`(${keptPhrases.join('|')})`);
const wordSource = `[\\p{L}\\p{M}\\p{N}]+(?:[${apostrophes}]+[\\p{L}\\p{M}\\p{N}]+)*(?:(?<=[oOgG])[${apostrophes}])?`;
const kept = new RegExp(`(${keptSource})|${wordSource}`, 'gu');
const plainWord = new RegExp(wordSource, 'gu');
const mayBeKept = /[@{_%&]|:\/|\/|\.[A-Za-z]|-[\dA-Z]/;
const latinLetter = /[A-Za-z]/;
const initial = /(?<![\p{L}\p{N}])[IVX]\./u;

/** Converted chunks; the same few thousand words make up most of a site. */
const inCyrillic = new Map<string, string>();
const inLatin = new Map<string, string>();
const memoLimit = 200_000;

function remember(memo: Map<string, string>, key: string, value: string): string {
  if (memo.size >= memoLimit) memo.clear();
  memo.set(key, value);
  return value;
}

function convertWord(word: string): string {
  if (!latinLetter.test(word)) return word;
  const stays = keptLetters(word);
  return stays === 0 ? wordToCyrillic(word) : word.slice(0, stays) + (stays < word.length ? wordToCyrillic(word.slice(stays)) : '');
}

/** The closing quote of ‘stereo’ is no part of the letter oʻ. */
function convertQuotable(word: string, before: string): string {
  const opener = before.slice(-1);
  const closer = word.slice(-1);
  const isQuoted = (opener === '\u2018' && closer === '\u2019') || (opener === "'" && closer === "'");
  return isQuoted ? convertWord(word.slice(0, -1)) + closer : convertWord(word);
}

function convertChunk(chunk: string): string {
  const pattern = mayBeKept.test(chunk) ? kept : plainWord;
  return chunk.replace(pattern, (word: string, ...rest: unknown[]) => {
    const [marked, at] = pattern === kept ? [rest[0], rest[1]] : [undefined, rest[0]];
    return marked === undefined ? convertQuotable(word, chunk.slice(0, Number(at))) : word;
  });
}

/** I., V. and X. before a name or after one are initials, elsewhere Roman numerals. */
function convertInitials(chunk: string, before: string, after: string): string {
  const isInitial = /\.\p{L}/u.test(chunk) || /^\s+\p{Lu}/u.test(after) || /(?:^|[^\p{L}])\p{Lu}(?:[ʻʼ]|\p{Ll})*\.?\s+$/u.test(before);
  const letters = isInitial ? chunk.replace(/(?<![\p{L}\p{N}])[IVX](?=\.)/gu, wordToCyrillic) : chunk;
  return convertChunk(letters);
}

/**
 * Uzbek Latin text in Cyrillic. Addresses, codes, Roman numerals, international names and words with letters or digits that
 * Uzbek words do not have stay as they are. Converting the result again changes nothing.
 */
export function toCyrillic(text: string): string {
  if (phrases.test(text))
    return text
      .split(phrases)
      .map((part, index) => (index % 2 === 1 ? part : toCyrillic(part)))
      .join('');
  return text.replace(/\S+/g, (chunk, at: number) => {
    const known = inCyrillic.get(chunk);
    if (known !== undefined) return known;
    if (!latinLetter.test(chunk)) return chunk;
    if (initial.test(chunk)) return convertInitials(chunk, text.slice(Math.max(0, at - 40), at), text.slice(at + chunk.length, at + chunk.length + 3));
    return remember(inCyrillic, chunk, convertChunk(chunk));
  });
}

/** Uzbek Cyrillic text in Latin, with the canonical apostrophes. Text without Cyrillic letters is returned as it is. */
export function toLatin(text: string): string {
  const composed = /[\u0306\u0308]/.test(text) ? text.normalize('NFC') : text;
  return composed.replace(/[\u0400-\u04ff]+/g, (word) => inLatin.get(word) ?? remember(inLatin, word, wordToLatin(word)));
}
