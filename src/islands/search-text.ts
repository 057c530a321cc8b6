/** The full-text index in the browser: of its parts only those that a query needs are fetched, each once. */
import { joined, type Part, type Postings, partOf, postingsOf } from '../domain/text-index.ts';
import { distance } from '../language/distance.ts';
import type { PageText, TextIndex } from '../views/search-file.ts';

export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

/** What the text says of one word of a query. */
export interface WordInText {
  pages: Postings;
  /** The tokens that were found for it. */
  tokens: readonly string[];
  /** True when pages have the word itself. */
  isExact: boolean;
}

export interface TextSearch {
  /** Pages with a token and, weighing less, with words related to it. */
  find(token: string): Promise<WordInText>;
  /** The text of a page, by its number. */
  page(number: number): Promise<PageText>;
}

/** How long a token must be to stand for words that begin with it, and how much longer those are when it is a word itself. */
const shortestBeginning = 3;
const longestSuffix = 6;
/** How long a word must be for others to be derived from it or mistyped for it. */
const shortestStem = 5;
const mostRelated = 40;
/** How much a related word counts, the word itself being 1. */
const relatedWeight = 0.5;

/** Words of a part that stand for a token: those that begin with it; when it is no word itself also the longest that it begins with, else those a letter away. */
function relatedTo(token: string, part: Part, isExact: boolean): Part {
  const longer = part.filter(([own]) => own !== token && own.startsWith(token));
  if (isExact) return token.length > shortestBeginning ? longer.filter(([own]) => own.length <= token.length + longestSuffix) : [];
  if (token.length < shortestStem) return token.length < shortestBeginning ? [] : longer;
  const shorter = part.filter(([own]) => own.length >= shortestStem && token.startsWith(own)).slice(-1);
  return longer.length + shorter.length > 0 ? [...longer, ...shorter] : part.filter(([own]) => distance(token, own, 1) === 1);
}

/** @param read fetches and reads a JSON file by its address */
export function openText({ folder, starts }: TextIndex, read: <T>(url: string) => Promise<T> = fetchJson): TextSearch {
  const known = new Map<string, Promise<unknown>>();
  const get = <T>(path: string): Promise<T> => {
    const found = known.get(path) ?? read<T>(`/search-index/${folder}/${path}`);
    known.set(path, found);
    found.catch(() => known.delete(path));
    return found as Promise<T>;
  };
  const decoded = new Map<string, Postings>();
  const decode = ([token, ...groups]: Part[number]): Postings => {
    const found = decoded.get(token) ?? postingsOf(groups);
    decoded.set(token, found);
    return found;
  };
  return {
    find: async (token) => {
      const at = partOf(starts, token);
      const part = at < 0 ? [] : await get<Part>(`words/${at}.json`);
      const exact = part.filter(([own]) => own === token);
      const isExact = exact.length > 0;
      const related = relatedTo(token, part, isExact).slice(0, mostRelated);
      const pages = joined([...exact.map((entry) => [decode(entry), 1] as const), ...related.map((entry) => [decode(entry), relatedWeight] as const)]);
      return { pages, tokens: [...exact, ...related].map(([own]) => own), isExact };
    },
    page: (number) => get<PageText>(`pages/${number}.json`),
  };
}
