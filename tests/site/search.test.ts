/** Search over the built site, without a browser: relevance, names with a letter wrong, names in another language. */
import { describe, expect, it, vi } from 'vitest';
import { entriesOf } from '../../src/domain/corpus.ts';
import { type Language, type Locale, languageOf, languages, locales } from '../../src/domain/locale.ts';
import { type Engine, loadEngine } from '../../src/islands/search-engine.ts';
import { preferredWords } from '../../src/language/preferred-word.ts';
import { analyse, wordsOf } from '../../src/language/search-token.ts';
import type { PageText } from '../../src/views/search-file.ts';
import { judge, mean, readQueries } from '../search/queries.ts';
import { readSite, site } from './built-site.ts';

vi.stubGlobal('fetch', async (url: string) => ({ ok: true, json: async () => JSON.parse(readSite(url.slice(1))) }));
const engines = Object.fromEntries(await Promise.all(locales.map(async (locale) => [locale, await loadEngine(locale)]))) as Record<Locale, Engine>;

const resultsOf = async (locale: Locale, query: string): Promise<string[]> =>
  (await engines[locale].search(query)).ranked.map(({ record }) => `${record.kind}/${record.id}`);
const isInTopThree = async (locale: Locale, query: string, ref: string) => (await resultsOf(locale, query)).slice(0, 3).includes(ref);

describe.each([
  { set: 'dev' as const, hard: 0.6 },
  { set: 'own' as const, hard: 0.65 },
])('the $set set of queries', ({ set, hard }) => {
  it('is answered: of what it expects 95 in 100 are among the first ten, questions apart, and the first near the top', async () => {
    const answers = await Promise.all(
      readQueries(set).map(async ({ group, locale, query, expected }) => ({ group, ...judge(await resultsOf(locale, query), expected) })),
    );
    const isQuestion = ({ group }: { group: string }) => group === 'questions';
    const recall = (some: typeof answers) => mean(some.map((answer) => answer.recall));
    expect(recall(answers.filter((answer) => !isQuestion(answer)))).toBeGreaterThanOrEqual(0.95);
    expect(recall(answers.filter(isQuestion))).toBeGreaterThanOrEqual(hard);
    expect(recall(answers)).toBeGreaterThanOrEqual(0.94);
    expect(mean(answers.map((answer) => answer.reciprocal))).toBeGreaterThanOrEqual(0.9);
  });
});

describe('words', () => {
  it.each([
    ['uz', 'oliygoh', /universitet/],
    ['ru', 'детсад', /дошкольн/],
    ['en', 'KPI', /indicator/],
  ] as const)('in %s that the atlas does not write are sought by those it writes: %s', async (locale, word, instead) => {
    const { ranked, corrected } = await engines[locale].search(word);
    expect(ranked.length).toBeGreaterThan(3);
    expect(corrected.join()).toMatch(instead);
  });

  it('left are in no text, and those taken for them are', async () => {
    for (const language of languages)
      for (const pair of preferredWords[language].split(' ')) {
        const [left = '', taken = ''] = pair.split('=');
        const { corrected, ranked } = await engines[language].search(left);
        expect(corrected.length, `${pair}: the first word is not left, or the second is in no text`).toBeGreaterThan(0);
        expect(ranked.length, taken).toBeGreaterThan(0);
      }
  });

  it('that some page has are not taken for misspellings', async () => {
    expect((await engines.uz.search('sinergiya')).corrected).toEqual([]);
  });

  it('typed in the wrong layout are read as the Russian ones of the same keys', async () => {
    expect((await resultsOf('ru', 'rkfcnth'))[0]).toBe('terms/cluster');
    expect((await engines.ru.search(',.l;tn')).corrected).toEqual(['бюджет']);
  });

  it('typed without the letters of an Uzbek keyboard are taken for those with them', async () => {
    expect((await resultsOf('uz-cyrl', 'кукон')).slice(0, 3).join()).toContain('kokand');
  });

  it.each([
    ['uz', 'BuxDU', 'institutions/bukhara-state-university'],
    ['uz', 'SamDCHTI', 'institutions/samarkand-foreign-languages-institute'],
    ['ru', 'ТГПУ', 'institutions/nizami-pedagogical-university'],
    ['uz', 'PQ289', 'regulations/pq-289-2022'],
    ['ru', 'ПП4884', 'regulations/pp-4884-2020'],
  ] as const)('in %s that stand for a name lead to it: %s', async (locale, query, ref) => {
    expect(await isInTopThree(locale, query, ref)).toBe(true);
  });

  it('that are no abbreviation bring no institution to the front', async () => {
    for (const [locale, word] of [
      ['ru', 'они'],
      ['ru', 'карта'],
      ['uz', 'bilim'],
    ] as const)
      expect((await resultsOf(locale, word))[0], word).not.toMatch(/^institutions/);
  });

  it('of the title of a work find it, nine in ten', async () => {
    const { instant, settings } = engines.en;
    const works = instant.records.flatMap(({ kind, id }, page) => (kind === 'sources' && page % 7 === 0 ? [{ ref: `sources/${id}`, page }] : []));
    const found = await Promise.all(
      works.map(async ({ ref, page }) => {
        const { title } = JSON.parse(readSite(`search-index/${settings.index?.folder}/pages/${page}.json`)) as PageText;
        return isInTopThree('en', title, ref);
      }),
    );
    expect(works.length).toBeGreaterThan(60);
    expect(found.filter(Boolean).length / works.length).toBeGreaterThanOrEqual(0.9);
  });

  it('that no page has find nothing', async () => {
    for (const locale of locales) expect((await engines[locale].search('zzzzqq')).ranked).toEqual([]);
  });

  it('of another language bring also the pages about the entry they name', async () => {
    expect(await resultsOf('ru', 'Chirchiq davlat pedagogika universiteti')).toContain('cases/chirchik-innovative-cluster-pedagogical-education');
  });
});

