/** Aligns columns into rows and says which rows differ. Knows nothing of entries: it runs at build time and in the browser. */

/** A cell as far as alignment is concerned: `keys` of its values, or undefined when nothing is reported. */
export interface Keyed {
  keys: readonly string[] | undefined;
}

export interface Row<C extends Keyed> {
  dimension: string;
  cells: C[];
  differs: boolean;
  /** Keys that every column has. */
  shared: string[];
}

const sameKeys = (a: Keyed, b: Keyed): boolean =>
  a.keys && b.keys ? a.keys.length === b.keys.length && [...a.keys].sort().join('\n') === [...b.keys].sort().join('\n') : a.keys === b.keys;

/**
 * @param dimensions ids of the rows, in order
 * @param columns one record of cells per entry
 * @returns one row per dimension. A row differs when two of its cells do not report the same values; "not reported" differs
 *   from everything that is reported, and never from itself.
 */
export function align<C extends Keyed>(dimensions: readonly string[], columns: readonly Readonly<Record<string, C>>[]): Row<C>[] {
  return dimensions.map((dimension) => {
    const cells = columns.map((column) => {
      const cell = column[dimension];
      if (!cell) throw new Error(`A column has no cell for ${dimension}.`);
      return cell;
    });
    const [first] = cells;
    return {
      dimension,
      cells,
      differs: first !== undefined && cells.some((cell) => !sameKeys(first, cell)),
      shared: (first?.keys ?? []).filter((key) => cells.every((cell) => cell.keys?.includes(key))),
    };
  });
}
