/** The place of a text that answers a query best, in whole words, with the sought words marked. Pure; the browser calls it. */
import type { Language } from '../domain/locale.ts';
import { analyse, wordsOf } from './search-token.ts';

/** What is sought: for each token, the number of the word of the query that it stands for; and how much each word says. */
export interface Sought {
  tokens: ReadonlyMap<string, number>;
  weights: readonly number[];
}

export interface Excerpt {
  /** The place in pieces, in order: words that are sought, and what stands between. */
  pieces: { text: string; sought: boolean }[];
  /** All sought words of the text: where they stand (UTF-16 units), and their numbers in the query. */
  hits: { at: number; word: number }[];
}

const length = 28;
const before = 4;

/**
 * @param title when it has all that is sought, the beginning of the text is shown
 * @returns about 28 words; of places worth the same, the earliest; the beginning of the text when it has none of the tokens
 */
export function excerptOf(language: Language, text: string, { tokens, weights }: Sought, title = ''): Excerpt {
  const words = wordsOf(text).map(({ word, index }) => ({ sought: tokens.get(analyse(language, word)), from: index, to: index + word.length }));
  const named = new Set(wordsOf(title).map(({ word }) => tokens.get(analyse(language, word))));
  let best = weights.every((_, word) => named.has(word)) ? Number.POSITIVE_INFINITY : 0;
  let first = -1;
  words.forEach(({ sought }, place) => {
    if (sought === undefined) return;
    const seen = new Set(words.slice(place, place + length - before).map((word) => word.sought));
    const worth = weights.reduce((sum, weight, word) => (seen.has(word) ? sum + weight : sum), 0);
    if (worth > best) [best, first] = [worth, place];
  });
  const begin = Math.max(0, first - before);
  const end = Math.min(words.length, begin + length);
  const pieces: Excerpt['pieces'] = [];
  const add = (piece: string, sought: boolean) => {
    const last = pieces.at(-1);
    if (last && last.sought === sought) last.text += piece;
    else if (piece) pieces.push({ text: piece, sought });
  };
  if (begin > 0) add('… ', false);
  let done = words[begin]?.from ?? 0;
  for (const { sought, from, to } of words.slice(begin, end)) {
    add(text.slice(done, from), false);
    add(text.slice(from, to), sought !== undefined);
    done = to;
  }
  add(end < words.length ? ' …' : text.slice(done), false);
  return { pieces, hits: words.flatMap(({ sought, from }) => (sought === undefined ? [] : [{ at: from, word: sought }])) };
}
