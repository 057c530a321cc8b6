/** Suggests the nearest of the allowed words. */
import { distance } from '../distance.ts';

/** The nearest word within a third of its length (at least two letters), or undefined. */
export function findNearest(word: string, allowed: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of allowed) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** ` Did you mean "x"?` or nothing. */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  const nearest = findNearest(word, allowed);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
