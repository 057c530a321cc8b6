/** The full-text index in the browser: of its parts only those that a query needs are fetched, each once. */
import { joined, type Part, type Postings, partOf, postingsOf } from '../domain/text-index.ts';
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
  /** Pages with a token and, weighing less, with words that begin as it does; when no page has it, also with the longest word that it begins with. */
  find(token: string): Promise<WordInText>;
  /** The text of a page, by its number. */
  page(number: number): Promise<PageText>;
}

/** A word not typed to its end stands for this many words at most, when it has as many letters at least. */
const mostWords = 40;
const shortestBeginning = 3;
/** Related words: a derived one is this much longer at most, and counts for this much of the word itself. */
const longestSuffix = 6;
const shortestStem = 5;
const relatedWeight = 0.5;

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
      const longer = part.filter(([own]) => own !== token && own.startsWith(token) && (!isExact || own.length <= token.length + longestSuffix));
      const shorter = isExact ? [] : part.filter(([own]) => own.length >= shortestStem && token.startsWith(own)).slice(-1);
      const related = [...(token.length >= (isExact ? 4 : shortestBeginning) ? longer.slice(0, mostWords) : []), ...shorter];
      const pages = joined([...exact.map((entry) => [decode(entry), 1] as const), ...related.map((entry) => [decode(entry), relatedWeight] as const)]);
      return { pages, tokens: [...exact, ...related].map(([own]) => own), isExact };
    },
    page: (number) => get<PageText>(`pages/${number}.json`),
  };
}
