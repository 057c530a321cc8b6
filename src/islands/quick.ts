/** The dialog that `/` opens anywhere: names as one types, Enter goes to the first, the last line to the whole search. It also picks an entry for others. */
import type { Locale } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import type { SearchedKind, SearchRecord } from '../views/search-file.ts';
import { make } from './make.ts';
import { cleanQuery, writeAddress } from './search-address.ts';
import { type Engine, loadEngine } from './search-engine.ts';
import { detailsOf } from './search-item.ts';

const most = 8;
/** Entries offered before anything is typed. */
const mostBrowsed = 200;
let dialog: Promise<HTMLDialogElement> | undefined;

/** What is done with an entry instead of going to it. */
export interface Pick {
  kind: SearchedKind;
  label: string;
  /** Ids that are not offered. */
  without: readonly string[];
  /** @param id as in the entry's address */
  choose(id: string): void;
}
let pick: Pick | undefined;

function build(engine: Engine, locale: Locale): HTMLDialogElement {
  const { settings, names, urlOf } = engine;
  const addressId = (url: string): string => url.split('/').at(-2) ?? '';
  const input = make('input', '');
  Object.assign(input, { type: 'search', autocomplete: 'off', role: 'combobox', ariaExpanded: 'false', ariaLabel: settings.strings.label });
  input.setAttribute('aria-controls', 'quick-list');
  const list = make('ul', 'quick-list');
  input.setAttribute('aria-autocomplete', 'list');
  Object.assign(list, { id: 'quick-list', role: 'listbox', tabIndex: -1, ariaLabel: settings.strings.label });
  const head = make('p', 'kicker');
  const status = make('p', 'sr');
  status.role = 'status';
  const box = make('dialog', 'quick', head, input, list, status);
  box.setAttribute('aria-label', settings.strings.quick);
  let chosen = 0;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const mark = (index: number) => {
    const all = options();
    chosen = (index + all.length) % Math.max(1, all.length);
    all.forEach((option, at) => {
      option.ariaSelected = String(at === chosen);
    });
    input.setAttribute('aria-activedescendant', all[chosen]?.id ?? '');
    all[chosen]?.scrollIntoView({ block: 'nearest' });
  };
  const recordsFor = (query: string): readonly SearchRecord[] => {
    const wanted = pick;
    const all = query ? names(query).ranked.map(({ record }) => record) : wanted ? engine.instant.records : [];
    return wanted ? all.filter((record) => record.kind === wanted.kind && !wanted.without.includes(addressId(urlOf(record)))) : all;
  };
  const show = () => {
    head.textContent = pick?.label ?? settings.strings.quick;
    const query = cleanQuery(input.value);
    const all = recordsFor(query);
    const found = all.slice(0, query ? most : mostBrowsed);
    const items = found.map((record) => {
      const link = make(
        'a',
        '',
        make('span', 'quick-name', record.title || record.id),
        make('small', '', [settings.kinds[record.kind], ...detailsOf(record, settings).slice(0, 1)].join(' · ')),
      );
      link.href = urlOf(record);
      link.dataset['result'] = `${record.kind}/${record.id}`;
      return link;
    });
    if (query && !pick) {
      const whole = make('a', 'quick-all', settings.strings.quickAll);
      whole.href = `/${locale}/search/${writeAddress({ query, chosen: {} })}`;
      items.push(whole);
    }
    items.forEach((item, at) => {
      Object.assign(item, { id: `quick-${at}`, role: 'option', tabIndex: -1 });
    });
    list.replaceChildren(...items.map((item) => Object.assign(make('li', '', item), { role: 'none' })));
    status.textContent = query ? fill(settings.strings.results, { count: all.length, query: query.slice(0, 80) }) : '';
    input.ariaExpanded = String(items.length > 0);
    mark(0);
  };
  input.addEventListener('input', show);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(chosen + 1);
    else if (event.key === 'ArrowUp') mark(chosen - 1);
    else if (event.key === 'Enter') options()[chosen]?.click();
    else if (event.key === 'Escape') box.close();
    else return;
    event.preventDefault();
  });
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
    const option = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!pick || !option) return;
    event.preventDefault();
    const { choose } = pick;
    box.close();
    choose(addressId(option.pathname));
  });
  box.addEventListener('close', () => {
    input.value = '';
    pick = undefined;
    list.replaceChildren();
  });
  box.addEventListener('quick-open', show);
  document.body.append(box);
  return box;
}

/** Opens the dialog; where the records cannot be had, the search page opens instead. */
export async function openQuick(locale: Locale, wanted?: Pick): Promise<void> {
  try {
    dialog ??= loadEngine(locale).then(async (engine) => {
      await engine.complete();
      return build(engine, locale);
    });
    const box = await dialog;
    if (box.open) return;
    pick = wanted;
    box.dispatchEvent(new Event('quick-open'));
    box.showModal();
    box.querySelector('input')?.focus();
  } catch {
    dialog = undefined;
    location.href = `/${locale}/search/`;
  }
}
