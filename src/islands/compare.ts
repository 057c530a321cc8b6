/** The comparison page in the browser: choice in the address, one small file per case, the same table as the build makes. */

import { type CompareStrings, compareTable } from '../components/compare-table.ts';
import { align } from '../domain/comparison/align.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings/shape.ts';
import type { Column, DimensionView, Table } from '../views/comparison.ts';
import { addId, mostColumns, readIds, removeId, tableCsv, writeIds } from './compare-choice.ts';

interface Settings {
  locale: string;
  dimensions: DimensionView[];
  strings: Strings['compare'] & CompareStrings;
}

const app = document.querySelector<HTMLElement>('.compare-app');

if (app) {
  const { locale, dimensions, strings } = JSON.parse(app.dataset['settings'] ?? '{}') as Settings;
  const [select, chosen, status, frame, differences, csv] = ['#add', '.chosen', '[role=status]', '.scroll', '#differences', '#csv'].map((name) =>
    app.querySelector<HTMLElement>(name),
  ) as [HTMLSelectElement, HTMLElement, HTMLElement, HTMLElement, HTMLInputElement, HTMLButtonElement];
  const known = new Map([...select.options].filter(({ value }) => value).map(({ value, text }) => [value, text]));
  const loaded = new Map<string, Promise<Column>>();
  let table: Table | undefined;

  const load = (id: string): Promise<Column> => {
    const column =
      loaded.get(id) ??
      fetch(`/data/compare/${locale}/${id}.json`).then((answer) =>
        answer.ok ? (answer.json() as Promise<Column>) : Promise.reject(new Error(answer.statusText)),
      );
    loaded.set(id, column);
    column.catch(() => loaded.delete(id));
    return column;
  };

  const drawChosen = (ids: readonly string[]) => {
    chosen.replaceChildren(
      ...ids.map((id) => {
        const title = known.get(id) ?? id;
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'chip-button', textContent: `${title} ×` });
        button.setAttribute('aria-label', fill(strings.remove, { title }));
        button.addEventListener('click', () => change(removeId(ids, id)));
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    for (const option of select.options) option.disabled = ids.includes(option.value);
    select.disabled = ids.length >= mostColumns;
  };

  const draw = async () => {
    const { ids, unknown, tooMany } = readIds(location.search, known);
    drawChosen(ids);
    const answers = await Promise.allSettled(ids.map(load));
    const columns = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const failed = ids.filter((_, index) => answers[index]?.status === 'rejected');
    const titles = new Map(dimensions.map(({ id, title }) => [id, title]));
    const rows = align(
      [...titles.keys()],
      columns.map(({ cells }) => cells),
    ).map((row) => ({ ...row, title: titles.get(row.dimension) ?? row.dimension }));
    table =
      columns.length > 1 ? { columns: columns.map(({ title }) => title), rows: rows.filter(({ differs }) => differs || !differences.checked) } : undefined;
    frame.hidden = csv.hidden = table === undefined;
    frame.innerHTML = table ? compareTable(table, fill(strings.caption, { count: columns.length }), strings) : '';
    status.textContent = [
      unknown.length > 0 ? fill(strings.unknownIds, { ids: unknown.join(', ') }) : '',
      tooMany ? strings.tooMany : '',
      failed.length > 0 ? fill(strings.failed, { ids: failed.join(', ') }) : '',
      ids.length < 2 ? strings.tooFew : '',
    ]
      .filter(Boolean)
      .join(' ');
    status.hidden = status.textContent === '';
  };

  const change = (ids: readonly string[]) => {
    history.pushState(null, '', `${location.pathname}${writeIds(ids)}`);
    void draw();
  };

  select.addEventListener('change', () => {
    const { ids } = readIds(location.search, known);
    if (select.value) change(addId(ids, select.value));
    select.value = '';
  });
  differences.addEventListener('change', () => void draw());
  csv.addEventListener('click', () => {
    if (!table) return;
    const address = URL.createObjectURL(new Blob([tableCsv(table, strings.dimension, strings.notReported)], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: address, download: 'comparison.csv' }).click();
    URL.revokeObjectURL(address);
  });
  addEventListener('popstate', () => void draw());
  app.hidden = false;
  void draw();
}
