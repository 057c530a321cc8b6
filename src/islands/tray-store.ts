/** What was chosen to compare on the way through the pages: kept by the browser until the tab is closed. */
import type { ComparedKind } from '../views/compared.ts';
import { mostColumns } from './compare-choice.ts';

export interface TrayItem {
  id: string;
  title: string;
}
export type Tray = Partial<Record<ComparedKind, TrayItem[]>>;

const key = 'compare';

/** The tray; empty where the browser keeps nothing or something else stands under the name. */
export function readTray(): Tray {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Tray) : {};
  } catch {
    return {};
  }
}

export function writeTray(tray: Tray): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(tray));
  } catch {
    // The browser keeps nothing: the choice lives as long as the page.
  }
}

/** The tray with the item taken out when it is in, else put in; a full tray stays as it is. */
export function toggled(tray: Tray, kind: ComparedKind, item: TrayItem): Tray {
  const own = tray[kind] ?? [];
  const others = own.filter(({ id }) => id !== item.id);
  return { ...tray, [kind]: others.length < own.length ? others : [...own, item].slice(0, mostColumns) };
}
