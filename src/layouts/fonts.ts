/** Fonts of the pages: full families by unicode-range, and before them the small ones with the letters most pages need. */
import 'core-fonts/fonts.css';
import sansCyrillic from 'core-fonts/sans-cyrillic.woff2?url';
import sansUzbek from 'core-fonts/sans-cyrillic-ext.woff2?url';
import sansLatin from 'core-fonts/sans-latin.woff2?url';
import serifCyrillic from 'core-fonts/serif-cyrillic.woff2?url';
import serifUzbek from 'core-fonts/serif-cyrillic-ext.woff2?url';
import serifLatin from 'core-fonts/serif-latin.woff2?url';
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
