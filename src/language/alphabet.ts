/** The two Uzbek alphabets: their order for sorting, and first letters for A–Z indexes. */
import { defaultLanguage, type Language } from '../domain/locale.ts';
import { apostrophes, canonicalUzbek } from './apostrophe.ts';

/** The Latin alphabet in its order: Oʻ, Gʻ, Sh and Ch are letters of their own, after Z. */
export const latinAlphabet: readonly string[] = 'A B D E F G H I J K L M N O P Q R S T U V X Y Z O\u02bb G\u02bb Sh Ch'.split(' ');
/** The Cyrillic alphabet in its order: Ў, Қ, Ғ and Ҳ stand after Я. */
export const cyrillicAlphabet: readonly string[] = 'А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Ъ Ь Э Ю Я Ў Қ Ғ Ҳ'.split(' ');

/** C and W, which no Uzbek word has, stand where English has them; Russian Щ and Ы likewise. */
const sortingOrder = [...latinAlphabet, ...cyrillicAlphabet].flatMap((letter) => {
  const guest = { B: 'C', V: 'W', Ш: 'Щ', Ъ: 'Ы' }[letter];
  return guest ? [letter, guest] : [letter];
});
const digitsPlace = 1;
const firstLetterPlace = 2;
const afterAll = firstLetterPlace + sortingOrder.length;
const places = new Map(sortingOrder.map((letter, index) => [letter.toLowerCase(), firstLetterPlace + index]));

const units = /o\u02bb|g\u02bb|sh|ch|\d+|[\p{L}\s-]/gu;
const accented = /[\u00c0-\u024f]/g;

/** Lower case, canonical apostrophes, no accents on Latin letters (й must stay one letter). */
const plain = (text: string): string =>
  canonicalUzbek(text)
    .toLowerCase()
    .replace(accented, (letter) => letter.normalize('NFD').slice(0, 1));

/** A sorting key: words before letters, digits before letters, numbers by value; the tutuq belgisi does not count. */
function sortingKey(text: string): number[] {
  return (
    plain(text)
      .replace(/(?<![og])\u02bb|\u02bc/g, '')
      .match(units) ?? []
  ).flatMap((unit) => {
    if (/^\d/.test(unit)) return [digitsPlace, Number(unit)];
    return /^[\s-]/.test(unit) ? [0] : [places.get(unit) ?? afterAll];
  });
}

const keys = new Map<string, number[]>();

function keyOf(text: string): number[] {
  const known = keys.get(text);
  if (known) return known;
  const key = sortingKey(text);
  if (keys.size > 50_000) keys.clear();
  keys.set(text, key);
  return key;
}

/** Order of two Uzbek texts, Latin before Cyrillic, each by its alphabet; case and the tutuq belgisi decide only between equals. */
export function compareUzbek(a: string, b: string): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

const leading = new RegExp(`^(?![${apostrophes}])\\p{L}.?`, 'u');

/**
 * The letter under which a word stands in an A–Z index, as the alphabets write it: `Oʻ`, `Sh`, `Ё`; `#` when it begins with none.
 * @param isUzbek false for an index in another language, where `Sh` begins with S
 */
export function firstLetter(word: string, isUzbek = true): string {
  const [first = ''] = leading.exec(plain(word.replace(/^[^\p{L}\p{N}]+/u, ''))) ?? [];
  const digraph = isUzbek ? latinAlphabet.find((letter) => letter.length === 2 && letter.toLowerCase() === first) : undefined;
  return digraph ?? (first === '' ? '#' : first.slice(0, 1).toUpperCase());
}

/** Order of texts as the readers of a language expect it. Uzbek has letters of its own (Oʻ, Gʻ, Sh, Ch after Z). */
export const compareIn = ({ language }: { language: Language }): ((a: string, b: string) => number) =>
  language === defaultLanguage ? compareUzbek : new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare;
