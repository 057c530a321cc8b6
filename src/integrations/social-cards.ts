/** A picture for each page that is shared: what it is and its title, in the letters of its language. Read from the finished pages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { digest } from '../domain/digest.ts';
import { outlined, wrapped } from './card-letters.ts';

const size = { width: 1200, height: 630 };
const star = (x: number, y: number, side: number): string =>
  `<rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}"/><rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" transform="rotate(45 ${x} ${y})"/>`;
const frieze = Array.from({ length: 26 }, (_, index) => star(index * 48 + 24, 598, 24)).join('');

/** @param foot one line, such as the address */
export function cardSvg({ kicker, title, foot }: { kicker: string; title: string; foot: string }): string {
  const long = title.length > 90;
  const letters = { size: long ? 46 : 58, width: 1040, most: 5 };
  const lines = wrapped(title, 'source-serif-4', letters);
  const lineHeight = letters.size * 1.2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
<rect width="100%" height="100%" fill="#fbf9f4"/>
<g fill="none" stroke="#0b6e6a" stroke-width="4">${star(104, 84, 34)}</g>
<g fill="none" stroke="#0b6e6a" stroke-width="1.4" opacity="0.7">${frieze}</g>
<g fill="#1d2428" stroke="#1d2428" stroke-width="0.4">${outlined('Klaster Atlasi', 'source-serif-4', { size: 32, x: 148, y: 95 })}</g>
<g fill="#0b6e6a">${outlined(kicker, 'onest', { size: 28, x: 80, y: 196 })}</g>
<g fill="#1d2428" stroke="#1d2428" stroke-width="10">${lines.map((line, index) => outlined(line, 'source-serif-4', { size: letters.size, x: 80, y: 200 + (index + 1) * lineHeight })).join('')}</g>
<g fill="#5d676d">${outlined(foot, 'onest', { size: 22, x: 80, y: 548 })}</g>
</svg>`;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return signs[name ?? ''] ?? whole;
  });
const metaOf = (html: string, property: string): string => decode(new RegExp(`<meta property="${property}"[^>]*? content="([^"]*)"`).exec(html)?.[1] ?? '');

export interface Card {
  /** Path of the picture below the site. */
  path: string;
  /** Host of the site. */
  foot: string;
  kicker: string;
  title: string;
}

/** The card a page asks for; undefined when it asks for that of another page. */
export function cardOf(html: string): Card | undefined {
  const address = metaOf(html, 'og:image');
  const own = metaOf(html, 'og:url');
  if (!address) return undefined;
  const path = new URL(address).pathname;
  if (`${path.replace(/^\/cards/, '').replace(/\.png$/, '')}/` !== new URL(own).pathname) return undefined;
  const [kicker = '', ...title] = metaOf(html, 'og:image:alt').split(': ');
  return { path, kicker, title: title.join(': '), foot: new URL(own).host };
}

export const socialCards = (): AstroIntegration => {
  let cache = '';
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('.cache/cards/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        mkdirSync(cache, { recursive: true });
        const cards = readdirSync(root, { recursive: true })
          .map(String)
          .filter((file) => file.endsWith('index.html'))
          .flatMap((file) => cardOf(readFileSync(join(root, file), 'utf8')) ?? []);
        const draw = async ({ path, ...words }: Card) => {
          const svg = cardSvg(words);
          const kept = join(cache, `${digest(svg)}.png`);
          if (!existsSync(kept)) await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toFile(kept);
          const target = join(root, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, readFileSync(kept));
        };
        const atOnce = 8;
        for (let start = 0; start < cards.length; start += atOnce) await Promise.all(cards.slice(start, start + atOnce).map(draw));
        logger.info(`${cards.length} cards`);
      },
    },
  };
};
