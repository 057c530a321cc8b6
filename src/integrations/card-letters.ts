/** Words as outlines, from the very fonts of the pages: a picture then needs no fonts where it is drawn or shown. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);
const subsets = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'];

export type Family = 'source-serif-4' | 'onest';

/** The subsets of a family, as the pages load them by unicode-range. */
export const loadFamily = (family: Family): Font[] =>
  subsets.map((subset) => create(readFileSync(resolve(`@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`))) as Font);

const loaded = new Map<Family, Font[]>();
const outlines = new Map<string, { path: string; advance: number; unitsPerEm: number }>();

function outlineOf(family: Family, letter: string) {
  const key = `${family}/${letter}`;
  const known = outlines.get(key);
  if (known) return known;
  const fonts = loaded.get(family) ?? loadFamily(family);
  loaded.set(family, fonts);
  const code = letter.codePointAt(0) ?? 32;
  const font = fonts.find((own) => own.hasGlyphForCodePoint(code)) ?? (fonts[0] as Font);
  const glyph = font.glyphForCodePoint(code);
  const outline = { path: glyph.path.toSVG(), advance: glyph.advanceWidth, unitsPerEm: font.unitsPerEm };
  outlines.set(key, outline);
  return outline;
}

/** Width of a text in px. */
export const widthOf = (text: string, family: Family, size: number): number =>
  [...text].reduce((width, letter) => {
    const { advance, unitsPerEm } = outlineOf(family, letter);
    return width + (advance * size) / unitsPerEm;
  }, 0);

/** SVG paths of a text whose base line begins at `x`, `y`. */
export function outlined(text: string, family: Family, { size, x, y }: { size: number; x: number; y: number }): string {
  let at = x;
  return [...text]
    .map((letter) => {
      const { path, advance, unitsPerEm } = outlineOf(family, letter);
      const scale = size / unitsPerEm;
      const drawn = path ? `<path transform="translate(${at.toFixed(1)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${path}"/>` : '';
      at += advance * scale;
      return drawn;
    })
    .join('');
}

/** Lines no wider than `width`, broken at spaces; what does not fit into `most` lines ends in "…". */
export function wrapped(text: string, family: Family, { size, width, most }: { size: number; width: number; most: number }): string[] {
  const all: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = all.length > 0 ? `${all.at(-1)} ${word}` : word;
    if (all.length > 0 && widthOf(longer, family, size) <= width) all[all.length - 1] = longer;
    else all.push(word);
  }
  return all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]}…`] : all;
}
