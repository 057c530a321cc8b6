/** The search page: results as one types, filters with counts, everything in the address, everything announced. */
import type { Locale } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import { type SearchFacet, searchFacets } from '../views/search-file.ts';
import { cleanQuery, knownChoice, readAddress, type SearchState, toggled, writeAddress } from './search-address.ts';
import { type Engine, type Found, identified, loadEngine } from './search-engine.ts';
import { chosenChips, facetBlocks } from './search-filters.ts';
import { resultItem } from './search-item.ts';
import { foundBy, passes, readQuery } from './search-match.ts';
import { nothingItem } from './search-nothing.ts';

const pageSize = 10;
/** When texts have not answered after this long, names are shown meanwhile (milliseconds). */
const namesAfter = 150;
/** Records of a large index are fetched this long after the first answer (milliseconds). */
const recordsAfter = 1500;
const ignore = () => undefined;
const page = document.querySelector<HTMLElement>('.search-page');
const part = <E extends HTMLElement>(selector: string): E => {
  const found = page?.querySelector<E>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}.`);
  return found;
};

if (page) {
  const [form, input, state, list, more, filters, chips, hint] = [
    part<HTMLFormElement>('form'),
    part<HTMLInputElement>('#q'),
    part('.search-state'),
    part('.results'),
    part<HTMLButtonElement>('.more'),
    part('.search-filters'),
    part('.chosen'),
    part('.hint'),
  ];
  let current: SearchState = readAddress(location.search);
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let timer = 0;

  const load = (): Promise<Engine> => {
    engine ??= loadEngine(page.dataset['locale'] as Locale);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const clear = (told: string) => {
    for (const part of [list, filters, chips]) part.replaceChildren();
    for (const part of [more, hint]) part.hidden = true;
    state.textContent = told;
  };

  const showFilters = ({ settings }: Engine, { ranked }: Found) => {
    const open = filters.childElementCount === 0 ? undefined : [...filters.querySelectorAll<HTMLElement>('details[open]')];
    const focused = document.activeElement?.id;
    const chipAt = [...chips.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
    filters.replaceChildren(...facetBlocks(settings, ranked, current.chosen, open && new Set(open.map(({ dataset }) => dataset['facet'] ?? ''))));
    chips.replaceChildren(...chosenChips(settings, current.chosen, choose));
    if (focused?.startsWith('s-')) document.getElementById(focused)?.focus();
    const left = [...chips.querySelectorAll('button')];
    if (chipAt >= 0) (left.at(chipAt) ?? left.at(-1) ?? input).focus();
  };

  /** @param isLast false for an answer by names that stands until the texts have been asked: it is not announced */
  const show = async (mine: number, here: Engine, found: Found, isLast = true) => {
    const { settings, instant } = here;
    const { strings } = settings;
    const { query, chosen } = current;
    const results = found.ranked.filter(({ record }) => passes(record, chosen));
    const words = readQuery(query, instant.language);
    const add = async (from: number, count = pageSize) => {
      const isAsked = document.activeElement === more;
      more.hidden = true;
      more.onclick = null;
      const part = results.slice(from, from + count);
      const passages = await Promise.all(part.map((result) => found.passage(result).catch(() => undefined)));
      if (mine !== turn) return;
      const items = part.flatMap(({ record: unknown }, at) => {
        const passage = passages[at];
        const record = passage ? identified(unknown, passage.url) : unknown;
        const url = passage?.url ?? here.urlOf(record);
        return record.id === '' ? [] : [resultItem(record, { settings, own: instant.language, url, passage, name: foundBy(instant, record, words) })];
      });
      if (from === 0) list.replaceChildren(...items);
      else list.append(...items);
      const shown = from + count;
      if (isLast) history.replaceState({ shown }, '');
      more.hidden = !isLast || shown >= results.length;
      more.onclick = () => void add(shown);
      if (isAsked) items[0]?.querySelector('a')?.focus();
    };
    // Who comes back finds as many results as were shown.
    if (results.length > 0) await add(0, (history.state as { shown?: number } | null)?.shown);
    if (mine !== turn || !isLast) return;
    if (results.length === 0) {
      more.hidden = true;
      const clear = () => go({ query, chosen: {} }, 'push');
      list.replaceChildren(nothingItem(here, { query, unfiltered: found.ranked.length, report: page.dataset['report'] ?? '', clear }));
    }
    showFilters(here, found);
    hint.hidden = !found.isPartial && found.corrected.length === 0;
    hint.textContent = found.isPartial ? (page.dataset['failed'] ?? '') : fill(strings.didYouMean, { words: found.corrected.join(', ') });
    const told = query === '' ? strings.chosen : results.length > 0 ? strings.results : strings.none;
    state.textContent = fill(told, { count: results.length, query: query.slice(0, 80) });
  };

  const run = async () => {
    const mine = ++turn;
    const isChosen = () => Object.keys(current.chosen).length > 0;
    if (!current.query && !isChosen()) {
      clear(page.dataset['empty'] ?? '');
      return;
    }
    try {
      const here = await load();
      if (mine !== turn) return;
      current = { ...current, chosen: knownChoice(current.chosen, here.settings.facets) };
      if (isChosen()) await here.complete();
      const { query } = current;
      const early = setTimeout(() => {
        if (mine !== turn) return;
        state.textContent = here.settings.strings.searching;
        if (query) void show(mine, here, here.names(query), false);
      }, namesAfter);
      const found = query ? await here.search(query) : here.all();
      clearTimeout(early);
      if (found.isPartial) engine = undefined;
      if (mine !== turn) return;
      await show(mine, here, found);
      setTimeout(() => void here.complete().then((isNew) => void (isNew && mine === turn && run()), ignore), recordsAfter);
    } catch {
      engine = undefined;
      if (mine === turn) clear(page.dataset['failed'] ?? '');
    }
  };

  const go = (next: SearchState, how: 'push' | 'replace') => {
    current = next;
    const address = writeAddress(next);
    history[how === 'push' && address !== location.search ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    void run();
  };
  const choose = (facet: SearchFacet, value: string) => go({ ...current, chosen: toggled(current.chosen, facet, value) }, 'push');

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go({ ...current, query: cleanQuery(input.value) }, 'push');
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => go({ ...current, query: cleanQuery(input.value) }, 'replace'), 180);
  });
  filters.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && searchFacets.includes(target.name as SearchFacet)) choose(target.name as SearchFacet, target.value);
  });
  page.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === input) && links[at + 1]) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    else if (event.key === 'Escape' && at >= 0) input.focus();
    else return;
    event.preventDefault();
  });
  const restore = () => {
    current = readAddress(location.search);
    input.value = current.query;
    void run();
  };
  addEventListener('popstate', restore);
  input.addEventListener('focus', () => void load().catch(ignore), { once: true });
  part<HTMLDetailsElement>('.search-fold').open = matchMedia('(min-width: 56rem)').matches;
  restore();
}
