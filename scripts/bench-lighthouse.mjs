/** `npm run bench -- lighthouse`: Lighthouse on the page types in Uzbek and Russian: scores, layout shift, bytes of a first visit. Printed, never asserted. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { root } from './set-up.mjs';

const dist = join(root, 'dist');
const first = (folder) => readdirSync(join(dist, 'uz', folder), { withFileTypes: true }).find((item) => item.isDirectory())?.name;
const one = (kind) => `${kind}/${first(kind)}/`;
const paths = [
  '',
  'cases/',
  one('cases'),
  'definitions/',
  one('definitions'),
  one('terms'),
  'recommendations/',
  one('recommendations'),
  one('conditions'),
  'sources/',
  one('sources'),
  'institutions/',
  one('institutions'),
  'regions/',
  'regions/uz-sa/',
  'compare/',
  'compare/conditions/',
  'compare/definitions/',
  'compare/regions/',
  'evidence-map/',
  'search/',
  'data/',
  'method/',
  'contribute/',
];
/** Pages whose performance is measured three times; the others are asked once, without it. */
const timed = new Set(['', one('cases')]);
const categories = ['accessibility', 'best-practices', 'seo'];

const { server, address } = await serve(dist, 0);
const port = 9222 + (process.pid % 1000);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
});
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

console.log('| page | performance | accessibility | best practices | SEO | layout shift | first visit, KB |\n| --- | --- | --- | --- | --- | --- | --- |');
for (const locale of ['uz', 'ru'])
  for (const path of paths) {
    const runs = [];
    for (let run = 0; run < (timed.has(path) ? 3 : 1); run += 1) {
      const onlyCategories = timed.has(path) ? ['performance', ...categories] : categories;
      const result = await lighthouse(`${address}/${locale}/${path}`, { port, onlyCategories, logLevel: 'error' }, timed.has(path) ? undefined : desktopConfig);
      runs.push(result.lhr);
    }
    const score = (name) => (runs[0].categories[name] ? Math.round(100 * median(runs.map(({ categories: own }) => own[name].score))) : '–');
    const shift = runs[0].audits['cumulative-layout-shift']?.numericValue?.toFixed(3) ?? '–';
    const bytes = runs[0].audits['total-byte-weight']?.numericValue;
    console.log(
      `| /${locale}/${path} | ${score('performance')} | ${categories.map(score).join(' | ')} | ${shift} | ${bytes ? (bytes / 1000).toFixed(0) : '–'} |`,
    );
    for (const { audits } of runs.slice(0, 1))
      for (const audit of Object.values(audits)) {
        if (audit.score !== null && audit.score < 0.9 && !['numeric', 'metricSavings', 'informative'].includes(audit.scoreDisplayMode))
          console.log(`  ${audit.id}: ${audit.title} ${audit.details?.items?.[0]?.node?.snippet ?? ''}`);
      }
  }
await browser.close();
server.close();
