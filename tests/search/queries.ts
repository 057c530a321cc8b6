/** The two sets of queries with what they should find, and how well an answer does. */
import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/domain/locale.ts';

export interface TestQuery {
  group: string;
  locale: Locale;
  query: string;
  /** Entries that should be among the first ten, as kind/id. */
  expected: string[];
}

/** `dev`: the set that search was tuned on · `own`: queries made by writers who did not know the engine. */
export const readQueries = (set: 'dev' | 'own'): TestQuery[] =>
  readFileSync(new URL(`queries-${set}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [group = '', locale = '', query = '', expected = ''] = line.split('\t');
      return { group, locale: locale as Locale, query, expected: expected.trim().split('|') };
    });

/** Share of the expected entries among the first ten, and one over the place of the first of them (0 when there is none). */
export function judge(results: readonly string[], expected: readonly string[]): { recall: number; reciprocal: number } {
  const top = results.slice(0, 10);
  const first = top.findIndex((ref) => expected.includes(ref));
  return { recall: expected.filter((ref) => top.includes(ref)).length / Math.min(10, expected.length), reciprocal: first < 0 ? 0 : 1 / (first + 1) };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
