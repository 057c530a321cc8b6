/** Choice of what to compare, as it stands in the address, and the comparison as CSV. Pure. */
import { isIdentifier } from '../domain/identifier.ts';
import type { ComparedKind } from '../views/compared.ts';
import type { Table } from '../views/comparison-table.ts';

/** More columns than this cannot be read side by side. */
export const mostColumns = 6;

const kinds: readonly ComparedKind[] = ['cases', 'regions', 'definitions', 'recommendations'];

export interface Choice {
  kind: ComparedKind;
  ids: string[];
  /** What cannot be an id at all. */
  malformed: string[];
  /** Whether some were left out. */
  tooMany: boolean;
  /** Whether rows that are equal are hidden. */
  onlyDifferences: boolean;
}

/** `?ids=a,b,c`, with `kind=` for what are not cases and `only=differences` → ids in order, each once, in small letters as in addresses. */
export function readChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  const given = [
    ...new Set(
      (params.get('ids') ?? '')
        .split(',')
        .map((id) => id.trim().toLowerCase())
        .filter(Boolean),
    ),
  ];
  const ids = given.filter(isIdentifier);
  return {
    kind: kinds.find((kind) => kind === params.get('kind')) ?? 'cases',
    ids: ids.slice(0, mostColumns),
    malformed: given.filter((id) => !isIdentifier(id)),
    tooMany: ids.length > mostColumns,
    onlyDifferences: params.get('only') === 'differences',
  };
}

/** The inverse of `readChoice`; commas stay readable. Empty for no cases. */
export function writeChoice({ kind, ids, onlyDifferences = false }: Pick<Choice, 'kind' | 'ids'> & Partial<Choice>): string {
  const parts = [
    ...(kind === 'cases' ? [] : [`kind=${kind}`]),
    ...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(',')}`] : []),
    ...(onlyDifferences ? ['only=differences'] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export const addId = (ids: readonly string[], id: string): string[] => [...new Set([...ids, id])].slice(0, mostColumns);
export const removeId = (ids: readonly string[], id: string): string[] => ids.filter((own) => own !== id);

/** The id moved by `steps` places to the right, or to the left when negative; it stops at either end. */
export function moveId(ids: readonly string[], id: string, steps: number): string[] {
  const others = removeId(ids, id);
  const at = Math.max(0, Math.min(others.length, ids.indexOf(id) + steps));
  return ids.includes(id) ? [...others.slice(0, at), id, ...others.slice(at)] : [...ids];
}

/** RFC 4180, with a leading apostrophe where a spreadsheet would take the text for a formula. */
const csvCell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

/** `/uz/sources/example/#claim` → `example#claim`, as the data files write it. */
const claimOf = (href: string): string => /\/sources\/([^/]+)\/(#.+)?$/.exec(href)?.slice(1).join('') ?? href;

/** The table as CSV: a row per dimension, several values of a cell joined with "; "; then the claims behind the cells of each entry. */
export function tableCsv({ columns, rows }: Table, words: { dimension: string; source: string; notReported: string; notApplicable: string }): string {
  const head = [words.dimension, ...columns.map(({ text }) => text), ...columns.map(({ text }) => `${words.source}: ${text}`)];
  const claimsText = ({ items }: Table['rows'][number]['cells'][number]): string =>
    [...new Set(items.flatMap(({ sources }) => sources.map(claimOf)))].join('; ');
  const cellText = ({ keys, items }: Table['rows'][number]['cells'][number]): string => {
    if (!keys) return words.notReported;
    return keys.length === 0 ? words.notApplicable : items.map(({ text, detail }) => (detail ? `${text} (${detail})` : text)).join('; ');
  };
  return [head, ...rows.map(({ title, cells }) => [title, ...cells.map(cellText), ...cells.map(claimsText)])]
    .map((row) => row.map(csvCell).join(','))
    .join('\r\n');
}