describe('without words', () => {
  it('all entries stand by kind and name', () => {
    const { ranked } = engines.ru.all();
    expect(ranked.length).toBe(engines.ru.instant.records.length);
    const cases = ranked.flatMap(({ record }) => (record.kind === 'cases' ? [record.title] : []));
    expect(cases).toEqual([...cases].sort((a, b) => a.localeCompare(b, 'ru')));
  });
});

/** One letter left out, doubled, changed for its neighbour or for another, in the longest word: all four, at a place that the word decides. */
function misspellings(language: Language, text: string): string[] {
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
  ]
    .filter((misspelt) => analyse(language, misspelt) !== analyse(language, word))
    .map((misspelt) => text.replace(word, misspelt));
}

describe.each(locales)('names in %s', (locale) => {
  /** All terms, every fifth of the others. */
  it('are among the first three with one letter wrong, 95 in 100', async () => {
    const named = engines[locale].instant.records.filter(
      ({ kind, title, lang }, index) => title !== '' && lang === undefined && (kind === 'terms' || index % 5 === 0),
    );
    const tries = named.flatMap(({ kind, id, title }) => misspellings(languageOf(locale), title).map((query) => ({ ref: `${kind}/${id}`, query })));
    const found = await Promise.all(tries.map(({ ref, query }) => isInTopThree(locale, query, ref)));
    const missed = tries.filter((_, at) => !found[at]);
    expect(tries.length).toBeGreaterThan(300);
    expect(missed.length / tries.length, missed.map(({ ref, query }) => `${ref}: ${query}`).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('of one word are found, too, with a letter wrong, 90 in 100', async () => {
    const words = [...engines[locale].instant.spelling].filter(([, word]) => word.length > 6).filter((_, at) => at % 9 === 0);
    const tries = words.flatMap(([token, word]) => misspellings(languageOf(locale), word).map((query) => ({ token, query })));
    const found = await Promise.all(
      tries.map(async ({ token, query }) => {
        const { corrected } = await engines[locale].search(query);
        return corrected.some((word) => analyse(languageOf(locale), word) === token) || (await resultsOf(locale, query)).length > 0;
      }),
    );
    expect(tries.length).toBeGreaterThan(200);
    expect(
      found.filter(Boolean).length / tries.length,
      tries
        .filter((_, at) => !found[at])
        .map(({ query }) => query)
        .join(' '),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('of terms are found by their labels in the other languages, all of them', async () => {
    const labels = entriesOf(site.corpus, 'terms').flatMap(({ id, facts }) =>
      languages.flatMap((each) => [facts.labels[each], ...(facts.altLabels?.[each] ?? [])].flatMap((label) => (label ? [{ ref: `terms/${id}`, label }] : []))),
    );
    const found = await Promise.all(labels.map(({ ref, label }) => isInTopThree(locale, label, ref)));
    expect(labels.filter((_, at) => !found[at])).toEqual([]);
  });
});
