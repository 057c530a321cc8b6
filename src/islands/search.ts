/** The search page: results as one types, filters with counts, everything in the address, everything announced. */
import type { Locale } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import { type SearchFacet, searchFacets } from '../views/search-file.ts';
import { cleanQuery, knownChoice, readAddress, type SearchState, toggled, writeAddress } from './search-address.ts';
import { type Engine, type Found, identified, loadEngine } from './search-engine.ts';
import { chosenChips, facetBlocks } from './search-filters.ts';
import { resultItem } from './search-item.ts';
import { passes } from './search-match.ts';
import { foundBy, readQuery } from './search-names.ts';
import { nothingItem } from './search-nothing.ts';

const pageSize = 10;
/** When texts have not answered after this long, names are shown meanwhile (milliseconds). */
const namesAfter = 700;
/** And after this long the page says that it is searching (milliseconds). */
const waitAfter = 300;
/** Records of a large index are fetched this long after the first answer (milliseconds). */
const recordsAfter = 1500;
const ignore = () => undefined;
/** What the history keeps of a page: how many results were shown, and where the reader was. */
interface Place {
  shown?: number;
  top?: number;
}
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
  let last: Engine | undefined;
  let turn = 0;
  /** True while the address is one that the reader chose: the next letter begins another. */
  let isSettled = true;
  /** Where the reader was on a page that is come back to (pixels). */
  let top = 0;
  let timer = 0;

  /** The engine; the last one while another cannot be had. */
  const load = (): Promise<Engine> => {
    engine ??= loadEngine(page.dataset['locale'] as Locale).then(
      (loaded) => {
        last = loaded;
        return loaded;
      },
      (fault) => {
        engine = undefined;
        if (last) return last;
        throw fault;
      },
    );
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
        return record.id === '' || (record.title === '' && !passage)
          ? []
          : [resultItem(record, { settings, own: instant.language, url, passage, name: foundBy(instant, record, words) })];
      });
      const focused = (document.activeElement?.closest('[data-result]') as HTMLElement | null)?.dataset['result'];
      if (from === 0) list.replaceChildren(...items);
      else list.append(...items);
      const shown = from + count;
      if (isLast) history.replaceState({ ...(history.state as Place | null), shown }, '');
      more.hidden = !isLast || shown >= results.length;
      more.onclick = () => void add(shown);
      if (isAsked) items[0]?.querySelector('a')?.focus();
      else if (from === 0 && focused) (items.find(({ dataset }) => dataset['result'] === focused)?.querySelector('a') ?? input).focus();
    };
    if (!isLast) for (const part of [more, hint]) part.hidden = true;
    if (results.length === 0) list.replaceChildren();
    // Who comes back finds as many results as were shown.
    else await add(0, (history.state as Place | null)?.shown);
    if (mine !== turn) return;
    showFilters(here, found);
    if (!isLast) return;
    const unfiltered = query === '' ? 0 : found.ranked.length;
    if (results.length === 0) {
      more.hidden = true;
      const unfilter = () => {
        go({ query, chosen: {} }, 'push');
        input.focus();
      };
      list.replaceChildren(nothingItem(here, { query, unfiltered, report: page.dataset['report'] ?? '', unfilter }));
    }
    hint.hidden = !found.isPartial && found.corrected.length === 0;
    const help = found.isPartial ? (page.dataset['failed'] ?? '') : fill(strings.didYouMean, { words: found.corrected.join(', ') });
    hint.textContent = hint.hidden ? '' : help;
    const none = unfiltered > 0 ? strings.noneFiltered : strings.none;
    const told = query === '' ? strings.chosen : results.length > 0 ? strings.results : none;
    state.textContent = fill(told, { count: results.length || unfiltered, query: query.slice(0, 80) });
    if (top > 0) scrollTo({ top, behavior: 'instant' });
    top = 0;
  };

  const run = async () => {
    const mine = ++turn;
    const isAsked = () => current.query !== '' || Object.values(current.chosen).some((values) => values.length > 0);
    if (!isAsked()) {
      clear(page.dataset['empty'] ?? '');
      return;
    }
    const waiting = setTimeout(() => {
      if (mine === turn) state.textContent = page.dataset['searching'] ?? '';
    }, waitAfter);
    try {
      const here = await load();
      if (mine !== turn) return;
      current = { ...current, chosen: knownChoice(current.chosen, here.settings.facets) };
      if (!isAsked()) {
        clear(page.dataset['empty'] ?? '');
        return;
      }
      const { query, chosen } = current;
      if (Object.keys(chosen).length > 0) await here.complete();
      const early = setTimeout(() => mine === turn && query && void show(mine, here, here.names(query), false), namesAfter);
      const found = query ? await here.search(query) : here.all();
      clearTimeout(early);
      if (found.isPartial) engine = undefined;
      if (mine !== turn) return;
      await show(mine, here, found);
      setTimeout(() => void here.complete().then((isNew) => void (isNew && mine === turn && run()), ignore), recordsAfter);
    } catch {
      engine = undefined;
      if (mine === turn) clear(page.dataset['failed'] ?? '');
    } finally {
      clearTimeout(waiting);
    }
  };

  const go = (next: SearchState, how: 'push' | 'replace') => {
    current = next;
    isSettled = true;
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
    timer = window.setTimeout(() => {
      go({ ...current, query: cleanQuery(input.value) }, isSettled ? 'push' : 'replace');
      isSettled = false;
    }, 180);
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
    isSettled = true;
    top = (history.state as Place | null)?.top ?? 0;
    input.value = current.query;
    void run();
  };
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => history.replaceState({ ...(history.state as Place | null), top: scrollY }, ''));
  addEventListener('popstate', restore);
  input.addEventListener('focus', () => void load().catch(ignore), { once: true });
  part<HTMLDetailsElement>('.search-fold').open = matchMedia('(min-width: 56rem)').matches;
  restore();
}
