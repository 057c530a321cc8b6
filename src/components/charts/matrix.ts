/** Rows by columns: numbers with shading, or states with marks. */
import { shade } from './shade.ts';
import { type Drawing, lines, linked, tag, text } from './svg.ts';

export interface MatrixCell {
  /** Number shown in the cell. */
  count?: number;
  /** Class of the mark: `full`, `half`, `none`, `absent`. */
  mark?: string;
  /** Read out and shown by a pointer. */
  name: string;
  href?: string;
}

export interface MatrixInput {
  name: string;
  title: string;
  description: string;
  columns: readonly string[];
  rows: readonly { head: string; href?: string; cells: readonly (MatrixCell | undefined)[] }[];
}

const headWidth = 390;
const headHeight = 190;
const cellWidth = 44;
const cellHeight = 30;

/** Empty cells stay empty. */
export function matrixDrawing({ columns, rows, ...head }: MatrixInput): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell?.count ?? 0)));
  const columnHeads = columns.flatMap((label, index) =>
    lines(label, 27, 3).map((line, at) => {
      const x = headWidth + (index + 0.5) * cellWidth - 8 + at * 13;
      return text({ x, y: headHeight - 8, transform: `rotate(-90 ${x} ${headHeight - 8})`, dy: 4 }, line);
    }),
  );
  const cellOf = (cell: MatrixCell | undefined, x: number, y: number): string => {
    const middle = { x: x + cellWidth / 2, y: y + cellHeight / 2 };
    const frame = tag('rect', {
      x: x + 1,
      y: y + 1,
      width: cellWidth - 2,
      height: cellHeight - 2,
      class: `step-${shade(cell?.count ?? 0, most)}`,
      ...(cell?.count ? {} : { opacity: 0.35 }),
    });
    if (!cell) return frame;
    const sign = cell.mark
      ? tag('circle', { cx: middle.x, cy: middle.y, r: 7, class: `mark ${cell.mark}` })
      : cell.count
        ? text({ x: middle.x, y: middle.y + 4, 'text-anchor': 'middle', class: shade(cell.count, most) > 2 ? 'count on-dark' : 'count' }, String(cell.count))
        : '';
    return cell.href && sign ? linked({ href: cell.href, name: cell.name }, frame, sign) : `${frame}${sign}`;
  };
  const body = rows.map(({ head: label, href, cells }, index) => {
    const y = headHeight + index * cellHeight;
    const name = text({ x: 8, y: y + cellHeight / 2 + 4 }, lines(label, 58, 1)[0] ?? '');
    return `${href ? linked({ href, name: label }, name) : name}${cells.map((cell, at) => cellOf(cell, headWidth + at * cellWidth, y)).join('')}`;
  });
  return {
    ...head,
    width: headWidth + columns.length * cellWidth + 8,
    height: headHeight + rows.length * cellHeight + 8,
    body: [...columnHeads, ...body].join(''),
  };
}
