import { describe, expect, it } from 'vitest';
import { loadFamily } from '../../src/integrations/card-letters.ts';
import { pages, readSite } from './built-site.ts';

const used = new Set<string>();
for (const page of pages) {
  const text = readSite(page)
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|#x27|nbsp);/g, ' ');
  for (const letter of text) used.add(letter);
}
/** Signs that have no shape of their own, and arrows and marks that fall back to the system by intent. */
const passed = /[\s\u200b-\u200d\u2060\ufeff]|[↗→←▴▾≠✓×≥≤]/u;

describe('the fonts of the pages', () => {
  it.each(['source-serif-4', 'onest'] as const)('%s has every letter and digit that occurs', (family) => {
    const fonts = loadFamily(family);
    const letters = [...used].filter((sign) => /[\p{L}\p{N}\p{P}]/u.test(sign) && !passed.test(sign));
    const missing = letters.filter((sign) => !fonts.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)));
    expect(missing).toEqual([]);
  });
  it('are asked for the letters of Uzbek in both scripts', () => {
    for (const sign of 'ʻʼқғҳўҚҒҲЎё') expect(used.has(sign), sign).toBe(true);
  });
});
