/** The tray of what was chosen to compare: buttons on cards and pages put in and take out, the tray leads to the comparison. */
import { fill } from '../i18n/fill.ts';
import type { ComparedKind } from '../views/compared.ts';
import { writeChoice } from './compare-choice.ts';
import { readingSettings } from './reading-settings.ts';
import { readTray, type Tray, toggled, writeTray } from './tray-store.ts';

const place = document.querySelector<HTMLElement>('.tray');

if (place) {
  const { href, kinds, strings } = readingSettings();
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-compare]')];
  let tray = readTray();

  const element = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text: string): HTMLElementTagNameMap[K] =>
    Object.assign(document.createElement(tag), { className, textContent: text });

  const set = (changed: Tray) => {
    tray = changed;
    writeTray(tray);
    draw();
  };

  const line = (kind: ComparedKind): HTMLElement => {
    const items = tray[kind] ?? [];
    const row = element('div', 'tray-line', '');
    const fold = document.createElement('details');
    const list = document.createElement('ul');
    for (const item of items) {
      const remove = element('button', 'chip-button', `${item.title} ×`);
      remove.ariaLabel = fill(strings.remove, { title: item.title });
      remove.addEventListener('click', () => set(toggled(tray, kind, item)));
      const entry = document.createElement('li');
      entry.append(remove);
      list.append(entry);
    }
    fold.append(element('summary', '', `${kinds[kind]}: ${items.length}`), list);
    const go = element('a', 'btn primary', strings.show);
    go.href = `${href}${writeChoice({ kind, ids: items.map(({ id }) => id) })}`;
    const clear = element('button', 'btn', strings.trayClear);
    clear.addEventListener('click', () => set({ ...tray, [kind]: [] }));
    row.append(fold, go, clear);
    return row;
  };

  const draw = () => {
    const filled = (Object.keys(kinds) as ComparedKind[]).filter((kind) => (tray[kind]?.length ?? 0) > 0);
    const open = place.querySelector('details')?.open ?? false;
    place.replaceChildren(...filled.map(line));
    for (const fold of place.querySelectorAll('details')) fold.open = open;
    place.hidden = filled.length === 0;
    for (const button of buttons) {
      const [kind = '', id] = (button.dataset['compare'] ?? '').split('/');
      const isIn = tray[kind as ComparedKind]?.some((item) => item.id === id) ?? false;
      button.ariaPressed = String(isIn);
      button.textContent = isIn ? `− ${strings.trayRemove}` : `+ ${strings.trayAdd}`;
    }
  };

  for (const button of buttons)
    button.addEventListener('click', () => {
      const [kind = '', id = ''] = (button.dataset['compare'] ?? '').split('/');
      const title = (button.closest('.card, tr')?.querySelector('h3 a, th a') ?? document.querySelector('h1'))?.textContent?.trim() ?? id;
      set(toggled(tray, kind as ComparedKind, { id, title }));
    });
  draw();
  // A page that comes back from the browser's memory has an old tray.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    tray = readTray();
    draw();
  });
}
