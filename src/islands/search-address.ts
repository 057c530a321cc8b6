/** The address of a search: the words and the filters, so that it can be shared and the back button works. */
import { type SearchFacet, searchFacets } from '../views/search-file.ts';
import type { Chosen } from './search-match.ts';

const longestQuery = 300;

export interface SearchState {
  query: string;
  chosen: Chosen;
}

/** Reads `?q=…&region=UZ-AN&region=UZ-FA`. Values are as they stand: `knownChoice` tells those that facets have. */
export function readAddress(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen: Partial<Record<SearchFacet, string[]>> = {};
  for (const facet of searchFacets) {
    const values = params.getAll(facet);
    if (values.length > 0) chosen[facet] = [...new Set(values)];
  }
  return { query: cleanQuery(params.get('q') ?? ''), chosen };
}

/** What is kept of a typed text, so that an address stays one that servers take. */
export const cleanQuery = (text: string): string => text.slice(0, longestQuery).toWellFormed().trim();

/** The choice without values that no facet has: an address can hold anything. */
export function knownChoice(chosen: Chosen, facets: readonly { facet: SearchFacet; values: Readonly<Record<string, string>> }[]): Chosen {
  const known = facets.flatMap(({ facet, values }) => {
    const own = (chosen[facet] ?? []).filter((value) => (facet === 'year' ? /^\d{4}$/.test(value) : Object.hasOwn(values, value)));
    return own.length > 0 ? [[facet, own] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The query string of a state, empty when there is nothing to say. */
export function writeAddress({ query, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of searchFacets) for (const value of chosen[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The choice with one value put in or taken out. */
export function toggled(chosen: Chosen, facet: SearchFacet, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((own) => own !== value) : [...values, value];
  return { ...chosen, [facet]: next };
}
