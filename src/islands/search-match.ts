/**
 * The ranking of search, pure: records and what the full-text index says of each word go in, records in order come out.
 * Words are weighed by how rare they are (inverse document frequency); a record's names count more than its text.
 */
import { distance } from '../domain/distance.ts';
import { type Language, languages } from '../domain/locale.ts';
import { type Postings, rarity } from '../domain/text-index.ts';
import { abbreviates } from '../language/acronym.ts';
import { analyse, foldUzbek, tokensOf, wordsOf } from '../language/search-token.ts';
import { tellingWords } from '../language/stop-words.ts';
import type { SearchedKind, SearchFacet, SearchRecord } from '../views/search-file.ts';

/** A word of a query: as typed, and its token in each language. */
export interface QueryWord {
  word: string;
  tokens: Readonly<Record<Language, string>>;
}

/** A page whose record is not loaded yet. */
const unknown: SearchRecord = { kind: 'cases', id: '', title: '', names: [], facets: {} };

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
  /** In how many records a token occurs, by language. */
  frequency: Readonly<Record<Language, ReadonlyMap<string, number>>>;
  /** Which records a token occurs in, whatever the language. */
  places: ReadonlyMap<string, readonly number[]>;
  /** A word of the records for each token, to say what was meant. */
  spelling: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

const mostWords = 16;
/** PQ289 for PQ-289. */
const actNumber = /(?<![\p{L}\p{N}])([\p{L}\u02bb']{1,4})(\d{2,})(?!\p{L})/gu;

/** The words of a query; stop words only when there is nothing else. Any text is allowed. */
export function readQuery(text: string, language: Language): QueryWord[] {
  const words = wordsOf(text.replace(actNumber, '$1 $2'))
    .map(({ word }) => ({ word, tokens: Object.fromEntries(languages.map((each) => [each, analyse(each, word)])) as Record<Language, string> }))
    .filter(({ tokens }) => tokens[language] !== '');
  const distinct = new Map(tellingWords(language, words).map((each) => [each.tokens[language], each]));
  return [...distinct.values()].slice(0, mostWords);
}

/** An id says less than a name, and is not guessed from a misspelling. */
const idWeight = 0.5;

/** Prepares the records of a locale: tokens of their names, and how often each occurs. */
export function buildInstant(records: readonly SearchRecord[], language: Language): Instant {
  const spelling = Object.fromEntries(languages.map((each) => [each, new Map<string, string>()])) as Record<Language, Map<string, string>>;
  const frequency = Object.fromEntries(languages.map((each) => [each, new Map<string, number>()])) as Record<Language, Map<string, number>>;
  const fields = records.map(({ kind, id, title, lang, names }) => {
    const titleLanguage = languages.find((each) => each === lang) ?? language;
    const own = [[titleLanguage, title] as const, ...names].map(([each, text], index) => {
      const tokens = tellingWords(each, wordsOf(text)).flatMap(({ word }) => {
        const token = analyse(each, word);
        if (token && word.length < (spelling[each].get(token)?.length ?? Number.POSITIVE_INFINITY)) spelling[each].set(token, word);
        return token || [];
      });
      const words = kind === 'institutions' ? wordsOf(text.replaceAll('-', ' ')).map(({ word }) => foldUzbek(word)) : [];
      return { language: each, tokens, words, weight: index === 0 || each === language ? 1 : 0.9 };
    });
    return [...own, { language, tokens: id.toLowerCase().split('-'), words: [], weight: idWeight }];
  });
  for (const own of fields)
    for (const each of languages)
      for (const token of new Set(own.flatMap((field) => (field.language === each ? field.tokens : []))))
        frequency[each].set(token, (frequency[each].get(token) ?? 0) + 1);
  const places = new Map<string, number[]>();
  fields.forEach((own, index) => {
    for (const token of new Set(own.flatMap(({ tokens }) => tokens))) {
      const known = places.get(token);
      if (known) known.push(index);
      else places.set(token, [index]);
    }
  });
  return { language, records, fields, frequency, places, spelling };
}

/** In shorter words the first letter is taken as meant. */
const surestLength = 7;

/** Known tokens nearest to a token that no record has: none for short words, which have too many neighbours. */
export function nearest({ frequency }: Instant, language: Language, token: string): string[] {
  const known = frequency[language];
  if (token.length < 4 || known.has(token) || /\d/.test(token)) return [];
  const most = token.length > 7 ? 2 : 1;
  let best = most;
  let found: string[] = [];
  for (const candidate of known.keys()) {
    if (candidate.length < 4 || (token.length < surestLength && candidate[0] !== token[0] && loose(candidate)[0] !== loose(token)[0])) continue;
    const edits = loose(token) === loose(candidate) ? 0 : distance(token, candidate, best);
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(candidate);
  }
  return found.sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0)).slice(0, 3);
}

