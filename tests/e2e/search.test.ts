/** Search as people use it (what it finds is in tests/site/search.test.ts): the keyboard, the address, the filters, and what cannot be searched. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

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
    ['emoji cut in two', `🎓!${'🎓'.repeat(160)}`],
    ['control characters', 'a\u0000\u0007b'],
    ['a property of objects', 'constructor __proto__'],
    ['only punctuation', '!!! ,,, "'],
    ['nothing of ours', 'qwzxqwzx'],
  ])('has a helpful page for %s', async (_, query) => {
    const { page, context, errors } = await session.open('/en/search/');
    await page.fill('#q', query);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.search-state')?.textContent?.includes('“') && document.querySelector('.results li'));
    expect(await page.locator('.hint').textContent()).not.toContain('could not be loaded');
    expect(page.url().length).toBeLessThan(4_000);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('counts for each value of a facet what choosing it shows', async () => {
    const { page, context } = await session.open('/ru/search/?q=%D1%88%D0%BA%D0%BE%D0%BB%D0%B0');
    await page.waitForSelector('.results li');
    for (const value of ['cases', 'definitions']) {
      const label = page.locator('.search-filters label', { has: page.locator(`input[value="${value}"]`) });
      const count = await label.locator('.num').textContent();
      await label.click();
      await page.waitForFunction((told) => document.querySelector('.search-state')?.textContent?.endsWith(`: ${told}`), count);
      await page.locator('.chosen button').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.chosen button').length === 0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    }
    await context.close();
  });

  it('shows each result once, and the focus goes on to the new ones', async () => {
    const { page, context } = await session.open('/uz/search/?q=klaster');
    await page.waitForSelector('.more:not([hidden])');
    await page.focus('.more');
    await page.evaluate(() => {
      const more = document.querySelector<HTMLButtonElement>('.more');
      more?.click();
      more?.click();
    });
    await page.waitForFunction(() => document.querySelectorAll('.results li').length > 10);
    await page.waitForSelector('.more:not([hidden])');
    const shown = await page.$$eval('.results [data-result]', (items) => items.map((item) => (item as HTMLElement).dataset['result']));
    expect(shown).toHaveLength(20);
    expect(new Set(shown).size).toBe(20);
    expect(await page.evaluate(() => [...document.querySelectorAll('.results h2 a')].indexOf(document.activeElement as Element))).toBe(10);
    await context.close();
  });

  it('answers by names when the texts cannot be had, says so, and asks for them again', async () => {
    const { page, context } = await session.open('/uz/search/');
    await page.route('**/search-index/**/words/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.fill('#q', 'dual');
    await page.waitForSelector('[data-result="terms/dual-education"]');
    await page.waitForSelector('.hint:not([hidden])');
    await page.route('**/search/settings.json', (route) => route.abort());
    await page.fill('#q', 'klaster');
    await page.waitForSelector('[data-result="terms/cluster"]');
    await page.unroute('**/search/settings.json');
    await page.unroute('**/search-index/**/words/**');
    await page.fill('#q', 'dual taʼlim');
    await page.waitForSelector('.results mark');
    expect(await page.locator('.hint').isVisible()).toBe(false);
    await context.close();
  });

  it('lists by filters alone, and keeps what the reader chose in the history', async () => {
    const { page, context } = await session.open('/uz/search/?region=UZ-SA&kind=cases');
    await page.waitForSelector('.results li');
    expect(await page.$$eval('.results .kicker', (lines) => lines.every((line) => line.textContent?.includes('Samarqand')))).toBe(true);
    await page.fill('#q', 'dual');
    await page.keyboard.press('Enter');
    await page.waitForURL('**q=dual**');
    await page.fill('#q', 'maktab');
    await page.waitForURL('**q=maktab**');
    await page.goBack();
    await page.waitForURL('**q=dual**');
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('q='));
    for (let left = 2; left > 0; left--) {
      await page.locator('.chosen button').first().click();
      await page.waitForFunction((count) => document.querySelectorAll('.chosen button').length === count, left - 1);
    }
    expect(await page.locator('.results li').count()).toBe(0);
    await context.close();
  });

  it('shows as many results as before to who comes back', async () => {
    const { page, context } = await session.open('/ru/search/?q=%D1%88%D0%BA%D0%BE%D0%BB%D0%B0');
    await page.click('.more:not([hidden])');
    await page.waitForFunction(() => document.querySelectorAll('.results li').length === 20);
    await page.locator('.results h2 a').nth(14).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.results li').length === 20);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await context.close();
  });

  it('answers by names while texts are on their way, and keeps the focus when they come', async () => {
    const { page, context } = await session.open('/uz/search/');
    await page.route('**/search-index/**/words/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await page.fill('#q', 'dual');
    await page.waitForSelector('[data-result="terms/dual-education"]');
    expect(await page.locator('.results mark').count()).toBe(0);
    await page.focus('[data-result="terms/dual-education"] h2 a');
    await page.waitForSelector('.results mark');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-result]')?.getAttribute('data-result'))).toBe('terms/dual-education');
    await context.close();
  });

  it('says that it cannot answer when nothing can be had, and answers later', async () => {
    const { page, context } = await session.open('/uz/about/');
    await page.route('**/search/settings.json', (route) => route.abort());
    await page.goto(`${session.address}/uz/search/?q=dual`);
    await page.waitForFunction(
      () => document.querySelector('.search-state')?.textContent === document.querySelector<HTMLElement>('.search-page')?.dataset['failed'],
    );
    await page.waitForTimeout(500);
    expect(await page.locator('.search-state').textContent()).toBe(await page.locator('.search-page').getAttribute('data-failed'));
    await page.unroute('**/search/settings.json');
    await page.fill('#q', 'dual taʼlim');
    await page.waitForSelector('.results mark');
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

  it('opens once, however often it is asked for', async () => {
    const { page, context } = await session.open('/uz/about/');
    await page.evaluate(() => {
      for (let times = 0; times < 3; times++) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    });
    await page.waitForSelector('dialog[open]');
    expect(await page.locator('dialog.quick').count()).toBe(1);
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
