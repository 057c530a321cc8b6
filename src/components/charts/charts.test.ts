import { describe, expect, it } from 'vitest';
import { networkLayout } from '../../views/network-layout.ts';
import { matrixDrawing } from './matrix.ts';
import { participantsDrawing } from './participants.ts';
import { inlineSvg, lines, linked, standaloneSvg, tag, text } from './svg.ts';
import { yearsDrawing } from './years.ts';

const head = { name: 'example', title: 'Example', description: 'An example.' };

describe('markup', () => {
  it('escapes texts and attributes', () => {
    expect(text({ class: 'a"b' }, '<b> & c')).toBe('<text class="a&quot;b">&lt;b&gt; &amp; c</text>');
  });
  it('gives every link a name that can be read out', () => {
    expect(linked({ href: '/x/', name: 'A & B' }, tag('rect', {}))).toBe('<a href="/x/" aria-label="A &amp; B"><title>A &amp; B</title><rect></rect></a>');
  });
  it('breaks a text at spaces and says when something is left out', () => {
    expect(lines('one two three four', 9, 2)).toEqual(['one two', 'three…']);
    expect(lines('one two', 9, 2)).toEqual(['one two']);
  });
  it('names a drawing in a page by its title and description, and makes addresses whole in a file', () => {
    const drawing = { ...head, width: 10, height: 20, body: linked({ href: '/uz/', name: 'x' }) };
    expect(inlineSvg(drawing, true)).toContain('aria-labelledby="example-title example-desc"');
    expect(standaloneSvg(drawing, 'https://example.org', 'foot')).toContain('href="https://example.org/uz/"');
  });
});

describe('a matrix', () => {
  const { body } = matrixDrawing({
    ...head,
    columns: ['a', 'b'],
    rows: [
      {
        head: 'r',
        cells: [
          { count: 4, name: 'r, a: 4', href: '/4/' },
          { count: 0, name: 'r, b: none' },
        ],
      },
    ],
  });
  it('links a number to what it counts and leaves an empty cell empty', () => {
    expect(body.match(/<a /g)).toHaveLength(1);
    expect(body).toContain('>4</text>');
    expect(body).not.toContain('>0</text>');
  });
});

describe('years', () => {
  const items = [1890, 2020, 2020, undefined].map((year, index) => ({ year, name: `${index}`, href: `/${index}/` }));
  const { body } = yearsDrawing({ ...head, items, unknown: 'unknown', earlier: 'earlier' });
  it('shows every thing once, those without a year apart, the oldest together', () => {
    expect(body.match(/<a /g)).toHaveLength(items.length);
    for (const label of ['earlier', 'unknown', '2020', '1995']) expect(body).toContain(`>${label}</text>`);
    expect(body).not.toContain('>1890</text>');
  });
});

describe('participants', () => {
  it.each([1, 2, 5, 12, 31])('%i of them have names that never meet', (count) => {
    const participants = Array.from({ length: count }, (_, index) => ({
      name: `A rather long name of the example institution number ${index}`,
      role: 'role',
      href: `/${index}/`,
    }));
    const { body, height, width } = participantsDrawing({ ...head, anchor: 'Example university', participants });
    const texts = [...body.matchAll(/<text x="([\d.]+)" y="([\d.-]+)" text-anchor="(end|start)"/g)].map(([, x, y, side]) => ({
      x: Number(x),
      y: Number(y),
      side,
    }));
    expect(texts.length).toBeGreaterThanOrEqual(count * 2);
    for (const side of ['end', 'start']) {
      const ys = texts
        .filter((own) => own.side === side)
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(14);
      for (const y of ys) expect(y).toBeGreaterThan(8);
      for (const y of ys) expect(y).toBeLessThan(height);
    }
    expect(width).toBeLessThanOrEqual(572);
  });
});

describe('the layout of a network', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const room = { width: 300, height: 200, radiusOf: () => 8 };
  const edges = [
    ['a', 'b'],
    ['b', 'c'],
  ] as const;
  it('is the same each time, inside its frame, and puts no two nodes on one place', () => {
    const places = networkLayout(ids, edges, room);
    expect(networkLayout(ids, edges, room)).toEqual(places);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(200);
    }
    expect(new Set([...places.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(ids.length);
  });
});