/** What Russian keyboards write for letters they lack: қ, ў, ҳ as к, у, х. */
const loose = (token: string): string => token.replaceAll('q', 'k').replaceAll('o', 'u').replaceAll('h', 'x');

/** How much more a name counts that is the query, no more and no less. */
const wholeName = 2;

/** How well one field answers a query: 0 to 1. `like` gives the corrected forms of a token. */
function fieldScore(instant: Instant, field: Field, query: readonly QueryWord[], like: (language: Language, token: string) => readonly string[]): number {
  const [{ word = '' } = {}, ...others] = query;
  if (field.words.length > 0 && others.length === 0 && abbreviates(foldUzbek(word), field.words)) return wholeName * field.weight;
  const total = instant.records.length;
  const known = instant.frequency[field.language];
  let weights = 0;
  let gained = 0;
  const hit = new Set<number>();
  for (const { tokens } of query) {
    const token = tokens[field.language];
    const weight = rarity(total, known.get(token) ?? 0);
    weights += weight;
    let best = 0;
    let place = -1;
    field.tokens.forEach((own, index) => {
      const value =
        own === token
          ? 1
          : token.length > 1 && own.startsWith(token)
            ? 0.5 + (0.35 * token.length) / own.length
            : field.weight > idWeight && like(field.language, token).includes(own)
              ? 0.8
              : own.length > 4 && token.startsWith(own)
                ? 0.45
                : 0;
      if (value > best) [best, place] = [value, index];
    });
    gained += weight * best;
    if (place >= 0) hit.add(place);
  }
  if (weights === 0 || gained === 0) return 0;
  const whole = hit.size < query.length ? 1 : hit.size < field.tokens.length ? 1.2 : wholeName;
  return (gained / weights) ** 1.5 * (0.65 + (0.35 * hit.size) / field.tokens.length) * whole * field.weight;
}

/** Which kinds a reader most often looks for, others being equal. */
const kindWeight: Readonly<Partial<Record<SearchedKind, number>>> = {
  terms: 1.15,
  recommendations: 1.25,
  definitions: 1.1,
  regions: 0.9,
  comparisons: 0.8,
  pages: 0.6,
  institutions: 0.75,
  sources: 0.4,
};

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

/**
 * How well the names of each record answer a query, and what was taken for each misspelt word.
 * @param known words of the query that texts have as they are: they are not misspelt
 */
export function matchNames(
  instant: Instant,
  query: readonly QueryWord[],
  known: readonly QueryWord[] = [],
): { scores: number[]; corrected: ReadonlyMap<string, string> } {
  const memo = new Map<string, readonly string[]>(known.flatMap(({ tokens }) => languages.map((language) => [`${language} ${tokens[language]}`, []])));
  const like = (language: Language, token: string) => {
    const key = `${language} ${token}`;
    const found = memo.get(key) ?? (language === instant.language ? nearest(instant, language, token) : []);
    memo.set(key, found);
    return found;
  };
  const sought = new Set(query.flatMap(({ tokens }) => languages.flatMap((language) => [tokens[language], ...like(language, tokens[language])])));
  const scores = instant.fields.map(() => 0);
  const isOneWord = query.length === 1;
  const asked = new Set([
    ...candidates(instant, sought),
    ...instant.fields.flatMap((own, index) => (isOneWord && own.some(({ words }) => words.length > 0) ? [index] : [])),
  ]);
  for (const index of asked) scores[index] = Math.max(0, ...(instant.fields[index] ?? []).map((field) => fieldScore(instant, field, query, like)));
  const corrected = new Map(
    query.flatMap(({ word, tokens }) => {
      if (languages.some((language) => isName(instant, language, tokens[language]))) return [];
      const [first = ''] = like(instant.language, tokens[instant.language]);
      const spelt = instant.spelling[instant.language].get(first);
      return spelt ? [[word, spelt] as const] : [];
    }),
  );
  return { scores, corrected };
}

