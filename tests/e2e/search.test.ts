/** Search as people use it: the development set of queries, the keyboard, the address, the filters, and what cannot be searched. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, mean, readQueries } from '../search/queries.ts';
import { type Session, startSession } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe('relevance', () => {
  it('on the page: of what the development set expects 95 in 100 are among the first ten, and the first of it near the top', async () => {
    const { page, context } = await session.open('/uz/search/');
    const answers: ReturnType<typeof judge>[] = [];
    for (const { locale, query, expected } of readQueries('dev')) {
      await page.goto(`${session.address}/${locale}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('.results li');
      const results = await page.$$eval('.results [data-result]', (items) => items.map((item) => (item as HTMLElement).dataset['result'] ?? ''));
      answers.push(judge(results, expected));
    }
    await context.close();
    expect(mean(answers.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
    expect(mean(answers.map(({ reciprocal }) => reciprocal))).toBeGreaterThanOrEqual(0.85);
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
