/** Things by year: a square each, stacked; those without a year stand apart. */
import { type Drawing, linked, tag, text } from './svg.ts';

export interface YearItem {
  year: number | undefined;
  name: string;
  href: string;
  /** Language of the name, where it is not the page's. */
  lang?: string;
}

export interface YearsInput {
  name: string;
  title: string;
  description: string;
  items: readonly YearItem[];
  /** Name of the column without a year. */
  unknown: string;
  /** Name of the column before the first year that is drawn. */
  earlier: string;
}

const size = 16;
const perRow = 6;

/** Years run without gaps from `from`; what is older stands in one column. */
export function yearsDrawing({ items, unknown, earlier, ...head }: YearsInput): Drawing {
  const years = items.flatMap(({ year }) => year ?? []);
  const last = Math.max(...years);
  const from = Math.max(Math.min(...years), last - 25);
  const known = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  const older = items.filter(({ year }) => year !== undefined && year < from);
  const undated = items.filter(({ year }) => year === undefined);
  const columns = [
    ...(older.length > 0 ? [{ label: earlier, items: older, wide: 1 }] : []),
    ...known.map((year) => ({ label: String(year), items: items.filter((item) => item.year === year), wide: 1 })),
    ...(undated.length > 0 ? [{ label: unknown, items: undated, wide: perRow }] : []),
  ];
  const tallest = Math.max(...columns.map(({ items: own, wide }) => Math.ceil(own.length / wide)));
  const base = tallest * (size + 3) + 26;
  let x = 14;
  const drawn = columns.map(({ label, items: own, wide }) => {
    const left = wide === 1 ? x : x + 24;
    const width = wide === 1 ? (label.length > 5 ? 56 : 34) : perRow * (size + 3) + 24;
    x = left + width;
    const squares = own.map((item, index) =>
      linked(
        item,
        tag('rect', {
          x: left + (index % wide) * (size + 3) + (wide === 1 ? 8 : 0),
          y: base - 8 - (Math.floor(index / wide) + 1) * (size + 3),
          width: size,
          height: size,
          class: wide === 1 ? 'mark case' : 'mark none',
        }),
      ),
    );
    const middle = wide === 1 ? left + 16 : left + (perRow * (size + 3)) / 2;
    const count =
      own.length > 0
        ? text({ x: middle, y: base - 14 - Math.ceil(own.length / wide) * (size + 3), 'text-anchor': 'middle', class: 'count' }, String(own.length))
        : '';
    return `${squares.join('')}${count}${text({ x: middle, y: base + 14, 'text-anchor': 'middle', class: 'quiet' }, label)}`;
  });
  return { ...head, width: x + 14, height: base + 26, body: [tag('line', { x1: 8, x2: x, y1: base - 4, y2: base - 4, class: 'line' }), ...drawn].join('') };
}
