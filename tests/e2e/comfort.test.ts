import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/domain/corpus.ts';
import { locales } from '../../src/domain/locale.ts';
import { site } from '../site/built-site.ts';
import { type Session, startSession } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const casePath = `/uz/cases/${entriesOf(site.corpus, 'cases')[0]?.id}/`;
const recommendationPath = `/ru/recommendations/${entriesOf(site.corpus, 'recommendations')[0]?.id}/`;
const paths = ['/uz/', '/uz/cases/', casePath, recommendationPath, '/ru/compare/regions/', '/uz/search/'];
const sideways = 'document.documentElement.scrollWidth - innerWidth';

describe('reading comfort', () => {
  it.each(paths)('%s survives 200 % zoom on a small screen', async (path) => {
    // A window of 1280 px at 200 % has 640 px for the page; a phone of 360 px with letters twice as large is the harder case.
    const { page, context } = await session.open(path, { viewport: { width: 360, height: 800 } });
    await page.addStyleTag({ content: 'html{font-size:200%!important}' });
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it.each(paths)('%s survives the text spacing of WCAG 1.4.12', async (path) => {
    const { page, context } = await session.open(path, { viewport: { width: 360, height: 800 } });
    await page.addStyleTag({
      content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    });
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('shows what states and evidence are in forced colours', async () => {
    const { page, context } = await session.open(casePath, { forcedColors: 'active' });
    expect(await page.locator('.evidence-word').first().isVisible()).toBe(true);
    const bars = await page.locator('.ladder i').evaluateAll((list) => new Set(list.map((bar) => getComputedStyle(bar).backgroundColor)).size);
    expect(bars).toBeGreaterThan(1);
    await context.close();
  });

  it('keeps the theme that was chosen, from the first paint of the next page', async () => {
    const { page, context } = await session.open('/uz/', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.locator('button.theme').click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${session.address}${casePath}`, { waitUntil: 'commit' });
    await page.waitForSelector('body');
    expect(await background()).toBe(dark);
    await context.close();
  });

  it.each(['/uz/', casePath, '/uz/cases/'])('%s does not shift while it loads', async (path) => {
    const { page, context } = await session.open('/404');
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${session.address}${path}`);
    await page.waitForTimeout(500);
    expect(await page.evaluate('globalThis.shift')).toBe(0);
    await context.close();
  });

  it.each(locales)('a first visit to a case in %s takes at most 120 KB, fonts included, its scripts at most 6 KB, from this host alone', async (locale) => {
    const { page, context } = await session.open('/404');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    let bytes = 0;
    let scripts = 0;
    const ofScript = new Set<string>();
    const hosts = new Set<string>();
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (ofScript.has(requestId)) scripts += encodedDataLength;
    });
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.endsWith('.js')) ofScript.add(requestId);
      if (!request.url.startsWith('data:')) hosts.add(new URL(request.url).origin);
    });
    await page.goto(`${session.address}${casePath.replace('/uz/', `/${locale}/`)}`, { waitUntil: 'networkidle' });
    expect([...hosts]).toEqual([session.address]);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
    expect(scripts).toBeGreaterThan(1_000);
    expect(scripts).toBeLessThanOrEqual(6_000);
    await context.close();
  });

  it('follows the reader in the contents and copies the address of a section', async () => {
    const { page, context } = await session.open(casePath, { viewport: { width: 1440, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#evidence').evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
    await page.waitForSelector('.toc a[href="#evidence"][aria-current]');
    await page.locator('h2#participants .copy-link').press('Enter');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(`${casePath}#participants`);
    await context.close();
  });

  it('names every mark of a drawing for those who listen', async () => {
    const { page, context } = await session.open('/en/evidence-map/');
    const names = await page.locator('.chart svg a').evaluateAll((list) => list.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(names.length).toBe(site.corpus.entries.cases.size);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    const tree = await page.locator('.chart').first().ariaSnapshot();
    expect(tree).toContain('group "When the cases began');
    await context.close();
  });
});

describe('on paper', () => {
  it('a recommendation is one sheet, and a dark theme prints light', async () => {
    const { page, context } = await session.open(recommendationPath, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper').trim())).toBe('#fff');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});

/** Pictures of the sheet of components. A changed picture is written beside the kept one, to look at and, when it is right, to take its place. */
const kept = fileURLToPath(new URL('pictures/', import.meta.url));
const changed = fileURLToPath(new URL('../../.cache/test/pictures/', import.meta.url));
/** Share of pixels that may differ: machines smooth letters differently. */
const tolerance = 0.02;

describe('the sheet of components', () => {
  it.each([
    ['light', 360],
    ['light', 1200],
    ['dark', 360],
    ['dark', 1200],
  ] as const)('looks as it did, %s, %i px', async (colorScheme, width) => {
    const { page, context } = await session.open('/404', { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
    // Pages do not wait for a late font; the picture does.
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block') });
    });
    await page.goto(`${session.address}/internal/components/`);
    await page.evaluate('document.fonts.ready');
    const name = `components-${colorScheme}-${width}.png`;
    const now = PNG.sync.read(await page.screenshot({ fullPage: true }));
    await context.close();
    mkdirSync(changed, { recursive: true });
    writeFileSync(changed + name, PNG.sync.write(now));
    expect(existsSync(kept + name), `${name} is in tests/e2e/pictures; the picture of now is in .cache/test/pictures`).toBe(true);
    const before = PNG.sync.read(readFileSync(kept + name));
    expect([now.width, Math.abs(now.height - before.height) <= 12]).toEqual([before.width, true]);
    const height = Math.min(now.height, before.height);
    const rows = (png: PNG) => png.data.subarray(0, png.width * height * 4);
    expect(pixelmatch(rows(now), rows(before), undefined, now.width, height, { threshold: 0.2 }) / (now.width * height)).toBeLessThan(tolerance);
  });
});
