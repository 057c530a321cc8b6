/** The full-text index in the browser: of its parts only those that a query needs are fetched, each once. */
import { distance } from '../domain/distance.ts';
import { joined, type Part, type Postings, partsOf, postingsOf } from '../domain/text-index.ts';
import type { PageText, TextIndex } from '../views/search-file.ts';

export async function fetchJson<T>(url: string, options?: RequestInit): Promise<T> {
  const response = await fetch(url, options);
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

interface TextSearch {
  /** Pages with a token; when there is none, with words related to it, which weigh less. */
  find(token: string): Promise<WordInText>;
  /** The text of a page, by its number. */
  page(number: number): Promise<PageText>;
}

type Entry = Part[number];

/** How long a token must be to stand for words that begin with it. */
const shortestBeginning = 3;
/** How long a word must be for others to be derived from it or mistyped for it. */
const shortestStem = 5;
/** Related words that are taken, those on most pages first; and parts that are asked for them. */
const mostRelated = 40;
const mostParts = 4;
/** How much a related word counts, a word itself being 1. */
const relatedWeight = 0.5;

const pageCount = ([, ...groups]: Entry): number => groups.reduce((sum, { length }) => sum + length - 1, 0);

/** Words that stand for a token that no page has: those that begin with it and the longest that it begins with, else those a letter away. */
function relatedTo(token: string, entries: Part): Entry[] {
  const longer = entries.filter(([own]) => own.startsWith(token)).sort((a, b) => pageCount(b) - pageCount(a));
  if (token.length < shortestStem) return token.length < shortestBeginning ? [] : longer;
  const shorter = entries.filter(([own]) => own.length >= shortestStem && token.startsWith(own)).slice(-1);
  return longer.length + shorter.length > 0 ? [...shorter, ...longer] : entries.filter(([own]) => distance(token, own, 1) === 1);
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
  const decode = ([token, ...groups]: Entry): Postings => {
    const found = decoded.get(token) ?? postingsOf(groups);
    decoded.set(token, found);
    return found;
  };
  const part = (number: number) => get<Part>(`words/${number}.json`);
  return {
    find: async (token) => {
      const [first, ...others] = partsOf(starts, token).slice(0, mostParts);
      const own = first === undefined ? [] : await part(first);
      const exact = own.find(([word]) => word === token);
      if (exact) return { pages: decode(exact), tokens: [token], isExact: true };
      const entries = [...own, ...(await Promise.all(token.length < shortestBeginning ? [] : others.map(part))).flat()];
      const related = relatedTo(token, entries).slice(0, mostRelated);
      return { pages: joined(related.map((entry) => [decode(entry), relatedWeight])), tokens: related.map(([word]) => word), isExact: false };
    },
    page: (number) => get<PageText>(`pages/${number}.json`),
  };
}
