/** A comparison as a table: columns that are made once per entry and aligned for any choice. */
import { align, type Keyed, type Row } from '../domain/comparison/align.ts';
import type { Link, Phrase } from './phrase.ts';

export interface CellItem extends Phrase {
  href?: string;
  /** Role, state, basis or count in words. */
  detail: string;
  note?: Phrase;
  sources: string[];
}

/** `keys` undefined: not reported. `keys` empty: not applicable. */
export interface CellView extends Keyed {
  items: CellItem[];
}

/** One entry of a comparison with all its cells: also the small file that the browser loads. */
export interface Column {
  id: string;
  title: Link;
  cells: Record<string, CellView>;
}

export interface DimensionView {
  id: string;
  title: string;
}

export interface Table {
  columns: Link[];
  rows: (Row<CellView> & { title: string })[];
}

/** One row per dimension, in their order; every column has a cell for each. */
export function tableOf(dimensions: readonly DimensionView[], columns: readonly Column[]): Table {
  const titles = new Map(dimensions.map(({ id, title }) => [id, title]));
  const rows = align(
    dimensions.map(({ id }) => id),
    columns.map(({ cells }) => cells),
  );
  return { columns: columns.map(({ title }) => title), rows: rows.map((row) => ({ ...row, title: titles.get(row.dimension) ?? row.dimension })) };
}
