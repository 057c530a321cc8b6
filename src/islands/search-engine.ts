/** Search in the browser: the records of the locale, the full-text index, and the two asked together. */
import { type Language, type Locale, localeFacts } from '../domain/locale.ts';
import { rarity } from '../domain/text-index.ts';
import { pageUrl } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type Excerpt, excerptOf, type Sought } from '../language/excerpt.ts';
import { inRussianLayout } from '../language/keyboard.ts';
import { preferredWord } from '../language/preferred-word.ts';
import { analyse } from '../language/search-token.ts';
import { decodeRecords, type PageText, recordPath, type SearchRecord, searchedKinds } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import { type Ranked, rank, withOthers } from './search-match.ts';
import { buildInstant, type Instant, matchNames, nameFromOtherLanguage, type QueryWord, readQuery } from './search-names.ts';
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
  /** True when texts could not be asked, and only names answer. */
  isPartial: boolean;
  /** The place of a ranked page that answers best; undefined when only its name answers. */
  passage(result: Ranked): Promise<Passage | undefined>;
}

export interface Engine {
  settings: SearchSettings;
  instant: Instant;
  urlOf(record: SearchRecord): string;
  /** By names alone, at once. */
  names(text: string): Found;
  /** By names and by text. */
  search(text: string): Promise<Found>;
  /** All entries by kind and name, as they begin: for filters without words. */
  all(): Found;
  /** Fetches the records when they are not here yet; true when they came by this call. */
  complete(): Promise<boolean>;
}

const nowhere: WordInText = { pages: new Map(), tokens: [], isExact: false };
const mostSections = 3;
/** A query of fewer words is no title of a work; and so many works are looked at. */
const leastTitle = 3;
const mostTitles = 8;
/** Shorter words may be in some text by chance. */
const leastWord = 3;
/** With more pages than this the records are not waited for: the first search goes by the text alone. */
const mostRecordsAtOnce = 2000;

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
  const best = [...new Map(told.filter(({ worth }) => worth > 0).map((section) => [section.title, section])).values()].sort((a, b) => b.worth - a.worth);
  return { excerpt, title, url, sections: best.slice(0, mostSections).sort((a, b) => a.at - b.at) };
}

/** Which token stands for which word of the query: a word itself goes before words related to another. */
function soughtIn(words: readonly WordInText[], pages: number): Sought {
  const entries = words.flatMap(({ tokens }, word) => tokens.map((token, place) => ({ token, word, place })));
  return {
    tokens: new Map(entries.sort((a, b) => b.place - a.place).map(({ token, word }) => [token, word])),
    weights: words.map(({ pages: { size } }) => rarity(Math.max(pages, size), size)),
  };
}

/** A record that is not loaded, by the address of its page: `/uz/cases/example/` is a case, `/uz/about/` a page. */
export function identified(record: SearchRecord, url: string): SearchRecord {
  const [, , path = '', id = ''] = url.split('/');
  if (record.id !== '') return record;
  if (id === '') return { ...record, kind: 'pages', id: path };
  return { ...record, kind: path === 'compare' ? 'comparisons' : (path as SearchRecord['kind']), id };
}

/**
 * Loads the words and records of a locale.
 * @throws when they cannot be fetched
 */
