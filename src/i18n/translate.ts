/** Interface strings of a locale. Uzbek Cyrillic shares the Uzbek strings: the finished page is converted. */
import { type Language, type Locale, languageOf } from '../domain/locale.ts';
import { en } from './strings/en.ts';
import { ru } from './strings/ru.ts';
import type { Strings } from './strings/shape.ts';
import { uz } from './strings/uz.ts';

const all: Readonly<Record<Language, Strings>> = { uz, ru, en };

export const stringsOf = (locale: Locale): Strings => all[languageOf(locale)];
