/** Search as people use it: the development set of queries, the keyboard, the address, the filters, and what cannot be searched. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const queries = readFileSync(new URL('../search/queries-dev.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [group = '', locale = '', query = '', expected = ''] = line.split('\t');
    return { group, locale, query, expected: expected.split('|') };
  });

describe('relevance', () => {
  it('finds 95 in 100 of what the development set expects among the first ten, and the first of it near the top', async () => {
    const { page, context } = await session.open('/uz/search/');
    let recall = 0;
    let reciprocal = 0;
    for (const { locale, query, expected } of queries) {
      await page.goto(`${session.address}/${locale}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('.results li');
      const results = await page.$$eval('.results [data-result]', (items) => items.map((item) => (item as HTMLElement).dataset['result'] ?? ''));
      const top = results.slice(0, 10);
      recall += expected.filter((ref) => top.includes(ref)).length / Math.min(10, expected.length);
      const first = top.findIndex((ref) => expected.includes(ref));
      reciprocal += first < 0 ? 0 : 1 / (first + 1);
    }
    await context.close();
    expect(recall / queries.length).toBeGreaterThanOrEqual(0.95);
    expect(reciprocal / queries.length).toBeGreaterThanOrEqual(0.85);
  }, 180_000);
});

describe('the search page', () => {
  it('keeps filters and words in the address, and the back button brings them back', async () => {
    const { page, context, errors } = await session.open('/uz/search/?q=maktab');
    await page.waitForSelector('.results li');
    const all = await page.locator('.search-state').textContent();
    await page.locator('.search-filters label', { has: page.locator('input[value="cases"]') }).click();
    await page.waitForFunction((before) => document.querySelector('.search-state')?.textContent !== before, all);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('cases');
    expect(await page.$$eval('.results [data-result]', (items) => items.every((item) => (item as HTMLElement).dataset['result']?.startsWith('cases/')))).toBe(
      true,
    );
    expect(await page.locator('.chosen button').count()).toBe(1);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelector('.search-state')?.textContent === before, all);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('goes through the results by arrows', async () => {
    const { page, context } = await session.open('/ru/search/?q=%D0%BA%D0%BB%D0%B0%D1%81%D1%82%D0%B5%D1%80');
    await page.waitForSelector('.results li');
    await page.focus('#q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => [...document.querySelectorAll('.results h2 a')].indexOf(document.activeElement as Element))).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await context.close();
  });

  it.each([
    ['a very long query', 'maktab '.repeat(1400)],
    ['emoji', '🎓🏫'],
    ['control characters', 'a\u0000\u0007b'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['only punctuation', '!!! ,,, "'],
    ['nothing of ours', 'qwzxqwzx'],
  ])('has a helpful page for %s', async (_, query) => {
    const { page, context, errors } = await session.open('/en/search/');
    await page.fill('#q', query);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.results li') !== null);
    expect((await page.locator('.search-state').textContent())?.length).toBeGreaterThan(5);
    expect(await page.locator('.results img').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the dialog', () => {
  it('opens with / on a reading page and leads to an entry by keyboard', async () => {
    const { page, context, errors } = await session.open('/uz/about/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type("dual ta'lim");
    await page.waitForSelector('dialog [data-result="terms/dual-education"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/uz/terms/dual-education/');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('closes with Escape', async () => {
    const { page, context } = await session.open('/ru/cases/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await context.close();
  });
});
