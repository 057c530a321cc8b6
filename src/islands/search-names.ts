/**
 * Search by names, pure: what a query holds, how well the names of each record answer it, and what was meant by a misspelt word.
 */
import { distance } from '../domain/distance.ts';
import { type Language, languages } from '../domain/locale.ts';
import { rarity } from '../domain/text-index.ts';
import { abbreviates } from '../language/acronym.ts';
import { analyse, foldUzbek, foldWord, tokensOf, wordsOf } from '../language/search-token.ts';
import { tellingWords } from '../language/stop-words.ts';
import type { SearchRecord } from '../views/search-file.ts';

/** A word of a query: as typed, and its token in each language. */
export interface QueryWord {
  word: string;
  tokens: Readonly<Record<Language, string>>;
}

interface Field {
  language: Language;
  tokens: readonly string[];
  /** Words of an institution's name, for its abbreviations; none of other names. */
  words: readonly string[];
  weight: number;
}

export interface Instant {
  language: Language;
  records: readonly SearchRecord[];
  fields: readonly (readonly Field[])[];
  /** In how many records a token of names occurs, by language. */
  frequency: Readonly<Record<Language, ReadonlyMap<string, number>>>;
  /** Which records a token occurs in, whatever the language. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The plainest word of the names in the reader's language for each token, to say what was meant. */
  spelling: ReadonlyMap<string, string>;
}

