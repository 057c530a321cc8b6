/** Search in the browser: the records of the locale, the full-text index, and the two asked together. */
import { type Language, type Locale, localeFacts } from '../domain/locale.ts';
import { type Excerpt, excerptOf, type Sought } from '../language/excerpt.ts';
import { preferredWord } from '../language/preferred-word.ts';
import { analyse } from '../language/search-token.ts';
import { decodeRecords, type PageText, recordPath, type SearchRecord } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import {
  buildInstant,
  type Instant,
  matchNames,
  nameFromOtherLanguage,
  type QueryWord,
  type Ranked,
  rank,
  rarity,
  readQuery,
  withOthers,
} from './search-match.ts';
import { fetchJson, openText, type WordInText } from './search-text.ts';

/** What is shown of a page's text. */
export interface Passage {
  excerpt: Excerpt;
  title: string;
  url: string;
  /** The headings under which most of the words stand, in the order of the page, with their addresses. */
  sections: { title: string; url: string }[];
}

export interface Found {
  ranked: Ranked[];
  /** Words that were sought instead of misspelt or other ones. */
  corrected: readonly string[];
  /** The place of a ranked page that answers best; undefined when only its name answers. */
  passage(result: Ranked): Promise<Passage | undefined>;
}

export interface Engine {
  settings: SearchSettings;
  instant: Instant;
  urlOf(record: SearchRecord): string;
  /** By names alone, at once. */
  names(text: string): Ranked[];
  /** By names and by text. */
  search(text: string): Promise<Found>;
}

const nowhere: WordInText = { pages: new Map(), tokens: [], isExact: false };

const mostSections = 3;

function passageOf(language: Language, { url, title, text, sections }: PageText, sought: Sought): Passage {
  const excerpt = excerptOf(language, text, sought, title);
  const told = sections.map(([id, heading, from], at) => {
    const to = sections[at + 1]?.[2] ?? text.length;
    const words = excerpt.hits.flatMap((hit) => (hit.at >= from && hit.at < to ? [hit.word] : []));
    return {
      title: heading,
      url: `${url}#${id}`,
      at,
      worth: [...new Set(words)].reduce((sum, word) => sum + (sought.weights[word] ?? 0), words.length / 1000),
    };
  });
  const best = told.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
  return { excerpt, title, url, sections: best.slice(0, mostSections).sort((a, b) => a.at - b.at) };
}

/** The kind and id of a page by its address: `/uz/cases/example/` is a case. */
export function identified(record: SearchRecord, url: string): SearchRecord {
  const [, , kind = '', id = ''] = url.split('/');
  return record.id === '' ? { ...record, kind: kind as SearchRecord['kind'], id } : record;
}

/**
 * Loads the words and records of a locale.
 * @param late true for a locale with very many records: the first search does not wait for them and goes by the text alone
 * @throws when they cannot be fetched
 */
export async function loadEngine(locale: Locale, late = false): Promise<Engine> {
  const { language } = localeFacts[locale];
  let instant = buildInstant([], language);
  const loadRecords = async () => {
    instant = buildInstant(decodeRecords(await fetchJson<unknown[][]>(`/${locale}/search/records.json`)), language);
  };
  const [settings] = await Promise.all([fetchJson<SearchSettings>(`/${locale}/search/settings.json`), late ? undefined : loadRecords()]);
  const text = settings.index && openText(settings.index);
  const pages = settings.index?.pages ?? 0;
  const find = async (token: string): Promise<WordInText> => (await text?.find(token)) ?? nowhere;
  /** A word with what the text says of it; for a word that the atlas does not write, the one it writes. */
  const readWord = async (typed: QueryWord): Promise<{ word: QueryWord; found: WordInText; instead: boolean }> => {
    const token = typed.tokens[language];
    const found = await find(token);
    const [word] = found.isExact ? [] : readQuery(preferredWord(language, token) ?? '', language);
    return word ? { word, found: await find(word.tokens[language]), instead: true } : { word: typed, found, instead: false };
  };
  let isLate = late;
  return {
    settings,
    get instant() {
      return instant;
    },
    urlOf: (record) => `/${locale}/${recordPath(record)}`,
    names: (typed) => rank(instant, matchNames(instant, readQuery(typed, language)).scores, []),
    search: async (typed) => {
      const read = await Promise.all(readQuery(typed, language).map(readWord));
      const query = read.map(({ word }) => word);
      const { scores, corrected } = matchNames(
        instant,
        query,
        query.filter((_, at) => read[at]?.found.isExact),
      );
      const words = await Promise.all(
        read.map(({ word, found }) => {
          const meant = corrected.get(word.word);
          return meant === undefined ? found : find(analyse(language, meant));
        }),
      );
      const byWords = rank(instant, scores, words, pages);
      const about = await Promise.all(nameFromOtherLanguage(instant, byWords[0]?.record, query).map(find));
      if (isLate) {
        isLate = false;
        setTimeout(() => void loadRecords().catch(() => undefined), 1500);
      }
      const all = [...words, ...about];
      const sought: Sought = {
        tokens: new Map(all.flatMap(({ tokens }, word) => tokens.map((token) => [token, word] as const))),
        weights: all.map(({ pages: { size } }) => rarity(Math.max(pages, size), size)),
      };
      return {
        ranked: withOthers(byWords, rank(instant, [], about, pages)),
        corrected: [
          ...new Set([
            ...read.flatMap(({ word, instead }) => (instead ? [instant.spelling[language].get(word.tokens[language]) ?? word.word] : [])),
            ...corrected.values(),
          ]),
        ],
        passage: async ({ page }) => (text && all.some((word) => word.pages.has(page)) ? passageOf(language, await text.page(page), sought) : undefined),
      };
    },
  };
}