const tellingTokens = (language: Language, text: string): string[] =>
  tellingWords(language, wordsOf(text)).flatMap(({ word }) => analyse(language, word) || []);

/** The name in another language, or another name, by which a record was found when its title does not hold the words. The other names of a case are only words of its title. */
export function foundBy(instant: Instant, record: SearchRecord, query: readonly QueryWord[]): readonly [Language, string] | undefined {
  const titleTokens = new Set(tokensOf(instant.language, record.title));
  if (record.kind === 'cases' || query.length === 0 || query.every(({ tokens }) => titleTokens.has(tokens[instant.language]))) return undefined;
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

export interface Ranked {
  record: SearchRecord;
  /** Its number in the full-text index. */
  page: number;
  score: number;
}

/** What a result must have at least: this share of what the words of the query say, or a name that answers this well. */
const leastShare = 0.35;
const leastName = 0.2;

const inOrder = (results: readonly Ranked[]): Ranked[] => [...results].sort((a, b) => b.score - a.score || a.page - b.page);

/**
 * Records in the order a reader should see them. A page whose record is not loaded stands with an empty id: its address tells what it is.
 * @param names scores of the names, as `matchNames` gives them
 * @param words for each word of the query, the pages that have it
 * @param pages how many there are in the full-text index
 */
export function rank(instant: Instant, names: readonly number[], words: readonly { pages: Postings }[], pages = 0): Ranked[] {
  const weights = words.map(({ pages: { size } }) => rarity(Math.max(pages, size), size));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const texts = new Map<number, { share: number; score: number }>();
  words.forEach(({ pages: own }, index) => {
    const highest = Math.max(0, ...own.values()) || 1;
    const share = (weights[index] ?? 0) / whole;
    for (const [page, impact] of own) {
      const known = texts.get(page);
      const score = share * (0.15 + (0.85 * impact) / highest);
      texts.set(page, { share: (known?.share ?? 0) + share, score: (known?.score ?? 0) + score });
    }
  });
  const named = names.flatMap((name, page) => (name > 0 ? [page] : []));
  const results = [...new Set([...named, ...texts.keys()])].flatMap((page): Ranked[] => {
    const record = instant.records[page] ?? unknown;
    const [name, text] = [names[page] ?? 0, texts.get(page)];
    const score = (name + (text?.score ?? 0)) * (kindWeight[record.kind] ?? 1);
    return name >= leastName || (text && text.share >= leastShare) ? [{ record, page, score }] : [];
  });
  return inOrder(results);
}

/** How much pages count that have the name in the reader's language of what was sought in another. */
const otherWeight = 0.4;

/** Results with those of another search behind them. */
export function withOthers(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const best = new Map(ranked.map((result) => [result.page, result]));
  for (const { score, ...result } of others) {
    const own = score * otherWeight;
    if (own > (best.get(result.page)?.score ?? 0)) best.set(result.page, { ...result, score: own });
  }
  return inOrder([...best.values()]);
}

export type Chosen = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** True when a record has one of the chosen values of every facet that has a choice. */
export const passes = ({ facets }: SearchRecord, chosen: Chosen, except?: SearchFacet): boolean =>
  (Object.entries(chosen) as [SearchFacet, readonly string[]][]).every(
    ([facet, values]) => facet === except || values.length === 0 || values.some((value) => facets[facet]?.includes(value)),
  );

/** For a facet, how many of the records would be shown for each of its values, the choice in the other facets standing. */
export function countFacet(records: readonly SearchRecord[], chosen: Chosen, facet: SearchFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!passes(record, chosen, facet)) continue;
    for (const value of record.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
