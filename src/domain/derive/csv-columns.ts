/**
 * Columns of a table made from a schema: one for each single value, named by its keys joined with `_`.
 *
 * - text in several languages: one column per language, `place_uz`, `place_ru`, `place_en`;
 * - list of values: one column, values joined with `; `;
 * - list of groups, such as participants: one column per key of the group, `participants_role`; the groups are joined with
 *   ` | ` and stand in the same order in each of these columns, an absent value as nothing between two bars;
 * - groups under ids of the author's choice: one column with the ids.
 */
import type { z } from 'zod';
import { languages } from '../locale.ts';
import { fieldsOf, valueType } from './value-type.ts';

export type Cell = string | number | boolean | undefined;

export interface Column {
  header: string;
  read(value: unknown): Cell;
}

const valueSeparator = '; ';
const groupSeparator = ' | ';

const at = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** One cell for a value that is no group: lists are joined. */
function plain(value: unknown): Cell {
  if (isList(value)) return value.map(plain).join(valueSeparator);
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? value : String(value);
}

/** The same column for each group of a list. Nothing at all when no group has the value; a single value keeps its type. */
const eachGroup = ({ header, read }: Column): Column => ({
  header,
  read: (value) => {
    const cells = isList(value) ? value.map(read) : [];
    if (cells.length === 1) return cells[0];
    return cells.some((cell) => cell !== undefined && cell !== '') ? cells.map((cell) => cell ?? '').join(groupSeparator) : undefined;
  },
});

const under = (key: string, columns: readonly Column[]): Column[] =>
  columns.map(({ header, read }) => ({ header: header ? `${key}_${header}` : key, read: (value) => read(at(value, key)) }));

function valueColumns(schema: z.ZodType): Column[] {
  const value = valueType(schema);
  switch (value.type) {
    case 'group':
      return value.fields.flatMap((field) => under(field.key, valueColumns(field.schema)));
    case 'localized':
      return languages.flatMap((language) => under(language, [{ header: '', read: plain }]));
    case 'list':
      return valueType(value.item).type === 'group' || valueType(value.item).type === 'localized'
        ? valueColumns(value.item).map(eachGroup)
        : [{ header: '', read: plain }];
    case 'record':
      return [{ header: '', read: (record) => plain(Object.keys(record ?? {})) }];
    default:
      return [{ header: '', read: plain }];
  }
}

/** Columns of an object schema, in schema order. */
export const columnsOf = (schema: z.ZodObject): Column[] => fieldsOf(schema).flatMap((field) => under(field.key, valueColumns(field.schema)));
