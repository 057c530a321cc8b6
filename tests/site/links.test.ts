import { describe, expect, it } from 'vitest';
import { pages, readSite, siteFiles } from './built-site.ts';

const files = new Set(siteFiles.map((path) => `/${path}`));
const plainAddress = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&');

/** Ids and internal links of every page, read once. */
const read = new Map(
  pages.map((path) => {
    const html = readSite(path);
    const ids = new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => plainAddress(id)));
    const links = [...html.matchAll(/<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="?([^"\s>]*)/g)].map(([, href = '']) => plainAddress(href));
    return [`/${path}`, { ids, links }] as const;
  }),
);

const pageOf = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address);

describe('internal links', () => {
  it('lead to a page or a file, and fragments to a place on it', () => {
    const broken: string[] = [];
    let checked = 0;
    for (const [path, { links }] of read) {
      for (const link of links) {
        const url = new URL(link, `https://atlas.example${path.replace(/index\.html$/, '')}`);
        if (url.host !== 'atlas.example') continue;
        checked += 1;
        const target = pageOf(decodeURIComponent(url.pathname));
        if (!files.has(target)) broken.push(`${path} → ${link}`);
        else if (url.hash && !read.get(target as `/${string}`)?.ids.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${path} → ${link} (no such place)`);
      }
    }
    console.log(`${checked} internal links on ${read.size} pages`);
    expect(broken.slice(0, 20)).toEqual([]);
    expect(checked).toBeGreaterThan(10_000);
  });

  it('never name an id twice on one page', () => {
    const doubled = pages.flatMap((path) => {
      const ids = [...readSite(path).matchAll(/<[^>]*\sid="?([^"\s>]+)/g)].map(([, id]) => id);
      return ids.length === new Set(ids).size ? [] : [`${path}: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(', ')}`];
    });
    expect(doubled.slice(0, 10)).toEqual([]);
  });
});
