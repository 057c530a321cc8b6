/** The names of the real entries in the instant tier: with a letter wrong, and in another language. */
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/domain/corpus.ts';
import { type Language, languages } from '../../src/domain/locale.ts';
import { buildInstant, matchNames, rank, readQuery } from '../../src/islands/search-match.ts';
import { wordsOf } from '../../src/language/search-token.ts';
import { decodeRecords } from '../../src/views/search-file.ts';
import { readSite, site } from './built-site.ts';

const instants = Object.fromEntries(
  languages.map((language) => [language, buildInstant(decodeRecords(JSON.parse(readSite(`${language}/search/records.json`))), language)]),
) as Record<Language, ReturnType<typeof buildInstant>>;

/** Place of an entry among the results, from 1. */
function placeOf(language: Language, query: string, ref: string): number {
  const instant = instants[language];
  const results = rank(instant, matchNames(instant, readQuery(query, language)).scores, []);
  return results.findIndex(({ record }) => `${record.kind}/${record.id}` === ref) + 1;
}

/** One letter left out, doubled, changed for its neighbour or for another, in the longest word: all four, at a place that the word decides. */
function misspellings(text: string): string[] {
  const [longest] = wordsOf(text).sort((a, b) => b.word.length - a.word.length);
  if (!longest || longest.word.length < 6) return [];
  const { word } = longest;
  const at = 1 + ([...word].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % (word.length - 2));
  const wrong = word[at] === 'a' || word[at] === 'а' ? word[at + 1] : /[а-я]/i.test(word) ? 'а' : 'a';
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + wrong + word.slice(at + 1),
  ].map((misspelt) => text.replace(word, misspelt));
}

describe.each(languages)('names in %s', (language) => {
  /** All terms, every fifth of the others. */
  it('are among the first three with one letter wrong, 95 in 100', () => {
    const named = instants[language].records.filter(
      ({ kind, title, lang }, index) => title !== '' && lang === undefined && (kind === 'terms' || index % 5 === 0),
    );
    const tries = named.flatMap(({ kind, id, title }) => misspellings(title).map((query) => ({ ref: `${kind}/${id}`, query })));
    const missed = tries.filter(({ ref, query }) => ![1, 2, 3].includes(placeOf(language, query, ref)));
    expect(tries.length).toBeGreaterThan(300);
    expect(missed.length / tries.length, missed.map(({ ref, query }) => `${ref}: ${query}`).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('of terms are found by their labels in the other languages, all of them', () => {
    const labels = entriesOf(site.corpus, 'terms').flatMap(({ id, facts }) =>
      languages.flatMap((each) => [facts.labels[each], ...(facts.altLabels?.[each] ?? [])].map((label) => ({ ref: `terms/${id}`, label }))),
    );
    const missed = labels.filter(({ ref, label }) => ![1, 2, 3].includes(placeOf(language, label ?? '', ref)));
    expect(missed).toEqual([]);
  });
});
