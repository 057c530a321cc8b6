/**
 * After the pages are written: the full-text index of each locale. Pagefind reads the pages as it does for its own index (what
 * `data-pagefind-body` holds, without what is to be ignored, and the places of headings); their words become search tokens
 * (`language/search-token.ts`), so that words meet in any form, spelling and script; `domain/text-index.ts` makes of them the parts that the browser asks for.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { digest } from '../domain/digest.ts';
import { type Locale, languageOf, locales } from '../domain/locale.ts';
import { indexParts } from '../domain/text-index.ts';
import { pageUrl } from '../i18n/urls.ts';
import { tokensOf } from '../language/search-token.ts';
import { type Fragment, pageText } from '../loading/page-text.ts';
import { decodeRecords, recordPath, type TextIndex } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';

/** What Pagefind writes before the JSON of a fragment. */
const mark = 'pagefind_dcd';

/** The JSON of a fragment file. @throws when Pagefind writes fragments in another form than the one known here */
function readFragment(content: Uint8Array): Fragment {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(mark)) throw new Error('A fragment of the search index has a form that is not known here: Pagefind has changed.');
  return JSON.parse(text.slice(mark.length)) as Fragment;
}

/** Parts that stand apart for the eye and have no space between them would be read as one word. */
const spaced = (html: string): string => html.replace(/<(?:td|th|dt|dd|caption|li|small)\b|(?<=<\/(?:span|b)>)<(?:span|b)\b(?![^>]*>\s*[,;:.)])/g, ' $&');

/** Pages as Pagefind reads them, by address. @throws when it cannot */
async function readPages(pages: readonly { url: string; html: string }[]): Promise<Map<string, Fragment>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const faults: string[] = [];
  for (const { url, html } of pages) faults.push(...(await index.addHTMLFile({ url, content: spaced(html) })).errors);
  const made = await index.getFiles();
  faults.push(...made.errors);
  if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
  const fragments = made.files.filter(({ path }) => path.startsWith('fragment/')).map(({ content }) => readFragment(content));
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

/**
 * Writes the index of one locale into a folder of `root`/search-index/ that is named by what it holds.
 * @param records the content of the file of records, whose order is that of the pages
 * @throws when Pagefind has no text of a page
 */
export async function writeIndex(root: string, locale: Locale, records: string, pages: readonly { url: string; html: string }[]): Promise<TextIndex> {
  const read = await readPages(pages);
  const fragments = pages.map(({ url }) => {
    const fragment = read.get(url);
    if (!fragment) throw new Error(`The search index has no text of ${url}.`);
    return fragment;
  });
  const parts = indexParts(fragments.map(({ content }) => tokensOf(languageOf(locale), content)));
  const files = new Map([
    ['records.json', records],
    ...parts.map((part, at) => [`words/${at}.json`, JSON.stringify(part)] as const),
    ...fragments.map((fragment, at) => [`pages/${at}.json`, JSON.stringify(pageText(fragment))] as const),
  ]);
  const folder = `${locale}-${digest([...files.values()].join('\n'))}`;
  for (const kind of ['words', 'pages']) mkdirSync(join(root, 'search-index', folder, kind), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(root, 'search-index', folder, path), content);
  return { folder, pages: pages.length, starts: parts.map(([first]) => first?.[0] ?? '') };
}

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      for (const locale of locales) {
        const [recordsFile, settingsFile] = ['records.json', 'settings.json'].map((name) => join(root, locale, 'search', name)) as [string, string];
        const records = readFileSync(recordsFile, 'utf8');
        const urls = decodeRecords(JSON.parse(records) as unknown[][]).map((record) => pageUrl(locale, recordPath(record)));
        const pages = urls.map((url) => ({ url, html: readFileSync(join(root, url, 'index.html'), 'utf8') }));
        const index = await writeIndex(root, locale, records, pages);
        const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as SearchSettings;
        writeFileSync(settingsFile, JSON.stringify({ ...settings, index } satisfies SearchSettings));
        rmSync(recordsFile);
        logger.info(`${locale}: ${pages.length} pages in ${index.starts.length} parts`);
      }
      await close();
    },
  },
});
