/** The comparison page in the browser: choice in the address, one small file per entry, the same table as the build makes. */

import { type CompareStrings, compareTable } from '../components/compare-table.ts';
import type { Locale } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings/shape.ts';
import type { ComparedKind } from '../views/compared.ts';
import { type Column, type DimensionView, type Table, tableOf } from '../views/comparison-table.ts';
import { addId, type Choice, mostColumns, moveId, readChoice, removeId, tableCsv, writeChoice } from './compare-choice.ts';
import { make } from './make.ts';
import { readTray, writeTray } from './tray-store.ts';

interface Settings {
  locale: Locale;
  /** Address of the folder of columns. */
  href: string;
  site: string;
  edition: string;
  dimensions: Record<ComparedKind, DimensionView[]>;
  strings: Strings['compare'] & CompareStrings;
}

/** A column, or why there is none. */
type Loaded = Column | 'unknown' | 'failed';

const app = document.querySelector<HTMLElement>('.compare-app');

if (app) {
  const { locale, href, site, edition, dimensions, strings } = JSON.parse(app.dataset['settings'] ?? '{}') as Settings;
  const part = <E extends HTMLElement>(selector: string): E => app.querySelector(selector) as E;
  const chosen = part('.chosen');
  const status = part('[role=status]');
  const frame = part('.scroll');
  const use = part('.compare-use');
  const add = part<HTMLButtonElement>('#add');
  const differences = part<HTMLInputElement>('#differences');
  const loaded = new Map<string, Promise<Loaded>>();
  let table: Table | undefined;
  let drawn = 0;
  /** What is drawn: the choice without unknown ids. */
  let current: Choice = readChoice('');

  const load = (kind: ComparedKind, id: string): Promise<Loaded> => {
    const key = `${kind}/${id}`;
    const column =
      loaded.get(key) ??
      fetch(`${href}${key}.json`)
        .then((answer): Promise<Loaded> | Loaded => (answer.ok ? (answer.json() as Promise<Column>) : answer.status === 404 ? 'unknown' : 'failed'))
        .catch((): Loaded => 'failed');
    loaded.set(key, column);
    void column.then((answer) => answer === 'failed' && loaded.delete(key));
    return column;
  };

  /** What is gathered in the tray of a kind. */
  const kept = (kind: ComparedKind): string[] => (readTray()[kind] ?? []).map(({ id }) => id);

  /** The reader has chosen: the address and the tray follow. */
  const change = (choice: Pick<Choice, 'kind' | 'ids'>, focus?: string) => {
    history.pushState(null, '', `${location.pathname}${writeChoice({ ...choice, onlyDifferences: differences.checked })}`);
    void draw(true).then(() => {
      const wanted = focus ? app.querySelector<HTMLButtonElement>(focus) : undefined;
      (wanted && !wanted.disabled ? wanted : focus ? add : undefined)?.focus();
    });
  };

  const button = (label: string, sign: string, act: () => void, isOff = false): HTMLButtonElement => {
    const element = make('button', 'chip-button', sign);
    Object.assign(element, { type: 'button', ariaLabel: label, disabled: isOff });
    element.addEventListener('click', act);
    return element;
  };

  const drawChosen = ({ kind, ids }: Choice, columns: readonly Column[]) => {
    chosen.replaceChildren(
      ...columns.map(({ id, title: { text, lang } }, index) => {
        const name = make('span', 'chosen-name', text);
        if (lang) name.lang = lang;
        const move = (steps: number, to: string) => () => change({ kind, ids: moveId(ids, id, steps) }, `[data-id="${id}"] .${to}`);
        const left = button(fill(strings.earlier, { title: text }), '‹', move(-1, 'left'), index === 0);
        const right = button(fill(strings.later, { title: text }), '›', move(1, 'right'), index === columns.length - 1);
        left.classList.add('left');
        right.classList.add('right');
        const item = make(
          'li',
          '',
          name,
          left,
          right,
          button(fill(strings.remove, { title: text }), '×', () => change({ kind, ids: removeId(ids, id) }, '.chosen button')),
        );
        item.dataset['id'] = id;
        return item;
      }),
    );
    add.disabled = ids.length >= mostColumns;
    for (const tab of app.querySelectorAll<HTMLElement>('[data-kind]')) tab.ariaCurrent = tab.dataset['kind'] === kind ? 'true' : null;
  };

  const drawTable = (columns: readonly Column[], kind: ComparedKind): number => {
    const whole = tableOf(dimensions[kind], columns);
    const rows = whole.rows.filter(({ differs }) => differs || !differences.checked);
    table = columns.length > 1 ? { ...whole, rows } : undefined;
    frame.hidden = use.hidden = table === undefined;
    frame.innerHTML = table ? compareTable(table, fill(strings.caption, { count: columns.length }), strings) : '';
    part('.citation').textContent = fill(strings.citation, {
      titles: columns.map(({ title }) => title.text).join('; '),
      site,
      edition,
      url: location.href,
    });
    return table ? whole.rows.length - rows.length : 0;
  };

  const say = (...messages: string[]) => {
    status.textContent = messages.filter(Boolean).join(' ');
    status.hidden = status.textContent === '';
  };

  const draw = async (isChange = false) => {
    drawn += 1;
    const turn = drawn;
    const choice = readChoice(location.search);
    const answers = await Promise.all(choice.ids.map((id) => load(choice.kind, id)));
    if (turn !== drawn) return;
    const without = (why: Loaded) => choice.ids.filter((_, index) => answers[index] === why);
    const columns = answers.filter((answer) => typeof answer === 'object');
    current = { ...choice, ids: choice.ids.filter((_, index) => answers[index] !== 'unknown') };
    differences.checked = choice.onlyDifferences;
    drawChosen(current, columns);
    if (isChange) writeTray({ ...readTray(), [choice.kind]: columns.map(({ id, title }) => ({ id, title: title.text })) });
    const hidden = drawTable(columns, choice.kind);
    const unknown = [...without('unknown'), ...choice.malformed];
    const failed = without('failed');
    say(
      unknown.length > 0 ? fill(strings.unknownIds, { ids: unknown.join(', ') }) : '',
      choice.tooMany ? strings.tooMany : '',
      failed.length > 0 ? fill(strings.failed, { ids: failed.join(', ') }) : '',
      columns.length === 1 ? strings.tooFew : '',
      hidden > 0 ? fill(strings.hidden, { count: hidden }) : '',
    );
  };

  const csv = () => (table ? tableCsv(table, strings) : '');
  const download = () => {
    const address = URL.createObjectURL(new Blob([`\ufeff${csv()}`], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: address, download: 'comparison.csv' }).click();
    URL.revokeObjectURL(address);
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    say(strings.copied);
  };

  add.addEventListener('click', () => {
    const { kind, ids } = current;
    const wanted = { kind, label: strings.add, without: ids, choose: (id: string) => change({ kind, ids: addId(ids, id) }, '#add') };
    void import('./quick.ts').then(({ openQuick }) => openQuick(locale, wanted));
  });
  for (const tab of app.querySelectorAll<HTMLAnchorElement>('[data-kind]'))
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      const kind = tab.dataset['kind'] as ComparedKind;
      change({ kind, ids: kept(kind) });
    });
  differences.addEventListener('change', () => change(current));
  part('#csv').addEventListener('click', download);
  part('#copy-csv').addEventListener('click', () => void copy(csv()));
  part('#copy-address').addEventListener('click', () => void copy(location.href));
  part('#print').addEventListener('click', () => print());
  addEventListener('popstate', () => void draw());
  const asked = readChoice(location.search);
  if (asked.ids.length + asked.malformed.length === 0)
    history.replaceState(null, '', `${location.pathname}${writeChoice({ ...asked, ids: kept(asked.kind) })}`);
  void draw();
}
