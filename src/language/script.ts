/**
 * Uzbek between the scripts, after the spelling rules of 1995 (Latin) and 1956 (Cyrillic). Latin loses ь, ъ before iotated vowels and
 * ц after consonants, so the way to Cyrillic needs `script-exceptions.ts`; the way to Latin needs only rules.
 */
import { canonicalUzbek } from './apostrophe.ts';
import { latinForever, stems } from './script-exceptions.ts';

const latinVowels = 'aeiouAEIOU\u02bb';
const pairs: Readonly<Record<string, string>> = { sh: 'ш', ch: 'ч', ya: 'я', yo: 'ё', yu: 'ю', ye: 'е', 'o\u02bb': 'ў', 'g\u02bb': 'ғ' };
const letters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  '\u02bc': 'ъ',
};
const byStem = new Map<string, string>(stems);
const longestStem = Math.max(...stems.map(([latin]) => latin.length));

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** Gives `converted` the case of `original`: all capitals, a capital at the start, or none. */
function withCase(original: string, converted: string): string {
  const plain = original.replace(/[\u02bb\u02bc]/g, '');
  if (plain.length > 1 && isUpper(plain)) return converted.toUpperCase();
  return isUpper(plain[0] ?? '') ? converted.charAt(0).toUpperCase() + converted.slice(1) : converted;
}

/** Letter by letter, lower case; `before` is what stands in front of it in the word. */
function lettersToCyrillic(word: string, before = ''): string {
  let out = '';
  for (let index = 0; index < word.length; ) {
    const rest = word.slice(index);
    const last = index === 0 ? before.slice(-1) : (word[index - 1] ?? '');
    const special = rest.startsWith('tsiya')
      ? ['ция', 5]
      : rest.startsWith('tsion')
        ? ['цион', 5]
        : rest.startsWith('yo\u02bb')
          ? ['йў', 3]
          : rest.startsWith('s\u02bch')
            ? ['сҳ', 3]
            : undefined;
    if (special) {
      out += special[0];
      index += Number(special[1]);
      continue;
    }
    const pair = pairs[rest.slice(0, 2)];
    if (pair) {
      out += pair;
      index += 2;
      continue;
    }
    const letter = rest[0] ?? '';
    out += letter === 'e' && (last === '' || latinVowels.includes(last)) ? 'э' : (letters[letter] ?? letter);
    index += 1;
  }
  return out;
}

/** Endings before which a final ь is kept: none of ours. A stem that ends in ь loses it before any suffix. */
const joinStem = (stem: string, suffix: string): string => (suffix !== '' && stem.endsWith('ь') ? stem.slice(0, -1) : stem) + suffix;

function wordToCyrillic(word: string): string {
  const lower = word.toLowerCase();
  for (let length = Math.min(lower.length, longestStem); length > 2; length -= 1) {
    const stem = byStem.get(lower.slice(0, length));
    if (stem !== undefined) return withCase(word, joinStem(stem, lettersToCyrillic(lower.slice(length), lower.slice(0, length))));
  }
  return withCase(word, lettersToCyrillic(lower));
}

const roman = /^(?=[IVXLCDM]{2,}$|[IVX]$)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Addresses, words and the signs around them. */
const tokens =
  /\{\w+\}|https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:[\w-]+\.)+(?:uz|com|org|net|ru|edu|gov|html?|csv|json|mdx|yaml)\b|[A-Za-z\u02bb\u02bc]+/g;
/** c without h, and w, are in no Uzbek word. */
const foreign = /c(?!h)|w/i;

const memo = new Map<string, string>();

function convertWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const keep = latinForever.has(word) || roman.test(word) || foreign.test(word);
  const converted = keep ? word : wordToCyrillic(word);
  memo.set(word, converted);
  return converted;
}

/** Uzbek text in Cyrillic. Addresses, Roman numerals, foreign words and known acronyms stay as they are. Idempotent. */
export function toCyrillic(text: string): string {
  return canonicalUzbek(text).replace(tokens, (token, offset: number, whole: string) => {
    if (/[.@:/{]/.test(token)) return token;
    const [before = '', after = ''] = [whole[offset - 1], whole[offset + token.length]];
    // A letter joined to a digit is a code: 4K, B2B. An initial is no Roman numeral.
    if (/\d/.test(before) || /\d/.test(after)) return token;
    if (token.length === 1 && after === '.') return wordToCyrillic(token);
    return convertWord(token);
  });
}

const toLatinLetters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '\u02bc',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'o\u02bb',
  қ: 'q',
  ғ: 'g\u02bb',
  ҳ: 'h',
};
const cyrillicVowels = 'аеёиоуўэюяы';
/** The two months whose я the rules of 1995 write as a. */
const months: readonly (readonly [string, string])[] = [
  ['сентябр', 'sentabr'],
  ['октябр', 'oktabr'],
];

function letterToLatin(word: string, index: number): string {
  const [letter = '', before = '', after = ''] = [word[index], word[index - 1], word[index + 1]];
  const afterVowel = before !== '' && cyrillicVowels.includes(before);
  if (letter === 'е' && (before === '' || afterVowel || before === 'ъ' || before === 'ь')) return 'ye';
  if (letter === 'о' && before === 'ь') return 'yo';
  if (letter === 'ц' && (!afterVowel || after === '')) return 's';
  if (letter === 'ъ' && (before === 'ў' || (!afterVowel && 'еёюя'.includes(after) && after !== ''))) return '';
  if (letter === 'ҳ' && before === 'с') return '\u02bch';
  return toLatinLetters[letter] ?? letter;
}

function wordToLatin(word: string): string {
  const lower = word.toLowerCase();
  const month = months.find(([cyrillic]) => lower.startsWith(cyrillic));
  const rest = month ? lower.slice(month[0].length) : lower;
  const latin = (month?.[1] ?? '') + [...rest].map((_, index) => letterToLatin(rest, index)).join('');
  if (word.length > 1 && isUpper(word)) return latin.toUpperCase();
  return isUpper(word[0] ?? '') ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}

/** Uzbek text in Latin script with canonical apostrophes. Text without Cyrillic letters is returned as it is. */
export const toLatin = (text: string): string => text.replace(/[\u0400-\u04ff]+/g, wordToLatin);
