/**
 * What a word is for search: one token, the same however the word is spelt and whatever its form. Used alike when pages are
 * indexed and when a query is read, so the two always meet. Tokens are made of a–z and 0–9 only.
 *
 * Russian and English stems after the Snowball algorithms (M. F. Porter), by the package `@orama/stemmers`.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import type { Language } from '../domain/locale.ts';
import { apostrophes } from './apostrophe.ts';
import { wordToLatin } from './cyrillic-to-latin.ts';
import { pairsOf } from './pairs.ts';
import { stemUzbek } from './uzbek-stem.ts';

const signs = new RegExp(`[${apostrophes}]`, 'gu');
/** A word: a number in groups of three digits; or letters and digits, with signs of the apostrophe between or after them. */
const wordPattern = new RegExp(
  `(?<!\\p{N}[ .,\u00a0\u202f]?)\\d{1,3}(?:[ \u00a0\u202f,]\\d{3})+(?![\\p{N}])|[\\p{L}\\p{M}\\p{N}]+(?:[${apostrophes}]+[\\p{L}\\p{M}\\p{N}]+)*`,
  'gu',
);
const cyrillic = /[\u0400-\u04ff]/;

const romanised = pairsOf(
  'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya ў=o қ=q ғ=g ҳ=h',
);
const romanise = (word: string): string => word.replace(/[\u0400-\u04ff]/gu, (letter) => romanised.get(letter) ?? '');
/** Words whose stem ends in a vowel: лицей, лицея, лицеями. Snowball takes the й of the first form for an ending. */
const vowelStem = /^(лице|музе|случа)(?:й|и|е|ем|ев|ю|я|ям|ями|ях)$/;
/** A vowel that comes and goes: площадка, площадок; образец, образца. */
const fleetingVowel = /(?<=..[бвгджзклмнпрстфхцчшщ])[ое](?=к$)|(?<=.[бвгджзклмнпрстфхцчшщ])е(?=ц$)/;
/** Stems of the same word that Snowball leaves apart. */
const sameStem = pairsOf(
  'ден=дн дне=дн дня=дн дню=дн дни=дн днем=дн дням=дн днях=дн днями=дн уровен=уровн перечен=перечн врем=времен земел=земл чисел=числ узел=узл людьм=люд детьм=дет спира=спирал дета=детал вертика=вертикал магистра=магистрал',
);
function stemOfRussian(word: string): string {
  const stem = vowelStem.exec(word)?.[1] ?? stemRussian(word);
  return sameStem.get(stem) ?? stem.replace(fleetingVowel, '');
}

/** British and American spellings of a word, and its plural. */
const british = pairsOf(
  'center=centre labor=labour behavior=behaviour program=programme catalog=catalogue theater=theatre defense=defence license=licence practise=practice meter=metre color=colour favor=favour fulfill=fulfil enroll=enrol analyze=analyse criterion=criteria modeling=modelling traveling=travelling',
);
function stemOfEnglish(word: string): string {
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  const spelt = british.get(word) ?? british.get(single) ?? word;
  return stemEnglish(spelt.replace(/iz(?=(?:e[drs]?|es|ers|ing|ations?|ational|able)$)/, 'is'));
}

const ascii = (word: string): string => word.normalize('NFD').replace(/[^a-z0-9]/g, '');

/** Uzbek letters without what keyboards lose: Latin script, no apostrophes, `ts` as `s` (инновацион is innovatsion and innovasion). */
export const foldUzbek = (word: string): string => ascii((cyrillic.test(word) ? wordToLatin(word) : word).toLowerCase().replace(signs, '')).replace(/ts/g, 's');

/** A word as its letters stand on any keyboard, with its suffixes: Uzbek in any spelling and script, others in small letters without ё. */
export const foldWord = (language: Language, word: string): string => (language === 'uz' ? foldUzbek(word) : word.toLowerCase().replaceAll('ё', 'е'));

function tokenOf(language: Language, word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (/^\d/.test(lower)) return ascii(lower);
  if (language === 'uz') return stemUzbek(foldUzbek(lower));
  if (cyrillic.test(lower)) {
    const plain = lower.replace(signs, '').replaceAll('ё', 'е');
    return ascii(romanise(stemOfRussian(plain)));
  }
  return ascii(language === 'en' ? stemOfEnglish(ascii(lower)) : ascii(lower));
}

const known = new Map<string, string>();

/**
 * The token of a word of a page or a query in `language`; empty for a word without a letter or digit of ours.
 * In Russian and English text a word in Cyrillic letters is taken as Russian; in Uzbek text, as Uzbek.
 */
export function analyse(language: Language, word: string): string {
  const key = `${language} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > 100_000) known.clear();
  const token = tokenOf(language, word);
  known.set(key, token);
  return token;
}

/** The words of a text, as written, with where they begin (UTF-16 units). */
export const wordsOf = (text: string): { word: string; index: number }[] => [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, index }));

/** The tokens of a text, in order, repeated ones too. */
export const tokensOf = (language: Language, text: string): string[] => wordsOf(text).flatMap(({ word }) => analyse(language, word) || []);
