/**
 * The ranking of search, pure: how names and texts answer goes in, records in order come out; and the filters of a result.
 * Words are weighed by how rare they are (inverse document frequency).
 */
import { type Postings, rarity } from '../domain/text-index.ts';
import type { SearchedKind, SearchFacet, SearchRecord } from '../views/search-file.ts';
import type { Instant } from './search-names.ts';

/** A page whose record is not loaded yet. */
const unknown: SearchRecord = { kind: 'cases', id: '', title: '', names: [], facets: {} };

/** Which kinds a reader most often looks for, others being equal. */
const kindWeight: Readonly<Partial<Record<SearchedKind, number>>> = {
  terms: 1.15,
  recommendations: 1.25,
  definitions: 1.1,
  comparisons: 0.8,
  pages: 0.6,
  institutions: 0.75,
  sources: 0.4,
};

export interface Ranked {
  record: SearchRecord;
  /** Its number in the full-text index. */
  page: number;
  score: number;
}

/** What a result must have at least: this share of what the words of the query say, or a name that answers this well. */
const leastShare = 0.35;
const leastName = 0.2;

const inOrder = (results: readonly Ranked[]): Ranked[] => [...results].sort((a, b) => b.score - a.score || a.page - b.page);

/**
 * Records in the order a reader should see them. A page whose record is not loaded stands with an empty id: its address tells what it is.
 * @param names scores of the names, as `matchNames` gives them
 * @param words for each word of the query, the pages that have it
 * @param pages how many there are in the full-text index
 */
export function rank(instant: Instant, names: readonly number[], words: readonly { pages: Postings }[], pages = 0): Ranked[] {
  const weights = words.map(({ pages: { size } }) => rarity(Math.max(pages, size), size));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const texts = new Map<number, { share: number; score: number }>();
  words.forEach(({ pages: own }, index) => {
    const highest = Math.max(0, ...own.values()) || 1;
    const share = (weights[index] ?? 0) / whole;
    for (const [page, impact] of own) {
      const known = texts.get(page);
      const score = share * (0.15 + (0.85 * impact) / highest);
      texts.set(page, { share: (known?.share ?? 0) + share, score: (known?.score ?? 0) + score });
    }
  });
  const named = names.flatMap((name, page) => (name > 0 ? [page] : []));
  const results = [...new Set([...named, ...texts.keys()])].flatMap((page): Ranked[] => {
    const record = instant.records[page] ?? unknown;
    const [name, text] = [names[page] ?? 0, texts.get(page)];
    const score = (name + (text?.score ?? 0)) * (kindWeight[record.kind] ?? 1);
    return name >= leastName || (text && text.share >= leastShare) ? [{ record, page, score }] : [];
  });
  return inOrder(results);
}

/** How much pages count that have the name in the reader's language of what was sought in another. */
const otherWeight = 0.4;

/** Results with those of another search behind them. */
export function withOthers(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const best = new Map(ranked.map((result) => [result.page, result]));
  for (const { score, ...result } of others) {
    const own = score * otherWeight;
    if (own > (best.get(result.page)?.score ?? 0)) best.set(result.page, { ...result, score: own });
  }
  return inOrder([...best.values()]);
}

export type Chosen = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** True when a record has one of the chosen values of every facet that has a choice. */
export const passes = ({ facets }: SearchRecord, chosen: Chosen, except?: SearchFacet): boolean =>
  (Object.entries(chosen) as [SearchFacet, readonly string[]][]).every(
    ([facet, values]) => facet === except || values.length === 0 || values.some((value) => facets[facet]?.includes(value)),
  );

/** For a facet, how many of the records would be shown for each of its values, the choice in the other facets standing. */
export function countFacet(records: readonly SearchRecord[], chosen: Chosen, facet: SearchFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!passes(record, chosen, facet)) continue;
    for (const value of record.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
