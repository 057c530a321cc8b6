/** The languages people write in and the locales people read in. No other domain module names a language. */

/** Languages an author writes in, first among them the default (BCP 47). */
export const languages = ['uz', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language that comes first: Uzbek. */
export const defaultLanguage: Language = languages[0];

/** Locales the site is read in. Uzbek Cyrillic is produced from Uzbek Latin, never written by hand. */
export const locales = ['uz', 'uz-cyrl', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'uz';

interface LocaleFacts {
  /** The authored language this locale shows. */
  language: Language;
  /** BCP 47 tag for `lang` and `hreflang`. */
  tag: string;
  /** The locale's name in itself. */
  name: string;
  /** Two or three letters for the switch in the page head. */
  short: string;
}

export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = {
  uz: { language: 'uz', tag: 'uz-Latn', name: 'Oʻzbekcha', short: 'Oʻz' },
  'uz-cyrl': { language: 'uz', tag: 'uz-Cyrl', name: 'Ўзбекча', short: 'Ўз' },
  ru: { language: 'ru', tag: 'ru', name: 'Русский', short: 'Рус' },
  en: { language: 'en', tag: 'en', name: 'English', short: 'Eng' },
};

export const languageOf = (locale: Locale): Language => localeFacts[locale].language;

/** A text that exists in every authored language: labels of vocabularies, titles of fields. A missing one does not compile. */
export type Label = Readonly<Record<Language, string>>;

/** A text of an entry, in the languages written so far. */
export type Localized = { readonly [L in Language]?: string | undefined };

export interface LocalizedText {
  text: string;
  /** Language the text is really in; differs from the one asked for when a translation is missing. */
  language: Language;
}

/** Order in which another language stands in for a missing one: English is what most entries were first written in. */
const fallbacks: readonly Language[] = ['en', 'ru', 'uz'];

/** The text in `language`, else in the first language that has it. Undefined when nobody wrote it in any. */
export function findText(localized: Localized | undefined, language: Language): LocalizedText | undefined {
  for (const candidate of [language, ...fallbacks]) {
    const text = localized?.[candidate];
    if (text) return { text, language: candidate };
  }
  return undefined;
}