const mostWords = 16;
/** PQ289 for PQ-289: kinds of acts as the four editions write them. */
const actNumber = /(?<![\p{L}\p{N}])(PQ|PF|PP|UP|VM|O[\u02bb'‘’`]?RQ|ZRU|ПП|ПФ|УП|ПҚ|ПК|ВМ|ЎРҚ|ЗРУ|ПКМ)(\d{2,})(?!\p{L})/giu;

/** The words of a query; stop words only when there is nothing else. Any text is allowed. */
export function readQuery(text: string, language: Language): QueryWord[] {
  const words = wordsOf(text.replace(actNumber, '$1 $2'))
    .map(({ word }) => ({ word, tokens: Object.fromEntries(languages.map((each) => [each, analyse(each, word)])) as Record<Language, string> }))
    .filter(({ tokens }) => tokens[language] !== '');
  const distinct = new Map(tellingWords(language, words).map((each) => [each.tokens[language], each]));
  return [...distinct.values()].slice(0, mostWords);
}

/** A shorter word says better what was meant, and a small letter better than a capital. */
function isPlainer(word: string, than: string | undefined): boolean {
  const capital = (text: string) => Number(text !== text.toLowerCase());
  return than === undefined || capital(word) - capital(than) < 0 || (capital(word) === capital(than) && word.length < than.length);
}

/** An id says less than a name, and is not guessed from a misspelling. */
const idWeight = 0.5;

/** Prepares the records of a locale: tokens of their names, and how often each occurs. */
export function buildInstant(records: readonly SearchRecord[], language: Language): Instant {
  const spelling = new Map<string, string>();
  const frequency = Object.fromEntries(languages.map((each) => [each, new Map<string, number>()])) as Record<Language, Map<string, number>>;
  const places = new Map<string, number[]>();
  const fields = records.map(({ kind, id, title, lang, names }) => {
    const titleLanguage = languages.find((each) => each === lang) ?? language;
    const own = [[titleLanguage, title] as const, ...names].map(([each, text], index): Field => {
      const tokens = tellingWords(each, wordsOf(text)).flatMap(({ word }) => {
        const token = analyse(each, word);
        if (each === language && token && isPlainer(word, spelling.get(token))) spelling.set(token, word);
        return token || [];
      });
      const words = kind === 'institutions' ? wordsOf(text.replaceAll('-', ' ')).map(({ word }) => foldUzbek(word)) : [];
      return { language: each, tokens, words, weight: index === 0 || each === language ? 1 : 0.9 };
    });
    return [...own, { language, tokens: id.toLowerCase().split('-'), words: [], weight: idWeight }];
  });
  fields.forEach((own, index) => {
    for (const each of languages)
      for (const token of new Set(own.flatMap((field) => (field.language === each && field.weight > idWeight ? field.tokens : []))))
        frequency[each].set(token, (frequency[each].get(token) ?? 0) + 1);
    for (const token of new Set(own.flatMap(({ tokens }) => tokens))) {
      const known = places.get(token);
      if (known) known.push(index);
      else places.set(token, [index]);
    }
  });
  return { language, records, fields, frequency, places, spelling };
}

/** What Russian keyboards write for letters they lack: қ, ў, ҳ as к, у, х. */
const loose = (token: string): string => token.replaceAll('q', 'k').replaceAll('o', 'u').replaceAll('h', 'x');
/** In shorter words the first letter is taken as meant. */
const surestLength = 7;
const mostNear = 3;

/**
 * Tokens of names nearest to a word that no name has, by its token or by the word as it stands: a misspelt suffix is not cut off.
 * None for short words, which have too many neighbours, and for numbers.
 */
export function nearest({ language, frequency, spelling }: Instant, { word, tokens }: QueryWord): string[] {
  const token = tokens[language];
  if (token.length < 4 || frequency[language].has(token) || /\d/.test(token)) return [];
  const letters = foldWord(language, word);
  const looseToken = loose(token);
  let best = letters.length > 7 ? 2 : 1;
  let found: string[] = [];
  for (const [candidate, spelt] of spelling) {
    if (candidate.length < 4) continue;
    const isLoosely = looseToken === loose(candidate);
    if (!isLoosely && letters.length < surestLength && candidate[0] !== token[0]) continue;
    const edits = isLoosely ? 0 : Math.min(distance(token, candidate, best), distance(letters, foldWord(language, spelt), best));
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(candidate);
  }
  return found.sort((a, b) => (frequency[language].get(b) ?? 0) - (frequency[language].get(a) ?? 0)).slice(0, mostNear);
}

/** How much more a name counts that is the query, no more and no less. */
const wholeName = 2;

/** A word of a query as fields of one language may answer it. */
interface SoughtWord {
  token: string;
  weight: number;
  /** Tokens that a misspelt word may stand for. */
  meant: readonly string[];
}

/** How well a token of a field answers a word: 0 to 1. */
function worthOf(own: string, { token, meant }: SoughtWord, isName: boolean): number {
  if (own === token) return 1;
  if (token.length > 1 && own.startsWith(token)) return 0.5 + (0.35 * token.length) / own.length;
  if (isName && meant.includes(own)) return 0.8;
  return own.length > 4 && token.startsWith(own) ? 0.45 : 0;
}

/** How well one field answers a query: 0 to 1, more for a whole name. */
function fieldScore({ tokens, weight: fieldWeight }: Field, query: readonly SoughtWord[]): number {
  let weights = 0;
  let gained = 0;
  const hit = new Set<number>();
  for (const word of query) {
    let best = 0;
    let place = -1;
    for (const [index, own] of tokens.entries()) {
      const worth = worthOf(own, word, fieldWeight > idWeight);
      if (worth > best) [best, place] = [worth, index];
    }
    weights += word.weight;
    gained += word.weight * best;
    if (place >= 0) hit.add(place);
  }
  if (gained === 0) return 0;
  const whole = hit.size < query.length ? 1 : hit.size < tokens.length ? 1.2 : wholeName;
  return (gained / weights) ** 1.5 * (0.65 + (0.35 * hit.size) / tokens.length) * whole * fieldWeight;
}

/** True when names have the token or begin with it. */
const isName = ({ frequency }: Instant, language: Language, token: string): boolean =>
  frequency[language].has(token) || (token.length > 3 && [...frequency[language].keys()].some((known) => known.startsWith(token)));

/** Records with a name that has one of the tokens, begins with it or is its beginning. */
function candidates({ places }: Instant, sought: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  const all = [...sought].filter(Boolean);
  for (const [token, indices] of places)
    if (sought.has(token) || all.some((each) => (each.length > 1 && token.startsWith(each)) || (token.length > 4 && each.startsWith(token))))
      for (const index of indices) found.add(index);
  return found;
}

/** A query that may be an abbreviation, folded: one word, written so or known to nobody as a word. */
function abbreviationIn({ language, frequency }: Instant, [first, ...others]: readonly QueryWord[], known: readonly QueryWord[]): string {
  if (!first || others.length > 0) return '';
  const isWord = known.includes(first) || frequency[language].has(first.tokens[language]);
  return /\p{Lu}.*\p{Lu}/u.test(first.word) || !isWord ? foldUzbek(first.word) : '';
}

/**
 * How well the names of each record answer a query, and what was taken for each misspelt word.
 * @param known words of the query that texts have as they are: they are not misspelt
 */
export function matchNames(
  instant: Instant,
  query: readonly QueryWord[],
  known: readonly QueryWord[] = [],
): { scores: number[]; corrected: ReadonlyMap<string, string> } {
  const like = new Map(query.map((word) => [word, known.includes(word) ? [] : nearest(instant, word)]));
  const sought = new Set(query.flatMap((word) => [...languages.map((language) => word.tokens[language]), ...(like.get(word) ?? [])]));
  const asked = new Map(
    languages.map((language) => {
      const words = query.map((word): SoughtWord => {
        const token = word.tokens[language];
        const weight = rarity(instant.records.length, instant.frequency[language].get(token) ?? 0);
        return { token, weight, meant: language === instant.language ? (like.get(word) ?? []) : [] };
      });
      return [language, words] as const;
    }),
  );
  const scores = instant.fields.map(() => 0);
  for (const index of candidates(instant, sought))
    scores[index] = (instant.fields[index] ?? []).reduce((best, field) => Math.max(best, fieldScore(field, asked.get(field.language) ?? [])), 0);
  const short = abbreviationIn(instant, query, known);
  if (short)
    instant.fields.forEach((own, index) => {
      const field = own.find(({ words }) => abbreviates(short, words));
      if (field) scores[index] = Math.max(scores[index] ?? 0, wholeName * field.weight);
    });
  const corrected = new Map(
    query.flatMap((word) => {
      if (languages.some((language) => isName(instant, language, word.tokens[language]))) return [];
      const spelt = instant.spelling.get(like.get(word)?.[0] ?? '');
      return spelt ? [[word.word, spelt] as const] : [];
    }),
  );
  return { scores, corrected };
}

const tellingTokens = (language: Language, text: string): string[] =>
  tellingWords(language, wordsOf(text)).flatMap(({ word }) => analyse(language, word) || []);

/**
 * The name in another language, or another name, by which a record was found when its title does not hold the words.
 * The other names of a case are only words of its title.
 */
export function foundBy(instant: Instant, record: SearchRecord, query: readonly QueryWord[]): readonly [Language, string] | undefined {
  const titleTokens = tokensOf(instant.language, record.title);
  if (record.kind === 'cases' || query.length === 0 || query.every(({ tokens }) => titleTokens.some((token) => token.startsWith(tokens[instant.language]))))
    return undefined;
  return record.names.find(([language, name]) => {
    const own = new Set(tokensOf(language, name));
    return query.every(({ tokens }) => own.has(tokens[language]));
  });
}

/** How much of a name in another language a query must hold to be taken for it. */
const leastOfName = 0.6;

/** The name, in the reader's language, of a record that a query calls by its name in another: its tokens; none when the query does not. */
export function nameFromOtherLanguage(instant: Instant, record: SearchRecord | undefined, query: readonly QueryWord[]): string[] {
  const [language, name] = (record && foundBy(instant, record, query)) ?? [];
  if (!record || !language || !name || language === instant.language) return [];
  return query.length >= leastOfName * tellingTokens(language, name).length ? tellingTokens(instant.language, record.title) : [];
}
