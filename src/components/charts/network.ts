/** The network of cases (squares) and institutions (circles); the larger a circle, the more cases. */
import type { Network } from '../../views/network.ts';
import { type Drawing, lines, linked, tag, text } from './svg.ts';

/** Institutions in at least so many cases are named in the drawing. */
const namedFrom = 4;

export function networkDrawing({ width, height, nodes, edges }: Network, head: Pick<Drawing, 'name' | 'title' | 'description'>): Drawing {
  const threads = edges.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('');
  const marks = nodes.map(({ x, y, kind, link, degree }) =>
    linked(
      { href: link.href, name: `${link.text}: ${degree}`, lang: link.lang },
      kind === 'case'
        ? tag('rect', { x: x - 5, y: y - 5, width: 10, height: 10, class: 'mark case' })
        : tag('circle', { cx: x, cy: y, r: 3 + 2 * Math.sqrt(degree), class: degree > 1 ? 'mark full' : 'mark' }),
    ),
  );
  const names = nodes
    .filter(({ kind, degree }) => kind === 'institution' && degree >= namedFrom)
    .flatMap(({ x, y, link, degree }) => {
      const side = x > width - 200 ? { 'text-anchor': 'end', x: x - 8 - degree } : { x: x + 8 + degree };
      return lines(link.text, 30, 2).map((line, at) => text({ ...side, y: y + 4 + at * 14, class: 'label', 'aria-hidden': 'true' }, line));
    });
  return { ...head, width, height, body: [tag('path', { d: threads, class: 'line' }), ...marks, ...names].join('') };
}
