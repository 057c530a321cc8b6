/**
 * The letter rules from Uzbek Latin to Cyrillic, for what follows from spelling alone. Words that do not are in
 * `script-exceptions.ts`; this module must not know them, because the list is checked against it for idle entries.
 */
import { turnedComma, tutuq } from './apostrophe.ts';

/** Letters with one reading. */
const letters = new Map(
  'a=а b=б d=д f=ф g=г h=ҳ i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
const yotated: Readonly<Record<string, string>> = { a: 'я', o: 'ё', u: 'ю' };
const vowels = new Set('aeiou');

/** ц after a vowel is ts: always in -tsiya and -tsion, and before these vowels, where Uzbek itself does not join t and s. */
const writtenTs = /^ts(?:e(?!v)|i[aoyktpldu])/;
/** ц after a consonant is s: -ksiya, -psiya, -bsiya, -nsiya, their -sion and -nsial; -rsiya is mostly -рсия. */
const writtenS = /^(?:[kpbn]si(?:ya|on)|nsia)/;

interface Step {
  cyrillic: string;
  /** Latin letters used up. */
  taken: number;
}

function yStep(word: string, at: number, before: string | undefined): Step {
  const next = word[at + 1] ?? '';
  if (next === 'o' && word[at + 2] === turnedComma) return { cyrillic: 'й', taken: 1 };
  if (next === 'e') return { cyrillic: before === undefined || before === tutuq || vowels.has(before) ? 'е' : 'ье', taken: 2 };
  const vowel = yotated[next];
  return vowel ? { cyrillic: vowel, taken: 2 } : { cyrillic: 'й', taken: 1 };
}

function sStep(word: string, at: number, before: string): Step {
  if (word[at + 1] === 'h') return { cyrillic: 'ш', taken: 2 };
  if (word[at + 1] === tutuq && word[at + 2] === 'h') return { cyrillic: 'с', taken: 2 };
  return { cyrillic: writtenS.test(before + word.slice(at, at + 4)) ? 'ц' : 'с', taken: 1 };
}

function step(word: string, at: number, before: string | undefined): Step {
  const letter = word[at] ?? '';
  const next = word[at + 1];
  switch (letter) {
    case 'o':
    case 'g':
      return next === turnedComma ? { cyrillic: letter === 'o' ? 'ў' : 'ғ', taken: 2 } : { cyrillic: letter === 'o' ? 'о' : 'г', taken: 1 };
    case 'c':
      return next === 'h' ? { cyrillic: 'ч', taken: 2 } : { cyrillic: 'c', taken: 1 };
    case 's':
      return sStep(word, at, before ?? '');
    case 't':
      return before !== undefined && vowels.has(before) && writtenTs.test(word.slice(at, at + 4)) ? { cyrillic: 'ц', taken: 2 } : { cyrillic: 'т', taken: 1 };
    case 'y':
      return yStep(word, at, before);
    case 'e':
      return { cyrillic: before === undefined || vowels.has(before) ? 'э' : 'е', taken: 1 };
    case turnedComma:
    case tutuq:
      return { cyrillic: 'ъ', taken: 1 };
    default:
      return { cyrillic: letters.get(letter) ?? letter, taken: 1 };
  }
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLower = (letter = ''): boolean => letter !== letter.toUpperCase();

/** SHAHAR and Shahar alike begin with one capital Ш; the ЬЕ of an all-capital word is two. */
function inCaseOf(cyrillic: string, latin: string): string {
  if (!isUpper(latin.slice(0, 1))) return cyrillic;
  return isUpper(latin.slice(-1)) ? cyrillic.toUpperCase() : cyrillic.slice(0, 1).toUpperCase() + cyrillic.slice(1);
}

/**
 * Cyrillic letters for `word`, capitals kept; apostrophes must be canonical. `before` is the Latin letter that precedes it
 * when it is the rest of a longer word: e is э only at the start of a word and after a vowel.
 */
export function lettersToCyrillic(word: string, before?: string): string {
  const lower = word.toLowerCase();
  let cyrillic = '';
  let previous = before?.toLowerCase();
  for (let at = 0; at < lower.length; ) {
    const { cyrillic: next, taken } = step(lower, at, previous);
    cyrillic += lower[at] === tutuq && isUpper(word.slice(at - 1, at)) && !isLower(word[at + 1]) ? 'Ъ' : inCaseOf(next, word.slice(at, at + taken));
    at += taken;
    const last = lower[at - 1];
    previous = last === turnedComma ? lower[at - 2] : last;
  }
  return cyrillic;
}
