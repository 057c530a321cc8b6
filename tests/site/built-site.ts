/** The built site as the tests read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/loading/from-disk.ts';
import { buildSite } from '../../src/views/site.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = `${root}dist/`;

export const siteFiles = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => `${item.parentPath}/${item.name}`.slice(dist.length).replace(/^\//, ''));

export const readSite = (path: string): string => readFileSync(dist + path, 'utf8');
/** Pages of the atlas: `uz/cases/index.html` and so on. */
export const pages = siteFiles.filter((path) => path.endsWith('.html'));

export const content = readContent(`${root}content`);
export const site = buildSite(content.corpus, 'test');
