/** The workbench in the browser: the choice in the address, the table filtered and sorted, what has all chosen facets and what comes near. */
import { fill } from '../i18n/fill.ts';
import { byWanted, countMarks } from './workbench-choice.ts';

interface Settings {
  facets: string[];
  all: string;
  near: string;
  none: string;
  missing: string;
  shown: string;
}

const root = document.querySelector<HTMLElement>('.workbench');
const form = root?.querySelector<HTMLFormElement>('.workbench-form');
const table = root?.querySelector<HTMLTableElement>('table.matrix');
const body = table?.tBodies[0];
const state = root?.querySelector<HTMLElement>('.workbench-state');
const out = root?.querySelector<HTMLElement>('.workbench-found');

if (root && form && table && body && state && out) {
  const settings = JSON.parse(table.dataset['settings'] ?? '{}') as Settings;
  const rows = [...body.rows].map((row) => ({ row, mask: Number(row.dataset['mask']), link: row.querySelector('a') as HTMLAnchorElement, data: row.dataset }));
  type Item = (typeof rows)[number];
  const fields = ['term', 'language', 'decade', 'tier', 'hand'] as const;
  const sorts: Record<string, (a: Item, b: Item) => number> = {
    term: (a, b) => (a.data['term'] ?? '').localeCompare(b.data['term'] ?? '') || rows.indexOf(a) - rows.indexOf(b),
    year: (a, b) => Number(a.data['year'] || 9999) - Number(b.data['year'] || 9999),
    author: (a, b) => (a.link.textContent ?? '').localeCompare(b.link.textContent ?? ''),
    facets: (a, b) => countMarks(b.mask) - countMarks(a.mask),
  };

  const listOf = (title: string, items: readonly { item: Item; missing?: number }[], most = items.length): Node[] => {
    const heading = document.createElement('h3');
    heading.textContent = `${title} (${Math.min(most, items.length)})`;
    const list = document.createElement('ul');
    list.className = 'links';
    for (const { item, missing } of items.slice(0, most)) {
      const line = document.createElement('li');
      line.append(item.link.cloneNode(true));
      if (missing) {
        const lacks = settings.facets.filter((_, index) => missing & (1 << index)).join(', ');
        line.append(Object.assign(document.createElement('small'), { textContent: fill(settings.missing, { facets: lacks }) }));
      }
      list.append(line);
    }
    return items.length > 0 ? [heading, list] : [];
  };

  const show = (remember: boolean) => {
    const data = new FormData(form);
    const wanted = data.getAll('facet').reduce<number>((mask, index) => mask | (1 << Number(index)), 0);
    const kept = rows.filter((item) => fields.every((field) => !data.get(field) || item.data[field] === data.get(field)));
    const { all, near } = byWanted(kept, wanted);
    for (const { row } of rows) row.hidden = true;
    for (const { row } of wanted ? all : kept) row.hidden = false;
    body.append(...[...rows].sort(sorts[String(data.get('sort'))] ?? sorts['term']).map(({ row }) => row));
    state.textContent = fill(settings.shown, { count: (wanted ? all : kept).length, total: rows.length });
    out.replaceChildren();
    if (wanted) {
      out.append(
        ...listOf(
          settings.all,
          all.map((item) => ({ item })),
        ),
      );
      if (all.length === 0) out.append(Object.assign(document.createElement('p'), { className: 'notice', textContent: settings.none }));
      out.append(
        ...listOf(
          settings.near,
          near.map(({ candidate, missing }) => ({ item: candidate, missing })),
          24,
        ),
      );
    }
    if (!remember) return;
    const params = new URLSearchParams();
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=facet]:checked')].map((box) => box.dataset['code'] ?? '');
    if (boxes.length > 0) params.set('facets', boxes.join(','));
    for (const field of [...fields, 'sort'] as const) {
      const value = String(data.get(field) ?? '');
      if (value && !(field === 'sort' && value === 'term')) params.set(field, value);
    }
    const text = params.toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  };

  const params = new URLSearchParams(location.search);
  const chosen = new Set((params.get('facets') ?? '').split(','));
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=facet]')) box.checked = chosen.has(box.dataset['code'] ?? '');
  for (const field of [...fields, 'sort'] as const) {
    const select = form.elements.namedItem(field);
    const value = params.get(field);
    if (select instanceof HTMLSelectElement && value && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', () => show(true));
  form.addEventListener('reset', () => setTimeout(() => show(true)));
  form.addEventListener('submit', (event) => event.preventDefault());
  show(false);
  /** A node of the drawing leads to its concept in the list: opened. */
  const openConcept = () => {
    const fold = location.hash.startsWith('#c-') ? document.getElementById(location.hash.slice(1))?.querySelector('details') : undefined;
    if (fold) fold.open = true;
  };
  addEventListener('hashchange', openConcept);
  openConcept();
}
