/**
 * Finds the listed stem a Latin word begins with. Knows Uzbek endings and first parts of compounds, so that
 * `kompyuterlarimizda` and `superkompyuter` are found by `компьютер`, and `sirka` is not taken for `цирк`.
 */
import { wordToLatin } from './cyrillic-to-latin.ts';
import { scriptExceptions } from './script-exceptions.ts';

interface Stem {
  cyrillic: string;
  /** Covers every word that begins with it, not only with Uzbek endings. */
  open: boolean;
  /** Covers capitalised words only. */
  name: boolean;
}

/** A stem found in a word: how many Latin letters it takes, and its Cyrillic in lower case. */
export interface StemMatch {
  start: number;
  end: number;
  cyrillic: string;
}

const longestShortStem = 5;
const endings =
  /^(?:lar|imiz|ingiz|miz|ngiz|ning|ni|ga|ka|qa|da|dan|dagi|dek|day|cha|gacha|gina|kina|li|lik|lig|siz|chi|dor|mi|man|san|dir|ham|inchi|ta|xona|shunos|soz|parvar|simon|roq|iy|viy|ing|im|si|ng|m|i|la[a-zʻʼ]*)*$/;
/** Letters that would make one letter with the last of a stem. */
const joinsOn = /^(?:.*[sc]\+h|.*[og]\+ʻ|.*y\+[aeou])/;
const firstParts =
  /^(?:agro|anti|antropo|aero|avia|avto|bio|dia|elektro|energo|etno|foto|gidro|geo|giga|giper|gipo|infra|inter|kiber|kilo|kino|kontr|kvazi|lingvo|makro|mega|meta|mikro|mini|mono|moto|multi|nano|neo|neyro|para|poli|post|psevdo|psixo|radio|retro|sotsio|stereo|sub|super|tele|termo|texno|trans|turbo|ultra|video|eko|ekstra)/;

function parseEntry(entry: string): [latin: string, stem: Stem] {
  const [left = '', right] = entry.replace('*', '').split('=');
  const written = right ?? left;
  const cyrillic = written.toLowerCase();
  const latin = right === undefined ? wordToLatin(cyrillic) : left;
  return [latin, { cyrillic, open: entry.includes('*') || latin.length > longestShortStem, name: written !== cyrillic }];
}

const stems: ReadonlyMap<string, Stem> = new Map(scriptExceptions.map(parseEntry));
const longest = Math.max(...[...stems.keys()].map((latin) => latin.length));
const shortest = Math.min(...[...stems.keys()].map((latin) => latin.length));

function findFrom(word: string, start: number, isName: boolean): StemMatch | undefined {
  for (let end = Math.min(word.length, start + longest); end >= start + shortest; end--) {
    const stem = stems.get(word.slice(start, end));
    if (!stem || (stem.name && !isName)) continue;
    const rest = word.slice(end);
    if (joinsOn.test(`${word[end - 1]}+${rest}`) || !(stem.open || endings.test(rest))) continue;
    return { start, end, cyrillic: rest === '' ? stem.cyrillic : stem.cyrillic.replace(/ь$/u, '') };
  }
  return undefined;
}

/** After the vowel of a first part the ц of a stem is written ts: avtotsisterna. */
function findAfter(word: string, start: number): StemMatch | undefined {
  const match = findFrom(word, start, false);
  if (match || !word.startsWith('ts', start)) return match;
  const withS = findFrom(word.slice(0, start) + word.slice(start + 1), start, false);
  return withS?.cyrillic.startsWith('ц') ? { ...withS, end: withS.end + 1 } : undefined;
}

/** The listed stem in `word` (lower case, canonical apostrophes): after the first part of a compound, or at its start. */
export function findStem(word: string, isCapitalised: boolean): StemMatch | undefined {
  const first = firstParts.exec(word)?.[0].length;
  return (first === undefined ? undefined : findAfter(word, first)) ?? findFrom(word, 0, isCapitalised);
}
