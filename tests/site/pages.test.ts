import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { localeFacts, locales } from '../../src/domain/locale.ts';
import type { Part } from '../../src/domain/text-index.ts';
import { pageUrl } from '../../src/i18n/urls.ts';
import { allPaths } from '../../src/views/paths.ts';
import { decodeRecords, type PageText, recordPath } from '../../src/views/search-file.ts';
import type { SearchSettings } from '../../src/views/search-settings.ts';
import { pages, readSite, site, siteFiles } from './built-site.ts';

const paths = allPaths(site);
const fileOf = (locale: (typeof locales)[number], path: (typeof paths)[number]) => `${pageUrl(locale, path).slice(1)}index.html`;
const present = new Set(siteFiles);
const titleOf = (html: string) => /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

describe('pages', () => {
  it('exist at every promised address in every locale', () => {
    expect(locales.flatMap((locale) => paths.map((path) => fileOf(locale, path))).filter((file) => !present.has(file))).toEqual([]);
  });

  it('are no others than those', () => {
    const known = new Set(locales.flatMap((locale) => paths.map((path) => fileOf(locale, path))));
    expect(pages.filter((file) => !known.has(file))).toEqual(expect.arrayContaining(['404.html', 'index.html', 'internal/components/index.html']));
    expect(pages.filter((file) => !known.has(file))).toHaveLength(3);
  });

  it.each(locales)('in %s have their own title, a description, their language and all alternates', (locale) => {
    const titles = new Map<string, string>();
    for (const path of paths) {
      const html = readSite(fileOf(locale, path));
      const title = titleOf(html);
      expect(titles.get(title), `${path} has the title of`).toBeUndefined();
      titles.set(title, path);
      expect(html, path).toMatch(new RegExp(`<html lang="?${localeFacts[locale].tag}`));
      expect(html.match(/hreflang/g)?.length, path).toBeGreaterThanOrEqual(locales.length + 1);
      expect(/<meta name="?description"? content="([^"]+)"/.exec(html)?.[1]?.length ?? 0, path).toBeGreaterThan(15);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    }
  });

  const withIslands = ['cases/', 'compare/', 'compare/definitions/', 'search/'];
  it('ship no script but the theme snippet and one small module, except catalog, comparisons and search', () => {
    const scripted = locales.flatMap((locale) =>
      paths.filter((path) => {
        const scripts = [...readSite(fileOf(locale, path)).matchAll(/<script\b[^>]*>/g)];
        return scripts.length !== (withIslands.includes(path) ? 3 : 2);
      }),
    );
    expect(scripted).toEqual([]);
  });

  it('stay within their byte budgets: case 15 KB, scripts 6 KB, compressed', () => {
    const heavy = locales
      .flatMap((locale) =>
        paths
          .filter((path) => path.startsWith('cases/') && path !== 'cases/')
          .map((path) => [`${locale}/${path}`, gzipSync(readSite(fileOf(locale, path))).length] as const),
      )
      .filter(([, size]) => size > 15_000);
    expect(heavy).toEqual([]);
    const scripts = siteFiles.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
    const size = (names: readonly string[]) => names.reduce((sum, path) => sum + gzipSync(readSite(path)).length, 0);
    const onReading = [...readSite(fileOf('uz', 'about/')).matchAll(/src="?\/(_astro\/[^"\s>]+\.js)/g)].map(([, path = '']) => path);
    expect(size(onReading)).toBeLessThan(6_000);
    expect(size(scripts)).toBeLessThan(28_000);
  });

  it('ask nothing of other hosts', () => {
    const asking = pages.filter((path) => /<(?:script|img|link rel="?(?:stylesheet|preload|icon))[^>]*(?:src|href)="?https?:/.test(readSite(path)));
    expect(asking).toEqual([]);
  });

  it('are all in the sitemap', () => {
    const listed = [...readSite('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    expect(new Set(listed)).toEqual(new Set(locales.flatMap((locale) => paths.map((path) => pageUrl(locale, path)))));
  });
});

describe('Uzbek Cyrillic pages', () => {
  const text = (html: string) =>
    html
      .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<code[\s\S]*?<\/code>/g, '')
      .replace(/<(\w+)[^>]*\stranslate="?no"?[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<(\w+)[^>]*\slang="?(?:en|ru|uz-Latn)[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ');
  it('have their words in Cyrillic and their addresses unchanged', () => {
    const html = readSite('uz-cyrl/index.html');
    expect(html).toContain('Таълим кластерлари ҳудудларда қандай ишлайди');
    expect(html).toContain('href="/uz-cyrl/cases/"');
  });
  it('have no letters of the Latin apostrophes left', () => {
    const left = paths.map((path) => fileOf('uz-cyrl', path)).filter((file) => /[oOgG]\u02bb/.test(text(readSite(file))));
    expect(left.slice(0, 10)).toEqual([]);
  });
});

describe('data files', () => {
  it('can be read', () => {
    const json = siteFiles.filter((path) => path.startsWith('data/') && /\.json(?:ld)?$/.test(path));
    for (const path of json) expect(() => JSON.parse(readSite(path)), path).not.toThrow();
    expect(json.length).toBeGreaterThan(300);
    for (const file of ['cases.csv', 'claims.csv', 'sources.csl.json', 'terms.skos.jsonld']) expect(present.has(`data/${file}`), file).toBe(true);
  });
});

describe.each(locales)('the search index of %s', (locale) => {
  const { index } = JSON.parse(readSite(`${locale}/search/settings.json`)) as SearchSettings;
  const file = readSite(`search-index/${index?.folder}/records.json`);
  const records = decodeRecords(JSON.parse(file) as unknown[][]);
  const read = <T>(path: string) => JSON.parse(readSite(`search-index/${index?.folder}/${path}`)) as T;

  it('has a page for every record, under its number', () => {
    expect(index?.pages).toBe(records.length);
    const wrong = records.filter((record, at) => read<PageText>(`pages/${at}.json`).url !== `/${locale}/${recordPath(record)}`);
    expect(wrong).toEqual([]);
    expect(records.filter((record) => !present.has(`${locale}/${recordPath(record)}index.html`))).toEqual([]);
  });

  it('gives readers the words of the page, with the places of its headings', () => {
    const texts = records.map((_, at) => read<PageText>(`pages/${at}.json`));
    expect(texts.filter(({ text }) => text === '')).toEqual([]);
    const misplaced = texts.flatMap(({ url, text, sections }) =>
      sections.filter(([, heading, at]) => !text.slice(at).startsWith(heading)).map(([id]) => url + id),
    );
    expect(misplaced).toEqual([]);
  });

  it('keeps its tokens in order over all parts', () => {
    const tokens = (index?.starts ?? []).flatMap((start, at) => {
      const part = read<Part>(`words/${at}.json`).map(([token]) => token);
      expect(part[0]).toBe(start);
      return part;
    });
    expect(tokens).toEqual([...new Set(tokens)].sort());
    expect(tokens.length).toBeGreaterThan(3000);
  });

  it('is small: at most 60 KB of names for 1000 records, 12 KB for the largest part, compressed', () => {
    const size = (text: string) => gzipSync(text).length;
    expect(size(file) / records.length).toBeLessThan(60);
    expect(Math.max(...(index?.starts ?? []).map((_, at) => size(readSite(`search-index/${index?.folder}/words/${at}.json`))))).toBeLessThan(12_000);
  });
});
