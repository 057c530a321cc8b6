/** The dialog that `/` opens anywhere: names as one types, Enter goes to the first, the last line to the whole search. */
import type { Locale } from '../domain/locale.ts';
import { writeAddress } from './search-address.ts';
import { type Engine, loadEngine } from './search-engine.ts';
import { detailsOf, make } from './search-item.ts';

const most = 8;
let dialog: HTMLDialogElement | undefined;

function build({ settings, names, urlOf }: Engine, locale: Locale): HTMLDialogElement {
  const input = make('input', '');
  Object.assign(input, { type: 'search', autocomplete: 'off', role: 'combobox', ariaExpanded: 'true', ariaLabel: settings.strings.label });
  input.setAttribute('aria-controls', 'quick-list');
  const list = make('ul', 'quick-list');
  Object.assign(list, { id: 'quick-list', role: 'listbox', ariaLabel: settings.strings.label });
  const status = make('p', 'sr');
  status.role = 'status';
  const box = make('dialog', 'quick', make('p', 'kicker', settings.strings.quick), input, list, status);
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
  const show = () => {
    const query = input.value.trim();
    const found = query ? names(query).slice(0, most) : [];
    const items = found.map(({ record }) => {
      const link = make(
        'a',
        '',
        make('span', 'quick-name', record.title || record.id),
        make('small', '', [settings.kinds[record.kind], ...detailsOf({ facets: record.facets, settings: settings.facets }).slice(0, 1)].join(' · ')),
      );
      link.href = urlOf(record);
      link.dataset['result'] = `${record.kind}/${record.id}`;
      return link;
    });
    if (query) {
      const whole = make('a', 'quick-all', settings.strings.quickAll);
      whole.href = `/${locale}/search/${writeAddress({ query, chosen: {} })}`;
      items.push(whole);
    }
    items.forEach((item, at) => {
      Object.assign(item, { id: `quick-${at}`, role: 'option', tabIndex: -1 });
    });
    list.replaceChildren(...items.map((item) => Object.assign(make('li', '', item), { role: 'none' })));
    status.textContent = query ? `${found.length}` : '';
    mark(0);
  };
  input.addEventListener('input', show);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(chosen + 1);
    else if (event.key === 'ArrowUp') mark(chosen - 1);
    else if (event.key === 'Enter') options()[chosen]?.click();
    else return;
    event.preventDefault();
  });
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  box.addEventListener('close', () => {
    input.value = '';
    show();
  });
  document.body.append(box);
  return box;
}

/** Opens the dialog; where the records cannot be had, the search page opens instead. */
export async function openQuick(locale: Locale): Promise<void> {
  try {
    dialog ??= build(await loadEngine(locale), locale);
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  } catch {
    location.href = `/${locale}/search/`;
  }
}
