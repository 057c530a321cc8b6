/**
 * After the pages are written: the full-text index. Pagefind indexes a copy of each page in which every word is its search token
 * (`language/search-token.ts`), so that words meet in any form, spelling and script; then the fragments, from which results are
 * shown, get the readable text of the pages back, chunk for chunk.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Locale, languageOf, locales } from '../domain/locale.ts';
import { type PagePath, pageUrl } from '../i18n/urls.ts';
import { tokenPage } from '../loading/token-page.ts';
import { decodeRecords, encodeRecords, recordPath, type SearchRecord } from '../views/search-file.ts';

/** Interfaces that Pagefind brings and the site does not use. */
const unused = /(?:ui|highlight)\.(?:js|css)$/;
const fragmentName = /^fragment\/(.+)\.pf_fragment$/;
/** What Pagefind writes before the JSON of a fragment. */
const mark = 'pagefind_dcd';

interface Page {
  url: string;
  html: string;
}
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  meta: Readonly<Record<string, string>>;
  anchors: readonly { id: string; text: string }[];
}

/** The JSON of a fragment file. @throws when Pagefind writes fragments in another form than the one known here */
export function readFragment(content: Uint8Array): Fragment {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(mark)) throw new Error('A fragment of the search index has a form that is not known here: Pagefind has changed.');
  return JSON.parse(text.slice(mark.length)) as Fragment;
}

const chunks = (text: string): number => text.split(/[\r\n\s]+/g).length;

/** A fragment of tokens with the words of the readable one: only what readers see changes. @throws when the words do not pair off */
export function withReadableText(tokens: Fragment, readable: Fragment): Fragment {
  if (chunks(tokens.content) !== chunks(readable.content) || tokens.anchors.length !== readable.anchors.length)
    throw new Error(`The search index of ${tokens.url} does not pair its words with those of the page.`);
  return {
    ...tokens,
    content: readable.content,
    meta: readable.meta,
    anchors: tokens.anchors.map((anchor, at) => ({ ...anchor, text: readable.anchors[at]?.text ?? '' })),
  };
}

async function indexOf(pages: readonly Page[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const faults: string[] = [];
  for (const { url, html } of pages) faults.push(...(await index.addHTMLFile({ url, content: html })).errors);
  const made = await index.getFiles();
  faults.push(...made.errors);
  if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
  return made.files;
}

const fragmentsOf = (files: readonly IndexFile[]): Map<string, { id: string; fragment: Fragment }> =>
  new Map(
    files.flatMap(({ path, content }) => {
      const id = fragmentName.exec(path)?.[1];
      if (id === undefined) return [];
      const fragment = readFragment(content);
      return [[fragment.url, { id, fragment }] as const];
    }),
  );

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const recordsOf = (locale: string) => join(root, locale, 'search', 'records.json');
      const records = new Map(locales.map((locale) => [locale, decodeRecords(JSON.parse(readFileSync(recordsOf(locale), 'utf8')) as unknown[][])]));
      const urlOf = (locale: Locale, record: SearchRecord) => pageUrl(locale, recordPath(record) as PagePath);
      const pages = [...records].flatMap(([locale, own]) =>
        own.map((record) => ({ locale, url: urlOf(locale, record), html: readFileSync(join(root, urlOf(locale, record), 'index.html'), 'utf8') })),
      );
      const [readable, tokens] = [
        await indexOf(pages),
        await indexOf(pages.map(({ locale, url, html }) => ({ url, html: tokenPage(languageOf(locale), html) }))),
      ];
      await close();
      const [readableFragments, tokenFragments] = [fragmentsOf(readable), fragmentsOf(tokens)];
      for (const { path, content } of tokens) {
        if (unused.test(path)) continue;
        const target = join(root, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        if (!fragmentName.test(path)) {
          writeFileSync(target, content);
          continue;
        }
        const fragment = readFragment(content);
        const words = readableFragments.get(fragment.url);
        if (!words) throw new Error(`The search index has no text of ${fragment.url}.`);
        writeFileSync(target, gzipSync(`${mark}${JSON.stringify(withReadableText(fragment, words.fragment))}`, { level: 9 }));
      }
      for (const [locale, own] of records) {
        const indexed = own.map((record) => ({ ...record, page: tokenFragments.get(urlOf(locale, record))?.id.split('_').at(-1) ?? '' }));
        writeFileSync(recordsOf(locale), JSON.stringify(encodeRecords(indexed)));
      }
      logger.info(`${pages.length} pages indexed`);
    },
  },
});
