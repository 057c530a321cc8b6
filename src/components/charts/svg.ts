/** Drawings as strings: the same markup stands in a page and, with the styles beside it, in a file of its own. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `children` are markup already. Undefined attributes are left out. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]));
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export const text = (attributes: Attributes, content: string): string => tag('text', attributes, escapeXml(content));
export const title = (content: string): string => tag('title', {}, escapeXml(content));

/** A mark that leads somewhere: its name is read out, and shown by a pointer. */
export const linked = ({ href, name, lang }: { href: string; name: string; lang?: string | undefined }, ...children: string[]): string =>
  tag('a', { href, lang, 'aria-label': name }, title(name), ...children);

export interface Drawing {
  /** File name without ending. */
  name: string;
  title: string;
  description: string;
  width: number;
  height: number;
  /** Markup inside the `<svg>`. */
  body: string;
}

/** As it stands in a page. `fluid` drawings shrink with the page; the others scroll in their frame. */
export function inlineSvg(drawing: Drawing, fluid: boolean): string {
  const { name, width, height } = drawing;
  return tag(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-labelledby': `${name}-title ${name}-desc`,
      ...(fluid ? {} : { width, height }),
    },
    tag('title', { id: `${name}-title` }, escapeXml(drawing.title)),
    tag('desc', { id: `${name}-desc` }, escapeXml(drawing.description)),
    drawing.body,
  );
}

/** The light theme in plain colours: a file of its own has no page around it. */
const fileStyle = `
text{font:500 12px "Onest","Noto Sans",sans-serif;fill:#1d2428}.quiet{fill:#5d676d}.count{font-weight:700}.on-dark{fill:#fff}
.line{stroke:#d6cebd;stroke-width:1.2;fill:none}.mark{fill:#dff0ee;stroke:#0b6e6a;stroke-width:1.5}.mark.full{fill:#0b6e6a}.mark.none{fill:#fff;stroke:#5d676d;stroke-dasharray:3 2}
.mark.half{fill:#9ccbc4}.mark.absent{fill:#fff;stroke:#9d2235}.mark.case{fill:#e6edf7;stroke:#1c4a8a}
.step-0{fill:#ece6d8}.step-1{fill:#cfe5e1}.step-2{fill:#9ccbc4}.step-3{fill:#2f7f78}.step-4{fill:#0a5a55}.sea{fill:none;stroke:#d6cebd;stroke-dasharray:3 3}.land{stroke:#fff;stroke-width:1.6}`;

/** As a file: with its name space, background, styles, and its title and source written under it. */
export function standaloneSvg(drawing: Drawing, origin: string, foot: string): string {
  const { width, height, body } = drawing;
  const absolute = body.replaceAll('href="/', `href="${origin}/`);
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height + 56}`, width, height: height + 56, role: 'img' },
    title(drawing.title),
    tag('desc', {}, escapeXml(drawing.description)),
    tag('style', {}, fileStyle),
    tag('rect', { width: '100%', height: '100%', fill: '#fff' }),
    absolute,
    text({ x: 8, y: height + 24, class: 'count' }, drawing.title),
    text({ x: 8, y: height + 44, class: 'quiet' }, foot),
  );
}

/** A text in lines of at most `most` characters, broken at spaces; what does not fit into `count` lines ends in "…". */
export function lines(content: string, most: number, count: number): string[] {
  const all: string[] = [];
  for (const word of content.split(/\s+/)) {
    const last = all.at(-1);
    if (last !== undefined && last.length + word.length < most) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all.length > count ? [...all.slice(0, count - 1), `${all[count - 1]}…`] : all;
}
