/** Numbers and dates as each language writes them. No clock: only what is given. */
import { type Language, type Locale, languageOf } from '../domain/locale.ts';

const separators: Readonly<Record<Language, { group: string; decimal: string }>> = {
  uz: { group: '\u00a0', decimal: ',' },
  ru: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** `57000` → `57 000` (no-break space) in Uzbek and Russian, `57,000` in English. */
export function formatNumber(locale: Locale, value: number): string {
  const { group, decimal } = separators[languageOf(locale)];
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  uz: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  ru: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const russianGenitive = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** A partial date in words: `2020`, `2020-05`, `2020-05-01`. */
export function formatDate(locale: Locale, date: string): string {
  const [year = '', month, day] = date.split('-');
  const language = languageOf(locale);
  if (month === undefined) return year;
  const index = Number(month) - 1;
  const name = months[language][index] ?? '';
  const plainDay = day === undefined ? '' : String(Number(day));
  if (language === 'uz') return day === undefined ? `${year}-yil ${name}` : `${year}-yil ${plainDay}-${name}`;
  if (language === 'ru') return day === undefined ? `${name} ${year} года` : `${plainDay} ${russianGenitive[index] ?? ''} ${year} года`;
  return day === undefined ? `${name} ${year}` : `${plainDay} ${name} ${year}`;
}

/** Prefixes of the President's acts: decree and resolution. */
const actPrefixes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  UP: { uz: 'PF', ru: 'УП', en: 'UP' },
  PP: { uz: 'PQ', ru: 'ПП', en: 'PP' },
};

/** `UP-73` → `PF-73` in Uzbek, `УП-73` in Russian; a number without one of the prefixes as it is. */
export const formatActNumber = (locale: Locale, number: string): string =>
  number.replace(/^(UP|PP)(?=-\d)/, (prefix) => actPrefixes[prefix]?.[languageOf(locale)] ?? prefix);

/** A label as it stands at the head of a row or a section: first letter large (`oʻquv` → `Oʻquv`). */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
