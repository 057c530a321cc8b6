/**
 * Uzbek Cyrillic to Latin, word by word. This direction loses nothing it needs: rules and a handful of respelt words suffice.
 * The other direction derives the Latin side of its exception list from here, so this module must not know that list.
 */
import { turnedComma, tutuq } from './apostrophe.ts';

const vowels = new Set('аеёиоуўэюяы');

/** Letters with one reading. */
const letters = new Map(
  `а=a б=b в=v г=g ғ=g${turnedComma} д=d ё=yo ж=j з=z и=i й=y к=k қ=q л=l м=m н=n о=o п=p р=r т=t у=u ў=o${turnedComma} ф=f х=x ҳ=h ч=ch ш=sh щ=sh ы=i э=e ю=yu я=ya`
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** Words whose Latin spelling was changed, respelt in Cyrillic: сентябрь is sentabr, бюджет is budjet, нуқтаи is nuqtayi. */
const respelt: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:сен|ок)т)я(?=бр)/giu, 'а'],
  [/(?<=б)ю(?=джет)/giu, 'у'],
  [/(?<=^нуқта)и$/giu, 'йи'],
];
const mayBeRespelt = /тябр|бюдж|нуқтаи/iu;

/** A final ц is s (шприц is shpris), also before an ending in these words; in these names it is ts. */
const finalTsIsS = /^(?:шпри|абза|матра|пая|авианосе|броненосе|миноносе|эсмине|маргане|ране|нене)ц/u;
const finalTsStays = /(?:^бли|^ка|лейбни|аустерли|биарри|клаузеви|мейеркови|рабиновн?и|хорови|штрелеци?)ц$/u;

function latinTs(word: string, at: number): string {
  const before = word[at - 1] ?? '';
  if (before === 'ц') return '';
  if (!vowels.has(before)) return 's';
  if (at === word.length - 1) return finalTsStays.test(word) ? 'ts' : 's';
  return finalTsIsS.test(word) && word.indexOf('ц') === at ? 's' : 'ts';
}

/** ъ is silent after ў and between a consonant and a letter that brings its own y; ь sounds only as the y of ьо. */
function latinSign(word: string, at: number): string {
  const before = word[at - 1] ?? '';
  const after = word[at + 1] ?? '';
  if (word[at] === 'ь') return after === 'о' ? 'y' : '';
  if (before === 'ў' || (!vowels.has(before) && /[еёюя]/u.test(after))) return '';
  return tutuq;
}

function latinLetter(word: string, at: number): string | undefined {
  const letter = word[at] ?? '';
  const before = word[at - 1];
  switch (letter) {
    case 'е':
      return before === undefined || before === 'ъ' || before === 'ь' || vowels.has(before) ? 'ye' : 'e';
    case 'с':
      return word[at + 1] === 'ҳ' ? `s${tutuq}` : 's';
    case 'ц':
      return latinTs(word, at);
    case 'ъ':
    case 'ь':
      return latinSign(word, at);
    default:
      return letters.get(letter);
  }
}

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** Шаҳар is Shahar, ШАҲАР is SHAHAR, АҚШнинг is AQSHning: a digraph is all capital when a neighbour is. */
function inCaseOf(latin: string, word: string, at: number): string {
  if (!isUpper(word[at])) return latin;
  if (isUpper(word[at + 1]) || isUpper(word[at - 1])) return latin.toUpperCase();
  return latin.slice(0, 1).toUpperCase() + latin.slice(1);
}

/** One word of Uzbek Cyrillic in Latin letters, capitals kept. Letters outside the Uzbek and Russian alphabets stay as they are. */
export function wordToLatin(cyrillic: string): string {
  let word = cyrillic;
  if (mayBeRespelt.test(word)) {
    for (const [pattern, changed] of respelt) word = word.replace(pattern, (old) => (isUpper(old) ? changed.toUpperCase() : changed));
  }
  const lower = word.toLowerCase();
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const next = latinLetter(lower, at);
    latin += next === undefined ? (word[at] ?? '') : inCaseOf(next, word, at);
  }
  return latin;
}
