/** Fonts of the pages: full families by unicode-range, and before them the small ones with the letters most pages need. */
import '../../.cache/fonts/fonts.css';
import sansCyrillic from '../../.cache/fonts/sans-cyrillic.woff2?url';
import sansUzbek from '../../.cache/fonts/sans-cyrillic-ext.woff2?url';
import sansLatin from '../../.cache/fonts/sans-latin.woff2?url';
import serifCyrillic from '../../.cache/fonts/serif-cyrillic.woff2?url';
import serifUzbek from '../../.cache/fonts/serif-cyrillic-ext.woff2?url';
import serifLatin from '../../.cache/fonts/serif-latin.woff2?url';
import type { Locale } from '../domain/locale.ts';

const latin = [serifLatin, sansLatin];
const cyrillic = [serifCyrillic, sansCyrillic];

/** What a page of a locale needs at once. Cyrillic pages have Latin digits, signs and names. */
export const preloaded: Readonly<Record<Locale, readonly string[]>> = {
  uz: latin,
  en: latin,
  ru: [...cyrillic, ...latin],
  'uz-cyrl': [...cyrillic, ...latin, serifUzbek, sansUzbek],
};
