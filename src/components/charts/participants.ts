/** Who takes part in a case: the anchor institution in the middle, the others in two columns beside it, so that no name meets another. */
import { type Drawing, lines, tag, text } from './svg.ts';

export interface Participant {
  name: string;
  role: string;
  href?: string;
  /** How many, in words of the page; institutions named one by one have none. */
  count?: string;
}

export interface ParticipantsInput {
  name: string;
  title: string;
  description: string;
  anchor: string;
  participants: readonly Participant[];
}

const width = 570;
const middle = width / 2;
const rowHeight = 94;
const lineHeight = 15;
/** Letters that fit into the 178 units beside the marks, in the widest script. */
const lineLetters = 23;

export function participantsDrawing({ anchor, participants, ...head }: ParticipantsInput): Drawing {
  const half = Math.ceil(participants.length / 2);
  const height = Math.max(half * rowHeight, 120) + 20;
  const centre = height / 2;
  const sides = [
    { own: participants.slice(0, half), x: 192, anchorAt: 'end', text: 178 },
    { own: participants.slice(half), x: width - 192, anchorAt: 'start', text: width - 178 },
  ];
  const edges: string[] = [];
  const marks = sides.flatMap(({ own, x, anchorAt, text: textX }) =>
    own.map(({ name, role, href, count }, index) => {
      const y = centre + (index - (own.length - 1) / 2) * rowHeight;
      const bend = (x + middle) / 2;
      edges.push(tag('path', { d: `M${x} ${y}C${bend} ${y} ${bend} ${centre} ${middle} ${centre}`, class: 'line' }));
      const label = lines(count ? `${name} (${count})` : name, lineLetters, 3);
      const below = lines(role, lineLetters, 3);
      const written = [
        ...label.map((line, at) => text({ x: textX, y: y - 6 + at * lineHeight - (label.length - 1) * 8, 'text-anchor': anchorAt }, line)),
        ...below.map((line, at) =>
          text({ x: textX, y: y - 6 + (label.length + at) * lineHeight - (label.length - 1) * 8, 'text-anchor': anchorAt, class: 'quiet' }, line),
        ),
      ].join(' ');
      const mark = tag('circle', { cx: x, cy: y, r: 7, class: `mark ${href ? 'full' : 'none'}` });
      // Named by what is written in it.
      return href ? tag('a', { href }, mark, written) : `${mark}${written}`;
    }),
  );
  const anchorLines = lines(anchor, 15, 6);
  const longest = Math.max(...anchorLines.map(({ length }) => length));
  const box = { width: Math.max(134, longest * 7.4 + 12), height: anchorLines.length * lineHeight + 22 };
  const hub = [
    tag('rect', { x: middle - box.width / 2, y: centre - box.height / 2, width: box.width, height: box.height, rx: 6, class: 'mark case' }),
    ...anchorLines.map((line, at) =>
      text({ x: middle, y: centre - ((anchorLines.length - 1) * lineHeight) / 2 + at * lineHeight + 4, 'text-anchor': 'middle', class: 'count' }, line),
    ),
  ];
  return { ...head, width, height, body: [...edges, ...marks, ...hub].join('') };
}
