/** `npm run briefs`: every recommendation as a PDF in every language, printed by the Chromium that the tests use from the site as built. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureInstalled, root, run } from './set-up.mjs';

ensureInstalled();
const dist = join(root, 'dist');
if (!existsSync(dist) && !run('astro', ['build'])) process.exit(1);
const executablePath = await ensureChromium();
const { chromium } = await import('playwright-core');
const { serve } = await import('./serve.mjs');

const { server, address } = await serve(dist, 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const target = join(root, 'briefs');
rmSync(target, { recursive: true, force: true });
let count = 0;
const page = await browser.newPage({ javaScriptEnabled: false });
for (const locale of ['uz', 'uz-cyrl', 'ru', 'en']) {
  mkdirSync(join(target, locale), { recursive: true });
  const folder = join(dist, locale, 'recommendations');
  for (const { name: id } of readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory())) {
    await page.goto(`${address}/${locale}/recommendations/${id}/`);
    await page.evaluate('document.fonts.ready');
    await page.pdf({ path: join(target, locale, `${id}.pdf`), preferCSSPageSize: true, tagged: true });
    count += 1;
  }
}
await browser.close();
server.close();
console.log(`${count} briefs in briefs/`);
