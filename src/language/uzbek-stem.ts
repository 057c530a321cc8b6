/**
 * The stem of an Uzbek word, for search: forms of one word meet, different words stay apart. Light suffix analysis in the
 * order Uzbek joins suffixes (stem + voice + tense or plural + possessive + case + particle), read from the end, with a list of
 * words that only look suffixed. Suffixes after the grammar of literary Uzbek; it strips no suffix that makes another word
 * (-lik, -li, -siz, -chi, -xona): search reaches those by their common beginning.
 *
 * Works on folded words (`foldUzbek`): Latin letters a–z only, no apostrophes.
 */

import { pairsOf } from './pairs.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lemmas whose end looks like a suffix. */
const lemmas = words(`
chiqim yechim muallim taqsim anonim sinonim antonim kelishim zulm
dollar kollar ular bular shular okular
maktabgacha birga nechta qancha hamda yanada esda avvalda foyda fayda qoida soda moda agenda anda bunda shunda unda
liga brigada dekada parada estrada balandlik
maqsad madad sanad iqtisod mustabid fond rekord stend brend trend grand standart ishond
tarmoq barmoq chaqmoq qaymoq irmoq lahmoq ahmoq
tartib kotib raqib tabib golib nasib adib taqlib taxmin talab golab kalab
slogan organ orgon baygan
tanish qarindosh vatandosh yondosh kurash
asosan odatda ayniqsa
yangi eski ikki yetti tashqi ichki
nafas asos xos libos qiyos
vodiy
`);

/** Stems that drop a vowel before a possessive suffix: shahar, shahri. */
const droppedVowel = pairsOf(
  'shahr=shahar burn=burun ogl=ogil ogz=ogiz orn=orin qorn=qorin bagr=bagir boyn=boyin singl=singil kongl=kongil egn=egin ozb=ozbek',
);

interface Suffix {
  ending: RegExp;
  /** Letters that must be left. */
  least: number;
}
const suffix = (ending: string, least = 3): Suffix => ({ ending: new RegExp(`(?:${ending})$`), least });

/** Particles, cases, possessives, plural: outermost first. One is taken at a time. */
const nominal: readonly Suffix[] = [
  suffix('dagilar|dagi|niki'),
  suffix('gacha|(?<=k)kacha|(?<=q)qacha'),
  suffix('dir', 4),
  suffix('ning|dan'),
  suffix('ni|ga|da|(?<=k)ka|(?<=q)qa'),
  suffix('lari|imiz|ingiz|(?<=[aeou])miz|(?<=[aeou])ngiz'),
  suffix('(?<=[aeu]|yo|zo|chi)si'),
  suffix('(?<=[bdfghjklmnpqrstvxyz])i'),
  suffix('(?<=[bdfghjklmnpqrstvxyz])im', 4),
  suffix('lar'),
  suffix('roq', 4),
];

/** Endings of verbs that nominal analysis would cut wrongly: looked at first. */
const finite: readonly Suffix[] = [
  suffix('(?<=la)di(?:lar|ng|m|k)?'),
  suffix('(?:ay|y)?otganlar|(?:ay|y)otgan|(?:a|y)digan|moqchi|moqda|yapti|(?:a|y)dilar|(?:(?<!maqs|mad)a|y)di'),
  suffix('(?<=[lnrtmkqzyshv])di(?:lar|ng|m|k)?'),
];
const participle: readonly Suffix[] = [
  suffix('gan|(?<=k)kan|(?<=q)qan|gach|guncha'),
  suffix('(?<=[bdfghjklmnpqrstvxyz])ish'),
  suffix('(?<=la)sh'),
  suffix('(?<=a)sh', 4),
  suffix('moq'),
  suffix('(?<=[bdfghjklmnpqrstvxyz])ib'),
  suffix('(?<=la)b'),
];
/** Voice, seen only under an ending of a verb: baholan-, baholat-, tuzil-. */
const voice: readonly Suffix[] = [suffix('(?<=[nr])tir'), suffix('(?<=la)n|(?<=la)t'), suffix('(?<=[bdfghjkmnpqrstvxyz])il|(?<=l)in')];

/** The word without the first of the suffixes that it has; the word itself when it has none. */
function withoutOne(word: string, suffixes: readonly Suffix[]): string {
  if (lemmas.has(word)) return word;
  for (const { ending, least } of suffixes) {
    const found = ending.exec(word);
    if (found && found.index >= least && /[aeiou]/.test(word.slice(0, found.index))) return word.slice(0, found.index);
  }
  return word;
}

function withoutAll(word: string, suffixes: readonly Suffix[]): string {
  let rest = word;
  for (let shorter = withoutOne(rest, suffixes); shorter !== rest; shorter = withoutOne(rest, suffixes)) rest = shorter;
  return rest;
}

/** kerak, keragi · qishloq, qishlogʻi: the last consonant of a longer word stands for all three. */
const hardened = (stem: string): string => (stem.length > 3 && /[aeiou].*[aeiou][gq]$/.test(stem) ? `${stem.slice(0, -1)}k` : stem);

const restored = (stem: string): string => droppedVowel.get(stem) ?? stem;

/** What is longer is no word. */
const longestWord = 60;

/**
 * The stem of a folded word. Words of three letters and fewer are their own stems.
 * @param word letters a–z, lower case
 */
export function stemUzbek(word: string): string {
  if (word.length <= 3 || word.length > longestWord || lemmas.has(word)) return hardened(word);
  const verb = withoutOne(word, finite);
  const noun = verb === word ? restored(withoutAll(word, nominal)) : verb;
  const bare = verb === word ? withoutOne(noun, participle) : noun;
  return hardened(bare === word || (verb === word && bare === noun) ? bare : withoutAll(bare, voice));
}
