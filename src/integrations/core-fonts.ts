/**
 * The letters that nearly every page needs, as small fonts of their own, made from the full families before a build: a first page
 * then loads tens of kilobytes, not hundreds. Rarer signs come from the full families by unicode-range.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const codesOf = (text: string): number[] => [...text].map((letter) => letter.codePointAt(0) ?? 0);

/** Subset of the package a core is cut from, and its code points. */
const cores = {
  latin: [...range(0x20, 0x7e), ...codesOf('\u00a0§«°±»×éèöüäóíáçú²−‹›–—‘’“”„…·ʻʼ')],
  cyrillic: [...range(0x410, 0x44f), ...codesOf('ЁёЎў№')],
  'cyrillic-ext': codesOf('ҚқҒғҲҳ'),
} as const;

export const families = { serif: { name: 'Source Serif 4 Variable', id: 'source-serif-4' }, sans: { name: 'Onest Variable', id: 'onest' } } as const;

/** Weights the pages use. */
const weights = { min: 400, max: 700, default: 400 };

const hex = (code: number): string => code.toString(16);
/** Code points as a CSS unicode-range: neighbours are joined. */
export function unicodeRange(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

/** Code points of a CSS unicode-range without wildcards. */
export const codesOfRange = (text: string): number[] =>
  [...text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].flatMap(([, from = '', to = from]) => range(Number.parseInt(from, 16), Number.parseInt(to, 16)));

const coreCodes = new Set<number>(Object.values(cores).flat());

/** A font that is there late is not used until the next page: the text never moves under the reader's eyes. */
const face = (name: string, file: string, weight: string, codes: readonly number[]): string =>
  `@font-face{font-family:"${name}";font-style:normal;font-display:optional;font-weight:${weight};src:url("./${file}") format("woff2");unicode-range:${unicodeRange(codes)}}`;

/** The faces of a whole family as its package declares them, with addresses from here, the same patience, and without the letters of the cores. */
function wholeFamily(id: string): string {
  const sheet = resolve(`@fontsource-variable/${id}/index.css`);
  return readFileSync(sheet, 'utf8')
    .replaceAll('font-display: swap', 'font-display: optional')
    .replaceAll('url(./', `url(${dirname(sheet)}/`)
    .replace(/unicode-range: ([^;}]+)/g, (_, text: string) => `unicode-range: ${unicodeRange(codesOfRange(text).filter((code) => !coreCodes.has(code)))}`);
}

const wholeSubset = (id: string, subset: string): Buffer => readFileSync(resolve(`@fontsource-variable/${id}/files/${id}-${subset}-wght-normal.woff2`));

/** Writes the fonts and `fonts.css` into `folder`; fonts that were cut from the same files, letters and weights before stay. */
export async function writeCoreFonts(folder: string): Promise<void> {
  const digests = Object.values(families).flatMap(({ id }) =>
    Object.keys(cores).map((subset) => createHash('sha256').update(wholeSubset(id, subset)).digest('hex')),
  );
  const recipe = JSON.stringify({ cores, weights, families, digests });
  const recipeFile = `${folder}recipe.json`;
  if (!existsSync(recipeFile) || readFileSync(recipeFile, 'utf8') !== recipe) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const faces: string[] = [];
  for (const [style, { name, id }] of Object.entries(families)) {
    const whole = wholeFamily(id);
    faces.push(whole);
    // Only faces that claim the same weights share a text by unicode-range.
    const weight = /font-weight: ([\d ]+);/.exec(whole)?.[1];
    if (!weight) throw new Error(`The style sheet of ${id} names no weights`);
    for (const [subset, codes] of Object.entries(cores)) {
      const file = `${style}-${subset}.woff2`;
      faces.push(face(name, file, weight, codes));
      const options = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;
      if (!existsSync(folder + file)) writeFileSync(folder + file, await subsetFont(wholeSubset(id, subset), String.fromCodePoint(...codes), options));
    }
  }
  writeFileSync(`${folder}fonts.css`, `${faces.join('\n')}\n`);
  writeFileSync(recipeFile, recipe);
}

export const coreFonts = (): AstroIntegration => ({
  name: 'core-fonts',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const folder = fileURLToPath(new URL('.cache/fonts/', config.root));
      await writeCoreFonts(folder);
      // Fonts stay files: a page that preloads one must not carry it.
      const assetsInlineLimit = (path: string) => (path.endsWith('.woff2') ? false : undefined);
      updateConfig({ vite: { resolve: { alias: { 'core-fonts/': folder } }, build: { assetsInlineLimit } } });
    },
  },
});
