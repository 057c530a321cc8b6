/** The search page: results as one types, filters with counts, everything in the address, everything announced. */
import type { Locale } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import { type SearchFacet, type SearchRecord, searchFacets } from '../views/search-file.ts';
import { make } from './make.ts';
import { readAddress, type SearchState, toggled, writeAddress } from './search-address.ts';
import { type Engine, type Found, identified, loadEngine } from './search-engine.ts';
import { resultItem } from './search-item.ts';
import { countFacet, foundBy, nearest, passes, readQuery } from './search-match.ts';

const pageSize = 10;
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
    engine ??= loadEngine(page.dataset['locale'] as Locale, page.dataset['late'] !== undefined);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const showFilters = ({ settings }: Engine, records: readonly SearchRecord[]) => {
    const open = new Set([...filters.querySelectorAll<HTMLElement>('details[open]')].map((element) => element.dataset['facet']));
    const blocks = settings.facets.flatMap(({ facet, title, values }) => {
      const counts = countFacet(records, current.chosen, facet);
      const chosen = current.chosen[facet] ?? [];
      const codes = [...new Set([...counts.keys(), ...chosen])].sort((a, b) =>
        facet === 'year' ? b.localeCompare(a) : (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
      );
      if (codes.length === 0) return [];
      const boxes = codes.map((code) => {
        const box = make('input', '');
        Object.assign(box, { type: 'checkbox', name: facet, value: code, checked: chosen.includes(code), id: `s-${facet}-${code}` });
        const label = make('label', '', box, make('span', '', values[code] ?? code), ' ', make('span', 'quiet num', String(counts.get(code) ?? 0)));
        return label;
      });
      const legend = make('legend', 'sr', title);
      const block = make('details', 'facet', make('summary', '', title), make('fieldset', '', legend, ...boxes));
      block.dataset['facet'] = facet;
      block.open = open.has(facet) || chosen.length > 0 || (open.size === 0 && facet === 'kind');
      return [block];
    });
    const focused = document.activeElement?.id;
    filters.replaceChildren(...blocks);
    if (focused?.startsWith('s-')) document.getElementById(focused)?.focus();
    chips.replaceChildren(
      ...settings.facets.flatMap(({ facet, title, values }) =>
        (current.chosen[facet] ?? []).map((code) => {
          const chip = make('button', 'chip', `${values[code] ?? code} ×`);
          chip.type = 'button';
          chip.ariaLabel = fill(settings.strings.remove, { filter: `${title}: ${values[code] ?? code}` });
          chip.onclick = () => choose(facet, code);
          return make('li', '', chip);
        }),
      ),
    );
  };

  const showNothing = ({ settings, instant }: Engine, query: string) => {
    const words = readQuery(query, instant.language);
    const near = [
      ...new Set(
        words.flatMap(({ tokens }) =>
          nearest(instant, instant.language, tokens[instant.language]).map((token) => instant.spelling[instant.language].get(token) ?? token),
        ),
      ),
    ];
    const help = make('li', 'nothing', make('p', '', settings.strings.noneHelp));
    if (near.length > 0)
      help.append(
        make(
          'p',
          '',
          `${settings.strings.nearest} `,
          ...near.flatMap((word, index) => {
            const link = make('a', '', word);
            link.href = writeAddress({ query: word, chosen: {} });
            return index === 0 ? [link] : [', ', link];
          }),
        ),
      );
    const tried = words.map(({ tokens }) => tokens[instant.language]).join(' ');
    if (tried) help.append(make('p', 'quiet', `${settings.strings.tried} `, make('code', '', tried)));
    const report = make('a', '', settings.strings.report);
    report.href = `${page.dataset['report'] ?? ''}${encodeURIComponent(query.slice(0, 120))}`;
    help.append(make('p', '', report));
    list.replaceChildren(help);
  };

  const show = async (own: number, here: Engine, found: Found, query: string) => {
    const { settings } = here;
    const results = found.ranked.filter(({ record }) => passes(record, current.chosen));
    showFilters(
      here,
      found.ranked.map(({ record }) => record),
    );
    hint.hidden = found.corrected.length === 0;
    hint.textContent = found.corrected.length > 0 ? fill(settings.strings.didYouMean, { words: found.corrected.join(', ') }) : '';
    const say = results.length > 0 ? settings.strings.results : settings.strings.none;
    const told = fill(say, { count: results.length, query: query.slice(0, 80) });
    if (results.length === 0) {
      state.textContent = told;
      more.hidden = true;
      showNothing(here, query);
      return;
    }
    const words = readQuery(query, here.instant.language);
    const add = async (from: number) => {
      const part = results.slice(from, from + pageSize);
      const passages = await Promise.all(part.map((result) => found.passage(result).catch(() => undefined)));
      if (own !== turn) return;
      const items = part.map(({ record: unknown }, at) => {
        const passage = passages[at];
        const record = passage ? identified(unknown, passage.url) : unknown;
        return resultItem(record, { settings, url: passage?.url ?? here.urlOf(record), passage, name: foundBy(here.instant, record, words) });
      });
      if (from === 0) list.replaceChildren(...items);
      else list.append(...items);
      more.hidden = from + pageSize >= results.length;
      more.onclick = () => void add(from + pageSize);
    };
    await add(0);
    if (own === turn) state.textContent = told;
  };

  const run = async () => {
    const own = ++turn;
    const { query } = current;
    if (!query) {
      list.replaceChildren();
      filters.replaceChildren();
      chips.replaceChildren();
      more.hidden = true;
      hint.hidden = true;
      state.textContent = page.dataset['empty'] ?? '';
      return;
    }
    try {
      const here = await load();
      const found = await here.search(query);
      if (own === turn) await show(own, here, found, query);
    } catch {
      if (own === turn) state.textContent = page.dataset['failed'] ?? '';
    }
  };

  const go = (next: SearchState, how: 'push' | 'replace') => {
    current = next;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(next) || location.pathname);
    void run();
  };
  const choose = (facet: SearchFacet, value: string) => go({ ...current, chosen: toggled(current.chosen, facet, value) }, 'push');

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go({ ...current, query: input.value.trim() }, 'push');
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => go({ ...current, query: input.value.trim() }, 'replace'), 180);
  });
  filters.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && searchFacets.includes(target.name as SearchFacet)) choose(target.name as SearchFacet, target.value);
  });
  page.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const from = document.activeElement === input ? -1 : at;
    if (event.key === 'ArrowDown' && (at >= 0 || from === -1) && links[from + 1]) links[from + 1]?.focus();
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
  input.addEventListener('focus', () => void load(), { once: true });
  part<HTMLDetailsElement>('.search-fold').open = matchMedia('(min-width: 56rem)').matches;
  restore();
}
