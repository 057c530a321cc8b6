import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/domain/corpus.ts';
import { readSite, site } from '../site/built-site.ts';
import { type Session, startSession } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const cases = entriesOf(site.corpus, 'cases');
const inTashkent = cases.filter(({ facts }) => facts.regions.includes('UZ-TK'));
const visibleCards = '.catalog .card:visible';

/** Presses Tab until the focused element matches; fails after `most` presses. */
async function tabTo(page: Awaited<ReturnType<Session['open']>>['page'], selector: string, most = 120): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

describe('the catalog', () => {
  it('filters by keyboard, keeps the choice in the address and corrects every count', async () => {
    const { page, context, errors } = await session.open('/uz/cases/');
    await tabTo(page, '#f-region-uz-tk');
    await page.keyboard.press('Space');
    expect(await page.locator(visibleCards).count()).toBe(inTashkent.length);
    expect(page.url()).toContain('region=UZ-TK');
    const kind = inTashkent[0]?.facts.kind ?? 'school';
    const both = inTashkent.filter(({ facts }) => facts.kind === kind).length;
    expect(await page.locator(`label[for="f-kind-${kind}"] [data-count]`).textContent()).toBe(String(both));
    await page.locator(`#f-kind-${kind}`).check();
    expect(await page.locator(visibleCards).count()).toBe(both);
    await page.reload();
    expect(await page.locator(visibleCards).count()).toBe(both);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('filters without script', async () => {
    const { page, context } = await session.open('/ru/cases/', { javaScriptEnabled: false });
    await page.locator('#f-region-uz-tk').check();
    expect(await page.locator(visibleCards).count()).toBe(inTashkent.length);
    await page.locator('#f-region-uz-sa').check();
    const either = cases.filter(({ facts }) => facts.regions.some((code) => code === 'UZ-TK' || code === 'UZ-SA'));
    expect(await page.locator(visibleCards).count()).toBe(either.length);
    await context.close();
  });
});

describe('search', () => {
  it.each(["ta'lim", 'ta’lim', 'taʼlim', 'таълим'])('finds Uzbek pages for %s', async (query) => {
    const { page, context } = await session.open(`/uz/search/?q=${encodeURIComponent(query)}`);
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.results mark').first().textContent()).toMatch(/^taʼlim/i);
    await context.close();
  });

  it('finds by keyboard, announces, filters by kind, and keeps the query in the address', async () => {
    const { page, context, errors } = await session.open('/en/search/');
    await tabTo(page, '#q');
    await page.keyboard.type('pedagogical university');
    await page.keyboard.press('Enter');
    await page.locator('.results li').first().waitFor();
    expect(page.url()).toContain('q=pedagogical');
    expect(await page.locator('[role=status]').textContent()).toMatch(/: \d+/);
    await page.locator('.search-filters label', { has: page.locator('input[value="cases"]') }).click();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.results li')].every((item) => item.getAttribute('data-result')?.startsWith('cases/')) &&
        document.querySelector('.results li'),
    );
    await page.goBack();
    await page.locator('.results li').first().waitFor();
    await tabTo(page, '.results a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/(?!search)/);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(['<img src=x onerror=alert(1)>', '😀', 'a'.repeat(10_000), '???', "'\u0000"])('stays calm with a strange query (%#)', async (query) => {
    const { page, context, errors } = await session.open(`/ru/search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(
      () => (document.querySelector('[role=status]')?.textContent ?? '').includes('«') || document.querySelectorAll('.results li').length > 0,
    );
    expect(await page.locator('.search-page img').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('offers the lists without script', async () => {
    const { page, context } = await session.open('/uz/search/', { javaScriptEnabled: false });
    expect(await page.locator('.browse a').count()).toBeGreaterThan(8);
    await context.close();
  });
});

describe('comparison', () => {
  const [first, second, third] = cases.map(({ id }) => id) as [string, string, string];
  const phone = { viewport: { width: 360, height: 800 } };
  const heads = 'table.compare thead th';
  const columns = (count: number) => `document.querySelectorAll('${heads}').length === ${count + 1}`;

  it('is built by keyboard, keeps its address, hides equal rows, changes order and downloads what it shows', async () => {
    const { page, context, errors } = await session.open(`/ru/compare/?ids=${first},${second}`, { ...phone, acceptDownloads: true });
    await page.waitForFunction(columns(2));
    await tabTo(page, '#add');
    await page.keyboard.press('Enter');
    await page.locator('dialog.quick input').waitFor();
    await page.keyboard.type(third);
    await page.locator(`dialog [data-result="cases/${third}"]`).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(columns(3));
    expect(page.url()).toContain(`ids=${first},${second},${third}`);
    const table = await page.locator('table.compare').textContent();
    await page.reload();
    await page.waitForFunction(columns(3));
    expect(await page.locator('table.compare').textContent()).toBe(table);
    await tabTo(page, '#differences');
    await page.keyboard.press('Space');
    expect(await page.locator('table.compare tbody tr:not([data-differs])').count()).toBe(0);
    const rows = await page.locator('table.compare tbody tr').count();
    await tabTo(page, '#csv');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(rows + 1);
    await page.reload();
    await page.waitForFunction(columns(3));
    expect(await page.locator('table.compare tbody tr').count()).toBe(rows);
    await tabTo(page, `[data-id="${first}"] .right`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/compare/?ids=${second},${first},${third}&only=differences`);
    await page.locator(`[data-id="${third}"] button`).last().press('Enter');
    await page.waitForFunction(columns(2));
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is gathered on the way by keyboard, page after page', async () => {
    const { page, context, errors } = await session.open(`/uz/cases/${first}/`, phone);
    await tabTo(page, '.to-compare');
    await page.keyboard.press('Enter');
    await page.goto(`${session.address}/uz/cases/${second}/`);
    await tabTo(page, '.to-compare');
    await page.keyboard.press('Enter');
    await page.goto(`${session.address}/uz/definitions/`);
    await tabTo(page, '.tray a', 600);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/uz/compare/?ids=${first},${second}`);
    await page.waitForFunction(columns(2));
    // By the menu, by a tab and by a change of language nothing that was gathered is lost.
    await page.goto(`${session.address}/uz/compare/`);
    await page.waitForFunction(columns(2));
    await page.locator('[data-kind="regions"]').click();
    await page.locator('[data-kind="cases"]').click();
    await page.waitForFunction(columns(2));
    await page.locator('.lang a[hreflang="ru"]').click();
    await page.waitForURL(`**/ru/compare/?ids=${first},${second}`);
    await page.waitForFunction(columns(2));
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    ['regions', 'uz-tk', 'uz-sa'],
    ['definitions', ...entriesOf(site.corpus, 'definitions').map(({ id }) => id)],
    ['recommendations', ...entriesOf(site.corpus, 'recommendations').map(({ id }) => id)],
  ])('takes %s as well', async (kind, one, other) => {
    const { page, context, errors } = await session.open(`/en/compare/?kind=${kind}&ids=${one},${other}`);
    await page.waitForFunction(columns(2));
    expect(await page.locator('table.compare tbody tr').count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('names what is unknown or malformed and compares the rest', async () => {
    const { page, context, errors } = await session.open(`/en/compare/?ids=${first},no-such-case,${second},../x,%3Cb%3E`);
    await page.waitForFunction(columns(2));
    const said = await page.locator('.compare-app [role=status]').textContent();
    for (const id of ['no-such-case', '../x', '<b>']) expect(said).toContain(id);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await context.close();
  });

  it('loads a file per chosen entry and none that grows with the corpus', async () => {
    const { page, context } = await session.open('/en/about/');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${session.address}/en/compare/?ids=${first},${second}`);
    await page.waitForFunction(columns(2));
    expect(requested.filter((path) => path.endsWith('.json'))).toEqual([`/data/compare/en/cases/${first}.json`, `/data/compare/en/cases/${second}.json`]);
    const html = readSite('en/compare/index.html');
    const named = cases.filter(({ id }) => html.includes(id)).map(({ id }) => id);
    const curated = new Set(entriesOf(site.corpus, 'comparisons').flatMap(({ facts }) => facts.cases));
    expect(named.filter((id) => !curated.has(id))).toEqual([]);
    await context.close();
  });

  it('is in Cyrillic on Uzbek Cyrillic pages', async () => {
    const { page, context } = await session.open(`/uz-cyrl/compare/?ids=${first},${second}`);
    await page.waitForFunction(columns(2));
    expect(await page.locator('table.compare tbody').textContent()).not.toMatch(/oʻ|gʻ|Hudud/);
    expect(await page.locator('table.compare tbody').textContent()).toContain('Ҳудуд');
    await context.close();
  });

  it('has full tables without script', async () => {
    const { page, context } = await session.open('/uz/compare/', { javaScriptEnabled: false });
    await page.locator('a[href$="/compare/region-uz-tk/"]').click();
    expect(await page.locator('tbody tr').count()).toBe(inTashkent.length);
    await context.close();
  });
});

describe('reading', () => {
  const path = `/uz/cases/${cases[0]?.id}/`;
  it('needs no script', async () => {
    const { page, context } = await session.open(path, { javaScriptEnabled: false });
    expect(await page.locator('article h1').count()).toBe(1);
    expect(await page.locator('.notes li').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('keeps the page when the language is switched, and can skip to the content', async () => {
    const { page, context } = await session.open(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.locator('.lang a[hreflang=ru]').click();
    await page.waitForURL(`**/ru/cases/${cases[0]?.id}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await context.close();
  });

  it('offers the languages at the root and an honest page for a wrong address', async () => {
    const root = await session.open('/');
    expect(await root.page.locator('main a').count()).toBe(4);
    await root.context.close();
    const missing = await session.open('/no-such-page/');
    expect(await missing.page.locator('h1').textContent()).toBe('Bunday sahifa yoʻq');
    await missing.context.close();
  });
});
