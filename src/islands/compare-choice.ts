/** Choice of cases to compare, as it stands in the address, and the comparison as CSV. Pure. */
import type { Table } from '../views/comparison.ts';

/** More columns than this cannot be read side by side. */
export const mostColumns = 6;

export interface ReadIds {
  ids: string[];
  unknown: string[];
  tooMany: boolean;
}

/** `?ids=a,b,c` → known ids in order, each once; those that nobody knows; whether some were left out. */
export function readIds(search: string, known: { has(id: string): boolean }): ReadIds {
  const given = [
    ...new Set(
      (new URLSearchParams(search).get('ids') ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    ),
  ];
  const ids = given.filter((id) => known.has(id));
  return { ids: ids.slice(0, mostColumns), unknown: given.filter((id) => !known.has(id)), tooMany: ids.length > mostColumns };
}

/** The inverse of `readIds`; commas stay readable. Empty for no ids. */
export const writeIds = (ids: readonly string[]): string => (ids.length > 0 ? `?ids=${ids.map(encodeURIComponent).join(',')}` : '');

export const addId = (ids: readonly string[], id: string): string[] => [...new Set([...ids, id])].slice(0, mostColumns);
export const removeId = (ids: readonly string[], id: string): string[] => ids.filter((own) => own !== id);

/** RFC 4180, with a leading apostrophe where a spreadsheet would take the text for a formula. */
const csvCell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

/** The table as CSV: a row per dimension, several values of a cell joined with "; ". */
export function tableCsv({ columns, rows }: Table, dimension: string, notReported: string): string {
  const head = [dimension, ...columns.map(({ text }) => text)];
  const body = rows.map(({ title, cells }) => [
    title,
    ...cells.map(({ keys, items }) => (keys ? items.map(({ text, detail }) => (detail ? `${text} (${detail})` : text)).join('; ') : notReported)),
  ]);
  return [head, ...body].map((row) => row.map(csvCell).join(',')).join('\r\n');
}
