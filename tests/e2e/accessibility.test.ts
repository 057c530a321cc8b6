import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/domain/corpus.ts';
import { locales } from '../../src/domain/locale.ts';
import { kindNames } from '../../src/domain/schema/kinds.ts';
import { entryPath, type PagePath, pageUrl } from '../../src/i18n/urls.ts';
import { site } from '../site/built-site.ts';
import { type Session, startSession } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each type. */
const samples: PagePath[] = [
  '',
  'cases/',
  'definitions/',
  'recommendations/',
  'sources/',
  'institutions/',
  'regions/',
  'regions/uz-tk/',
  'compare/',
  'compare/activities/',
  'compare/conditions/',
  'compare/region-uz-sa/',
  'compare/definitions/',
  'compare/regions/',
  'evidence-map/',
  'readiness/',
  'search/',
  'search/?q=dual&kind=cases' as PagePath,
  'data/',
  ...kindNames.flatMap((kind) => {
    const entries = entriesOf(site.corpus, kind);
    const richest = entries.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
    return richest ? [entryPath(`${kind}/${richest.id}`)] : [];
  }),
];

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

interface Violation {
  id: string;
  nodes: { html: string }[];
}

const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };

describe.each(locales)('in %s', (locale) => {
  it.each(samples)('/%s has no axe violation (WCAG 2.2 AA), no console error and no sideways scroll', async (path) => {
    const { page, context, errors } = await session.open(pageUrl(locale, path), { viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
    if (path.startsWith('search/?')) await page.waitForSelector('.results li mark');
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as { violations: Violation[] };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(errors).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await context.close();
  });
});
