/** The upper part of a concept lattice; every concept leads to its line in the list of concepts. */
import type { LatticeDrawing } from '../../views/lattice-drawing.ts';
import { type Drawing, lines, tag, text } from './svg.ts';

/** @param page address of the page with the list, so that the links work in a file of its own */
export function latticeSvg(
  { width, height, nodes, lines: edges }: LatticeDrawing,
  head: Pick<Drawing, 'name' | 'title' | 'description'>,
  page: string,
): Drawing {
  const marks = nodes.map(({ id, x, y, r, count, labels, inherited, drop }) => {
    const written = labels.flatMap((label) => lines(label, 18, 3));
    return tag(
      'a',
      { href: `${page}#${id}`, 'aria-label': [count, ...labels, ...inherited].join(' ') },
      tag('circle', { cx: x, cy: y, r, class: 'mark' }),
      text({ class: 'count', x, y: y + 5, 'text-anchor': 'middle' }, `${count} `),
      ...written.map((line, at) => text({ class: 'label', x, y: y + r + 16 + drop + at * 15, 'text-anchor': 'middle' }, `${line} `)),
    );
  });
  return {
    ...head,
    width,
    height,
    body: [...edges.map(({ from, to }) => tag('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: 'line' })), ...marks].join(''),
  };
}
