/** Uzbek apostrophes: U+02BB in oʻ and gʻ, U+02BC as tutuq belgisi. People type them in nine ways. */

/** Signs that stand for either of the two: ' ` ´ ʹ ʻ ʼ ʽ ‘ ’ ‛ ′. */
export const apostrophes = '\u0027\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032';

const afterOG = new RegExp(`([oOgG])[${apostrophes}]`, 'gu');
const between = new RegExp(`(?<=\\p{L})(?<![oOgG])[${apostrophes}](?=\\p{L})`, 'gu');

/**
 * Writes every apostrophe of an Uzbek text in its canonical letter: after o and g U+02BB, between other letters U+02BC.
 * A sign after o or g at the end of a word counts as a letter too (togʻ, yogʻ), unless a quotation that began before ends there.
 */
export const canonicalUzbek = (text: string): string =>
  text
    .replace(afterOG, (match, letter: string, offset: number) => {
      const next = text[offset + match.length] ?? '';
      return /\p{L}/u.test(next) || !closesQuotation(text, offset + match.length - 1) ? `${letter}\u02bb` : match;
    })
    .replace(between, '\u02bc');

/** True when the sign at `index` ends a quotation: the same kind of sign opened one before a letter and was not closed. */
function closesQuotation(text: string, index: number): boolean {
  const sign = text[index] ?? '';
  const openers = sign === '\u2019' ? '\u2018' : sign === "'" ? "'" : '';
  if (openers === '') return false;
  const before = text.slice(0, index);
  const opened = [...before.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${openers}(?=\\p{L})`, 'gu'))].length;
  const closed = [...before.matchAll(new RegExp(`(?<=[\\p{L}\\p{N}.,!?])${sign}(?!\\p{L})`, 'gu'))].length;
  return opened > closed;
}

export interface NonCanonical {
  /** Offset of the sign. */
  index: number;
  found: string;
  wanted: string;
  /** The word around the sign, as typed. */
  word: string;
}

/** Every apostrophe of an Uzbek text that is not the canonical letter, in order. */
export function findNonCanonical(text: string): NonCanonical[] {
  const canonical = canonicalUzbek(text);
  const letters = new RegExp(`[\\p{L}${apostrophes}]`, 'u');
  return [...canonical.matchAll(/[\u02bb\u02bc]/g)].flatMap(({ index }) => {
    const [found = '', wanted = ''] = [text[index], canonical[index]];
    if (found === wanted) return [];
    let [from, to] = [index, index + 1];
    while (from > 0 && letters.test(text[from - 1] ?? '')) from -= 1;
    while (to < text.length && letters.test(text[to] ?? '')) to += 1;
    return [{ index, found, wanted, word: text.slice(from, to) }];
  });
}
