/**
 * `npm run bench -- search`: relevance on both sets of queries, and bytes and latency of search at 100, 1,000 and 10,000 synthetic
 * pages, beside plain Pagefind and engines that load a whole index. Pages are made of sentences of the atlas, drawn by a fixed seed.
 * Needs the built site and a Chromium (CHROMIUM_PATH). Measured and printed, never asserted.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { type Browser, chromium } from 'playwright-core';
import { writeIndex } from '../src/integrations/search-index.ts';
import { encodeRecords, type PageText, type SearchRecord } from '../src/views/search-file.ts';
import type { SearchSettings } from '../src/views/search-settings.ts';
import { judge, mean, readQueries } from '../tests/search/queries.ts';
import { serve } from './serve.mjs';
import { root } from './set-up.mjs';

const dist = join(root, 'dist');
const sizes = [100, 1_000, 10_000];
const queries = ['dual taʼlim', 'maktablar klasteri', 'pedagogika universiteti', 'oʻqituvchilarning malakasini oshirish', 'viloyat markazi'];

/** A small generator of numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const readSettings = (folder: string) => JSON.parse(readFileSync(join(folder, 'uz/search/settings.json'), 'utf8')) as SearchSettings;
const texts = join(dist, 'search-index', readSettings(dist).index?.folder ?? '', 'pages');
const sentences = readdirSync(texts)
  .sort()
  .flatMap((name) => (JSON.parse(readFileSync(join(texts, name), 'utf8')) as PageText).text.split(/(?<=[.!?]) /))
  .filter((line) => line.length > 40 && line.length < 300);

interface Page {
  id: string;
  title: string;
  text: string;
}
function makePages(count: number): Page[] {
  const random = seeded(count);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, (_, index) => ({
    id: `synthetic-${index}`,
    title: pick().split(' ').slice(0, 7).join(' '),
    text: Array.from({ length: 22 }, pick).join(' '),
  }));
}
const html = ({ title, text }: Page) => `<html lang="uz-Latn"><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;
const urlOf = ({ id }: Page) => `/uz/cases/${id}/`;

/** Indexes pages with Pagefind alone. @returns milliseconds */
async function indexPlain(pages: readonly Page[], to: string): Promise<number> {
  const begun = performance.now();
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const page of pages) await index.addHTMLFile({ url: urlOf(page), content: html(page) });
  for (const { path, content } of (await index.getFiles()).files) {
    const target = join(to, 'pagefind', path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, content);
  }
  return performance.now() - begun;
}

/** Indexes pages as the build does, beside the script and search page of the built site. */
async function indexOwn(pages: readonly Page[], to: string): Promise<{ milliseconds: number; namesKb: number }> {
  const records = encodeRecords(
    pages.map(({ id, title }): SearchRecord => ({ kind: 'cases', id, title, names: [], facets: { kind: ['cases'], region: ['UZ-AN'] } })),
  );
  const begun = performance.now();
  const index = await writeIndex(
    to,
    'uz',
    JSON.stringify(records),
    pages.map((page) => ({ url: urlOf(page), html: html(page) })),
  );
  const milliseconds = performance.now() - begun;
  cpSync(join(dist, '_astro'), join(to, '_astro'), { recursive: true });
  mkdirSync(join(to, 'uz/search'), { recursive: true });
  cpSync(join(dist, 'uz/search/index.html'), join(to, 'uz/search/index.html'));
  writeFileSync(join(to, 'uz/search/settings.json'), JSON.stringify({ ...readSettings(dist), index }));
  return { milliseconds, namesKb: gzipSync(JSON.stringify(records)).length / 1000 };
}

const compressed = (url: string, body: Buffer): number => (/\.(?:pagefind|pf_\w+|woff2)$/.test(url) ? body.length : gzipSync(body).length);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Bytes of script and data until the first results stand, and the median time of later queries, when all that comes later has come. */
async function measure(browser: Browser, address: string, path: string, ask: (query: string) => string): Promise<{ bytes: number; warm: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let bytes = 0;
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!/\.(?:js|json|pagefind|pf_\w+)$/.test(url)) return;
    pending.push(
      response.body().then(
        (body) => {
          bytes += compressed(url, body);
        },
        () => undefined,
      ),
    );
  });
  await page.goto(`${address}${path}`);
  await page.evaluate(ask(queries[0] ?? ''));
  await Promise.all(pending);
  const atFirst = bytes;
  await page.waitForTimeout(4_000);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) for (const query of queries) times.push(Number(await page.evaluate(ask(query))));
  await context.close();
  return { bytes: atFirst, warm: median(times.slice(queries.length)) };
}

