/**
 * A full-text index that a browser reads in small parts, pure. For each token: the pages that have it, in groups by how much the token
 * tells of the page ("impact-ordered" postings with few levels, after V. N. Anh and A. Moffat, 2005). The impact is the term-frequency
 * part of Okapi BM25; how rare a token is in the whole shows in the length of its postings.
 */

/** A group of postings: the impact, 1 to `impactLevels`, then page numbers, each but the first as the distance from the one before. */
type Group = readonly [impact: number, ...pages: number[]];
/** Tokens in order, each with its groups: one part of the index as it stands in its file. */
export type Part = readonly (readonly [token: string, ...groups: Group[]])[];
/** The pages that have a token, with its impact from 0 to 1. */
export type Postings = ReadonlyMap<number, number>;

const impactLevels = 15;
/** How fast repetition stops to matter, and how far long pages are held back (the usual values of BM25). */
const saturation = 1.2;
const lengthShare = 0.75;
/** About how long a part is, in characters of JSON: a third of that when it is compressed. */
const partLength = 20_000;

function groupsOf(impacts: ReadonlyMap<number, number>): Group[] {
  const groups = new Map<number, number[]>();
  const last = new Map<number, number>();
  for (const [page, impact] of impacts) {
    const group = groups.get(impact) ?? [impact];
    group.push(page - (last.get(impact) ?? 0));
    groups.set(impact, group);
    last.set(impact, page);
  }
  return [...groups.values()].sort(([a = 0], [b = 0]) => b - a) as unknown as Group[];
}

/**
 * The index of pages, numbered in the order given: parts of about equal length, each holding a range of tokens in order.
 * @param pages the tokens of each page, in any order, repeated ones too
 * @param length about how long a part is, in characters of JSON
 */
export function indexParts(pages: readonly (readonly string[])[], length = partLength): Part[] {
  const usual = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
  const postings = new Map<string, Map<number, number>>();
  pages.forEach((tokens, page) => {
    const counts = new Map<string, number>();
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    const hold = saturation * (1 - lengthShare + (lengthShare * tokens.length) / usual);
    for (const [token, count] of counts) {
      const own = postings.get(token) ?? new Map<number, number>();
      own.set(page, Math.max(1, Math.round((impactLevels * count) / (count + hold))));
      postings.set(token, own);
    }
  });
  const parts: Part[number][][] = [];
  let room = 0;
  for (const token of [...postings.keys()].sort()) {
    const entry: Part[number] = [token, ...groupsOf(postings.get(token) ?? new Map())];
    const size = JSON.stringify(entry).length;
    if (size > room) {
      parts.push([]);
      room = length;
    }
    parts.at(-1)?.push(entry);
    room -= size;
  }
  return parts;
}

/**
 * The numbers of the parts that would hold a token, or words that begin with it: the first is the one for the token itself.
 * @param starts the first token of each part, in order
 */
export function partsOf(starts: readonly string[], token: string): number[] {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= token),
  );
  return starts.flatMap((start, at) => (at === first || (at > first && start.startsWith(token)) ? [at] : []));
}

/** The postings of one token of a part. */
export function postingsOf(groups: readonly Group[]): Postings {
  const pages = new Map<number, number>();
  for (const [impact, ...distances] of groups) {
    let page = 0;
    for (const distance of distances) {
      page += distance;
      pages.set(page, impact / impactLevels);
    }
  }
  return pages;
}

/** The highest impact of each page that is in any of the postings, each taken at its weight from 0 to 1. */
export function joined(all: readonly (readonly [postings: Postings, weight: number])[]): Postings {
  const pages = new Map<number, number>();
  for (const [postings, weight] of all) for (const [page, impact] of postings) pages.set(page, Math.max(impact * weight, pages.get(page) ?? 0));
  return pages;
}

/** How much a word says: more, the fewer of all have it (the inverse document frequency of BM25). */
export const rarity = (all: number, having: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));
