/**
 * The two signs of Uzbek Latin that keyboards lack. U+02BB belongs to the letters oʻ and gʻ; U+02BC is the tutuq belgisi
 * between letters. Knows characters and a few words, not scripts; it is called on Uzbek text only.
 */

/** Sign inside the letters oʻ and gʻ. */
export const turnedComma = '\u02bb';
/** Tutuq belgisi. */
export const tutuq = '\u02bc';
/** Every sign people type for the two, ready to stand inside a character class: ' ‘ ’ ‛ ` ´ ʹ ʽ ′ ʻ ʼ. */
export const apostrophes = "'\u2018\u2019\u201b`\u00b4\u02b9\u02bd\u2032\u02bb\u02bc";

/** A sign that is not the canonical one. */
export interface NonCanonical {
  /** Offset of the sign in the text, in UTF-16 units. */
  index: number;
  found: string;
  wanted: string;
  /** The word around the sign, as written. */
  word: string;
}

const words = new RegExp(`\\p{L}[\\p{L}\\p{M}${apostrophes}]*`, 'gu');
const signs = new RegExp(`[${apostrophes}]`, 'g');
const anySign = new RegExp(`[${apostrophes}]`);
/** A letter other than the two signs, which Unicode counts as letters. */
const letter = new RegExp(`(?![${apostrophes}])[\\p{L}\\p{M}]`, 'u');
const opening = new RegExp(`(?<=^|(?![${apostrophes}])[\\s\\p{P}\\p{S}])['\`\u2018](?=\\p{L})`, 'gu');
/** What may close a quotation that began with the sign. */
const closers: Readonly<Record<string, string>> = { "'": "'", '`': "`'\u00b4", '\u2018': '\u2019' };
/** O'Reilly is an Irish name, not the letter oʻ. */
const irish = /^O[^\p{L}]\p{Lu}\p{Ll}/u;
const possessive = /^s$/i;
/** The words that end in a tutuq belgisi. */
const withFinalTutuq = new Set(['daf', 'foje', 'jam', 'juz', 'naf', 'qat', 'raf', 'saj', 'shuru', 'tab', 'tama', 'tobe', 'tole', 'voqe']);

/** True when a single quote opened before `index` in the same paragraph, and this sign is the first that can close it. */
function closesQuotation(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  const last = [...before.matchAll(opening)].at(-1);
  const closing = closers[last?.[0] ?? ''];
  if (!last || !closing?.includes(text[index] ?? '')) return false;
  return !new RegExp(`[${closing}](?!\\p{L})`, 'u').test(before.slice(last.index + 1));
}

/** The canonical sign for the one at `at` in `word`; undefined when it is no letter sign but a quote, a possessive, a foreign name. */
function findWanted(word: string, at: number, isClosingQuote: () => boolean): string | undefined {
  const before = word[at - 1] ?? '';
  const after = word.slice(at + 1);
  const isInside = letter.test(after.slice(0, 1));
  if (/[og]/i.test(before)) {
    if (isInside) return irish.test(word) ? undefined : turnedComma;
    return word[at] !== '\u2018' && isClosingQuote() ? undefined : turnedComma;
  }
  if (isInside) return letter.test(before) && !possessive.test(after) ? tutuq : undefined;
  return after === '' && withFinalTutuq.has(word.slice(0, at).toLowerCase()) && !isClosingQuote() ? tutuq : undefined;
}

/** Every sign that stands for oʻ, gʻ or the tutuq belgisi in another character, in order. The text must be Uzbek. */
export function findNonCanonical(text: string): NonCanonical[] {
  const found: NonCanonical[] = [];
  if (!anySign.test(text)) return found;
  for (const { 0: word, index: start } of text.matchAll(words)) {
    for (const { 0: sign, index: at } of word.matchAll(signs)) {
      const wanted = findWanted(word, at, () => closesQuotation(text, start + at));
      if (wanted && wanted !== sign) found.push({ index: start + at, found: sign, wanted, word });
    }
  }
  return found;
}

/** The text with each of those signs mended. Canonical text comes back unchanged. */
export function canonicalUzbek(text: string): string {
  let mended = '';
  let from = 0;
  for (const { index, wanted } of findNonCanonical(text)) {
    mended += text.slice(from, index) + wanted;
    from = index + 1;
  }
  return mended + text.slice(from);
}