export async function loadEngine(locale: Locale): Promise<Engine> {
  const { language } = localeFacts[locale];
  const settings = await fetchJson<SearchSettings>(`/${locale}/search/settings.json`, { cache: 'no-cache' });
  const { index } = settings;
  const pages = index?.pages ?? 0;
  const text = index && openText(index);
  let instant = buildInstant([], language);
  let isComplete = false;
  const complete = async () => {
    if (isComplete) return false;
    const rows = await fetchJson<unknown[][]>(index ? `/search-index/${index.folder}/records.json` : `/${locale}/search/records.json`);
    if (isComplete) return false;
    instant = buildInstant(decodeRecords(rows), language);
    isComplete = true;
    return true;
  };
  if (pages <= mostRecordsAtOnce) await complete();
  const find = async (token: string): Promise<WordInText> => (await text?.find(token)) ?? nowhere;
  /** A word with what the text says of it; for a word that the atlas does not write, the one it writes. */
  const readWord = async (typed: QueryWord): Promise<{ word: QueryWord; found: WordInText; instead: boolean }> => {
    const token = typed.tokens[language];
    const found = await find(token);
    const [word] = found.isExact ? [] : readQuery(preferredWord(language, token) ?? '', language);
    const meant = word && (await find(word.tokens[language]));
    return word && meant?.isExact ? { word, found: meant, instead: true } : { word: typed, found, instead: false };
  };
  /** A word of ours as the edition writes it: the Cyrillic one has it among its names. */
  const inScript = ({ word, tokens }: QueryWord) => (locale === 'uz-cyrl' ? (instant.spelling.get(tokens.uz) ?? word) : word);
  const names = (typed: string): Found => {
    const { scores } = matchNames(instant, readQuery(typed, language));
    const ranked = rank(instant, scores, []).filter(({ record }) => record.title !== '');
    return { ranked, corrected: [], isPartial: true, passage: async () => undefined };
  };
  const compare = compareIn({ language });
  const inListOrder = (a: Ranked, b: Ranked) =>
    searchedKinds.indexOf(a.record.kind) - searchedKinds.indexOf(b.record.kind) || compare(a.record.title, b.record.title);
  const all = (): Found => ({
    ranked: instant.records.map((record, page) => ({ record, page, score: 0 })).sort(inListOrder),
    corrected: [],
    isPartial: false,
    passage: async ({ page }) => text && passageOf(language, await text.page(page), { tokens: new Map(), weights: [] }),
  });
  /** Sources have no title among the records: those whose title is the query are found by their texts. */
  const titledFirst = async (query: readonly QueryWord[], words: readonly WordInText[], ranked: Ranked[]): Promise<Ranked[]> => {
    if (!text || query.length < leastTitle) return ranked;
    const likely = ranked.filter(({ record, page }) => record.title === '' && words.every((word) => word.pages.has(page))).slice(0, mostTitles);
    const titleOf = (page: number) =>
      text.page(page).then(
        ({ title }) => new Set(readQuery(title, language).map(({ tokens }) => tokens[language])),
        () => new Set<string>(),
      );
    const titles = await Promise.all(likely.map(({ page }) => titleOf(page)));
    const same = new Set(likely.filter((_, at) => titles[at]?.size === query.length && query.every(({ tokens }) => titles[at]?.has(tokens[language]))));
    return same.size === 0 ? ranked : [...same, ...ranked.filter((result) => !same.has(result))];
  };
  /** What was typed, or what the same keys write in Russian when only that is in the texts. */
  const readTyped = async (typed: string) => {
    const read = await Promise.all(readQuery(typed, language).map(readWord));
    const other = language === 'ru' && read.every(({ word, found }) => !found.isExact || word.word.length < leastWord) ? inRussianLayout(typed) : undefined;
    const meant = other === undefined ? [] : await Promise.all(readQuery(other, language).map(readWord));
    return meant.some(({ found }) => found.isExact) ? meant.map((own) => ({ ...own, instead: true })) : read;
  };
  const search = async (typed: string): Promise<Found> => {
    const read = await readTyped(typed);
    const query = read.map(({ word }) => word);
    const known = query.filter((_, at) => read[at]?.found.isExact);
    const { scores, corrected } = matchNames(instant, query, known);
    const words = await Promise.all(
      read.map(({ word, found }) => {
        const meant = corrected.get(word.word);
        return meant === undefined ? found : find(analyse(language, meant));
      }),
    );
    const byWords = rank(instant, scores, words, pages);
    const about = await Promise.all(nameFromOtherLanguage(instant, byWords[0]?.record, query).map(find));
    const all = [...words, ...about];
    const sought = soughtIn(all, pages);
    const instead = read.flatMap((own) => (own.instead ? [inScript(own.word)] : []));
    return {
      ranked: await titledFirst(query, words, withOthers(byWords, rank(instant, [], about, pages))),
      corrected: [...new Set([...instead, ...corrected.values()])],
      isPartial: text === undefined,
      passage: async ({ page, record }) =>
        text && (record.title === '' || all.some((word) => word.pages.has(page))) ? passageOf(language, await text.page(page), sought) : undefined,
    };
  };
  return {
    settings,
    get instant() {
      return instant;
    },
    urlOf: (record) => pageUrl(locale, recordPath(record)),
    names,
    search: (typed) => search(typed).catch(() => names(typed)),
    all,
    complete,
  };
}
