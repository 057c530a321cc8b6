/** The filters of a search as markup: a block a facet with its counts, and the chosen ones as buttons that take them away. */
import { fill } from '../i18n/fill.ts';
import type { SearchFacet } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import { make } from './make.ts';
import { type Chosen, countFacet, type Ranked } from './search-match.ts';

/** @param open facets that are open; undefined at first: those with a choice, and the kind */
export function facetBlocks(
  { facets }: SearchSettings,
  results: readonly Ranked[],
  chosen: Chosen,
  open: ReadonlySet<string> | undefined,
): HTMLDetailsElement[] {
  const records = results.map(({ record }) => record);
  return facets.flatMap(({ facet, title, values }) => {
    const counts = countFacet(records, chosen, facet);
    const own = chosen[facet] ?? [];
    const byCount = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
    const codes = [...new Set([...counts.keys(), ...own])].sort(facet === 'year' ? (a, b) => b.localeCompare(a) : byCount);
    if (codes.length === 0) return [];
    const boxes = codes.map((code) => {
      const box = Object.assign(make('input', ''), { type: 'checkbox', name: facet, value: code, checked: own.includes(code), id: `s-${facet}-${code}` });
      return make('label', '', box, make('span', '', values[code] ?? code), ' ', make('span', 'quiet num', String(counts.get(code) ?? 0)));
    });
    const summary = Object.assign(make('summary', '', title), { id: `s-${facet}` });
    const block = make('details', 'facet', summary, make('fieldset', '', make('legend', 'sr', title), ...boxes));
    block.dataset['facet'] = facet;
    block.open = open ? open.has(facet) : own.length > 0 || facet === 'kind';
    return [block];
  });
}

export const chosenChips = ({ facets, strings }: SearchSettings, chosen: Chosen, remove: (facet: SearchFacet, code: string) => void): HTMLLIElement[] =>
  facets.flatMap(({ facet, title, values }) =>
    (chosen[facet] ?? []).map((code) => {
      const label = values[code] ?? code;
      const chip = Object.assign(make('button', '', `${title}: ${label} ×`), { type: 'button', onclick: () => remove(facet, code) });
      chip.ariaLabel = fill(strings.remove, { filter: `${title}: ${label}` });
      return make('li', '', chip);
    }),
  );
