/** Search in the browser: the records of the locale, the full-text index, and the two asked together. */
import { type Language, type Locale, localeFacts } from '../domain/locale.ts';
import { analyse } from '../language/search-token.ts';
import { decodeRecords, recordPath, type SearchRecord } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import { buildInstant, type Instant, matchNames, type QueryWord, type Ranked, rank, readQuery, type TextMatches } from './search-match.ts';

/** What the full-text index tells of a page. */
export interface PageText {
  excerpt: string;
  title: string;
  url: string;
  /** The heading under which the words stand, with its address. */
  section: { title: string; url: string } | undefined;
}
interface PagefindData {
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  sub_results: readonly { title: string; url: string; excerpt: string }[];
  url: string;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface Found {
  ranked: Ranked[];
  /** For each misspelt word, what was sought instead. */
  corrected: ReadonlyMap<string, string>;
  /** The text of a ranked page; undefined when only its name answers. */
  text(record: SearchRecord): Promise<PageText | undefined>;
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

const pageOf = ({ id }: PagefindResult): string => id.slice(id.lastIndexOf('_') + 1);

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

let pagefind: Promise<Pagefind> | undefined;
function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (index) => {
    await index.options({ excerptLength: 28, noWorker: true });
    await index.init();
    return index;
  });
  pagefind.catch(() => {
    pagefind = undefined;
  });
  return pagefind;
}

/** The token of a word, and before it that of the word that was probably meant. */
const spellings = ({ word, tokens }: QueryWord, corrected: ReadonlyMap<string, string>, language: Language): string[] => {
  const meant = corrected.get(word);
  return meant === undefined ? [tokens[language]] : [analyse(language, meant), tokens[language]];
};

const scoresOf = (found: ReadonlyMap<string, PagefindResult>): TextMatches => new Map([...found].map(([page, { score }]) => [page, score]));

/** Pages taken of each word, best first: what stands further back cannot come to the front. */
const mostPages = 600;

interface TextAnswer {
  phrase: TextMatches;
  texts: TextMatches[];
  find(page: string | undefined): PagefindResult | undefined;
}

/** Pages with all words that are enough of an answer where asking for each word by itself would take long. */
const enough = 30;

/**
 * @param words for each word of the query, the tokens it is sought by, the likeliest first
 * @param isLarge true for an index in which a word by itself can stand on thousands of pages
 */
async function askText(words: readonly (readonly string[])[], isLarge: boolean): Promise<TextAnswer> {
  const index = await loadPagefind();
  const ask = async (token: string) => new Map((await index.search(token)).results.slice(0, mostPages).map((result) => [pageOf(result), result]));
  const none = new Map<string, PagefindResult>();
  const line = words.map(([token]) => token).join(' ');
  const together = words.length > 1 ? await ask(line) : none;
  if (isLarge && together.size >= enough) return { phrase: new Map(), texts: [scoresOf(together)], find: (page) => together.get(page ?? '') };
  const each = await Promise.all(words.map(async (tokens) => new Map((await Promise.all([...tokens].reverse().map(ask))).flatMap((found) => [...found]))));
  const phrase = together.size > 0 ? await ask(`"${line}"`) : none;
  return {
    phrase: scoresOf(phrase),
    texts: each.map(scoresOf),
    find: (page: string | undefined) => (page === undefined ? undefined : [phrase, together, ...each].find((found) => found.has(page))?.get(page)),
  };
}

const textOf = ({ excerpt, meta, sub_results, url }: PagefindData): PageText => {
  const section = sub_results.find((result) => result.url !== url && result.url.includes('#'));
  return { excerpt: section?.excerpt ?? excerpt, title: meta['title'] ?? '', url, section: section ? { title: section.title, url: section.url } : undefined };
};

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
  let isLate = late;
  return {
    settings,
    get instant() {
      return instant;
    },
    urlOf: (record) => `/${locale}/${recordPath(record)}`,
    names: (text) => rank(instant, matchNames(instant, readQuery(text, language)).scores, []),
    search: async (text) => {
      const query = readQuery(text, language);
      if (query.length === 0) return { ranked: [], corrected: new Map(), text: async () => undefined };
      const { scores, corrected } = matchNames(instant, query);
      const { texts, phrase, find } = await askText(
        query.map((word) => spellings(word, corrected, language)),
        late,
      );
      const ranked = rank(instant, scores, texts, phrase);
      if (isLate) {
        isLate = false;
        setTimeout(() => void loadRecords().catch(() => undefined), 1500);
      }
      return {
        ranked,
        corrected,
        text: async ({ page }) => {
          const result = find(page);
          return result && textOf(await result.data());
        },
      };
    },
  };
}