const plainAsk = (query: string) => `(async () => {
  window.pf ??= await import('/pagefind/pagefind.js');
  await window.pf.init();
  const begun = performance.now();
  const { results } = await window.pf.search(${JSON.stringify(query)});
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return performance.now() - begun;
})()`;
const ownAsk = (query: string) => `(async () => {
  const input = document.querySelector('#q');
  const state = document.querySelector('.search-state');
  const begun = performance.now();
  const done = new Promise((resolve) => {
    const watcher = new MutationObserver(() => { if (/[“«]/.test(state.textContent)) { watcher.disconnect(); resolve(); } });
    state.textContent = '';
    watcher.observe(state, { childList: true });
  });
  input.value = ${JSON.stringify(query)};
  document.querySelector('.big-search').requestSubmit();
  await done;
  return performance.now() - begun;
})()`;

async function peers(pages: readonly Page[]) {
  const time = async (search: (query: string) => unknown): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++)
      for (const query of queries) {
        const begun = performance.now();
        await search(query);
        times.push(performance.now() - begun);
      }
    return median(times.slice(queries.length));
  };
  const gzip = (data: unknown) => gzipSync(JSON.stringify(data)).length;
  const script = (path: string) => gzipSync(readFileSync(join(root, 'node_modules', path))).length;
  const mini = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
  mini.addAll([...pages]);
  const orama = create({ schema: { id: 'string', title: 'string', text: 'string' } as const });
  await insertMultiple(orama, [...pages], 500);
  const flex = new FlexSearch.Document({ document: { id: 'id', index: ['title', 'text'] } });
  for (const page of pages) flex.add(page as unknown as Parameters<typeof flex.add>[0]);
  const parts: unknown[] = [];
  await flex.export((key: string, data: unknown) => void parts.push([key, data]));
  const made = lunr(function (this: lunr.Builder) {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const page of pages) this.add(page);
  });
  return [
    ['MiniSearch', script('minisearch/dist/es/index.js') + gzip(mini), await time((query) => mini.search(query))],
    ['Orama', script('@orama/orama/dist/browser/index.js') + gzip(save(orama)), await time((query) => searchOrama(orama, { term: query }))],
    ['FlexSearch', script('flexsearch/dist/flexsearch.bundle.module.min.js') + gzip(parts), await time((query) => flex.search(query))],
    ['lunr', script('lunr/lunr.min.js') + gzip(made), await time((query) => made.search(query.replace(/[^\p{L}\p{N} ]/gu, ' ')))],
  ] as const;
}

async function withServer<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  writeFileSync(join(folder, '404.html'), '');
  const { server, address }: { server: Server; address: string } = await serve(folder, 0);
  try {
    return await use(address);
  } finally {
    server.close();
  }
}

const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });

const round = (value: number) => value.toFixed(3);
await withServer(dist, async (address) => {
  const page = await browser.newPage();
  for (const set of ['dev', 'own'] as const) {
    const groups = new Map<string, ReturnType<typeof judge>[]>();
    for (const { group, locale, query, expected } of readQueries(set)) {
      await page.goto(`${address}/${locale}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() => /[“«]/.test(document.querySelector('.search-state')?.textContent ?? ''));
      const results = await page.$$eval('.results [data-result]', (items) => items.map((item) => (item as HTMLElement).dataset['result'] ?? ''));
      groups.set(group, [...(groups.get(group) ?? []), judge(results, expected)]);
    }
    console.log(`\n| ${set} | queries | recall@10 | MRR |\n| --- | --- | --- | --- |`);
    for (const [group, values] of [...groups, ['all', [...groups.values()].flat()] as const])
      console.log(
        `| ${group} | ${values.length} | ${round(mean(values.map(({ recall }) => recall)))} | ${round(mean(values.map(({ reciprocal }) => reciprocal)))} |`,
      );
  }
  await page.close();
});

console.log('\n| pages | engine | KB until the first results | warm query, ms | indexing, s |\n| --- | --- | --- | --- | --- |');
for (const size of sizes) {
  const pages = makePages(size);
  const say = (name: string, bytes: number, warm: number, indexing?: number) =>
    console.log(`| ${size} | ${name} | ${(bytes / 1000).toFixed(0)} | ${warm.toFixed(1)} | ${indexing === undefined ? '' : (indexing / 1000).toFixed(1)} |`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const own = join(folder, 'own');
    const plain = join(folder, 'plain');
    const { milliseconds, namesKb } = await indexOwn(pages, own);
    const { bytes, warm } = await withServer(own, (address) => measure(browser, address, '/uz/search/', ownAsk));
    say('Klaster Atlasi', bytes, warm, milliseconds);
    console.log(`| ${size} | – of which the file of names, whole | ${namesKb.toFixed(0)} | | |`);
    const plainIndexing = await indexPlain(pages, plain);
    writeFileSync(join(plain, 'index.html'), '<!doctype html><html lang="uz-Latn"><title>plain</title>');
    const other = await withServer(plain, (address) => measure(browser, address, '/', plainAsk));
    say('Pagefind alone', other.bytes, other.warm, plainIndexing);
    for (const [name, size, speed] of await peers(pages)) say(`${name} (whole index)`, size, speed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await close();
await browser.close();
