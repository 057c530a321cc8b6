/**
 * The ranking of search, pure: records and what the full-text index says of each word go in, records in order come out.
 * Words are weighed by how rare they are (inverse document frequency); a record's names count more than its text.
 */
import { type Language, languages } from '../domain/locale.ts';
import { analyse, wordsOf } from '../language/search-token.ts';
import type { SearchedKind, SearchFacet, SearchRecord } from '../views/search-file.ts';

/** A word of a query: as typed, and its token in each language. */
export interface QueryWord {
  word: string;
  tokens: Readonly<Record<Language, string>>;
}

interface Field {
  language: Language;
  tokens: readonly string[];
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

/** Words that questions are made of; they say nothing of what is sought. */
const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  uz: new Set('va yoki bilan uchun haqida boʻyicha ham bu shu qanday nima nega qachon qayerda kim qaysi nechta bitta bor yoʻq mumkin kerak boʻladi'.split(' ')),
  ru: new Set(
    'и или с со для о об по на в во из у к от как что зачем почему когда где кто какой какие какая сколько это есть ли можно нужно мы нам'.split(' '),
  ),
  en: new Set('and or with for of the a an to in on at by from how what why when where who which is are can do does we our all there it'.split(' ')),
};
const longestQuery = 300;
const mostWords = 16;

/** The words of a query; stop words only when there is nothing else. Any text is allowed. */
export function readQuery(text: string, language: Language): QueryWord[] {
  const words = wordsOf(text.normalize('NFC').slice(0, longestQuery))
    .map(({ word }) => ({ word, tokens: Object.fromEntries(languages.map((each) => [each, analyse(each, word)])) as Record<Language, string> }))
    .filter(({ tokens }) => tokens[language] !== '');
  const telling = words.filter(({ word }) => !languages.some((each) => stopWords[each].has(word.toLowerCase())));
  const distinct = new Map((telling.length > 0 ? telling : words).map((each) => [each.tokens[language], each]));
  return [...distinct.values()].slice(0, mostWords);
}

const tokensIn = (language: Language, text: string) => wordsOf(text).flatMap(({ word }) => analyse(language, word) || []);

/** Prepares the records of a locale: tokens of their names, and how often each occurs. */
export function buildInstant(records: readonly SearchRecord[], language: Language): Instant {
  const spelling = Object.fromEntries(languages.map((each) => [each, new Map<string, string>()])) as Record<Language, Map<string, string>>;
  const frequency = Object.fromEntries(languages.map((each) => [each, new Map<string, number>()])) as Record<Language, Map<string, number>>;
  const fields = records.map(({ id, title, lang, names }) => {
    const titleLanguage = languages.find((each) => each === lang) ?? language;
    const own = [[titleLanguage, title] as const, ...names].map(([each, text], index) => {
      for (const { word } of wordsOf(text)) {
        const token = analyse(each, word);
        if (token && !spelling[each].has(token)) spelling[each].set(token, word);
      }
      return { language: each, tokens: tokensIn(each, text), weight: index === 0 || each === language ? 1 : 0.9 };
    });
    return [...own, { language, tokens: id.toLowerCase().split('-'), weight: 0.5 }];
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

const rarity = (total: number, found: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** Edits between two words, neighbours changing places counted as one; more than `most` is not counted further (Damerau–Levenshtein, restricted). */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** Known tokens nearest to a token that no record has: none for short words, which have too many neighbours. */
export function nearest({ frequency }: Instant, language: Language, token: string): string[] {
  const known = frequency[language];
  if (token.length < 4 || known.has(token)) return [];
  const most = token.length > 7 ? 2 : 1;
  let best = most;
  let found: string[] = [];
  for (const candidate of known.keys()) {
    if (candidate.length < 4) continue;
    const edits = distance(token, candidate, best);
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(candidate);
  }
  return found.sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0)).slice(0, 3);
}

/** How well one field answers a query: 0 to 1. `like` gives the corrected forms of a token. */
function fieldScore(instant: Instant, field: Field, query: readonly QueryWord[], like: (language: Language, token: string) => readonly string[]): number {
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
          : token.length > 2 && own.startsWith(token)
            ? 0.5 + (0.35 * token.length) / own.length
            : like(field.language, token).includes(own)
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
  const whole = hit.size >= query.length ? 1.2 : 1;
  return (gained / weights) ** 2 * (0.65 + (0.35 * hit.size) / field.tokens.length) * whole * field.weight;
}

/** Which kinds a reader most often looks for, others being equal. */
const kindWeight: Readonly<Partial<Record<SearchedKind, number>>> = {
  terms: 1.15,
  definitions: 1.1,
  cases: 1.05,
  regions: 1,
  recommendations: 1.05,
  institutions: 0.87,
  sources: 0.5,
  comparisons: 0.6,
};

/** True when names have the token or begin with it. */
const isName = ({ frequency }: Instant, language: Language, token: string): boolean =>
  frequency[language].has(token) || (token.length > 3 && [...frequency[language].keys()].some((known) => known.startsWith(token)));

/** Records with a name that has one of the tokens, begins with it or is its beginning. */
function candidates({ places }: Instant, sought: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  const all = [...sought].filter(Boolean);
  for (const [token, indices] of places)
    if (sought.has(token) || all.some((each) => (each.length > 2 && token.startsWith(each)) || (token.length > 4 && each.startsWith(token))))
      for (const index of indices) found.add(index);
  return found;
}

/** How well the names of each record answer a query, and what was taken for each misspelt word. */
export function matchNames(instant: Instant, query: readonly QueryWord[]): { scores: number[]; corrected: ReadonlyMap<string, string> } {
  const memo = new Map<string, readonly string[]>();
  const like = (language: Language, token: string) => {
    const key = `${language} ${token}`;
    const found = memo.get(key) ?? nearest(instant, language, token);
    memo.set(key, found);
    return found;
  };
  const sought = new Set(query.flatMap(({ tokens }) => languages.flatMap((language) => [tokens[language], ...like(language, tokens[language])])));
  const scores = instant.fields.map(() => 0);
  for (const index of candidates(instant, sought))
    scores[index] = Math.max(0, ...(instant.fields[index] ?? []).map((field) => fieldScore(instant, field, query, like)));
  const corrected = new Map(
    query.flatMap(({ word, tokens }) => {
      if (languages.some((language) => isName(instant, language, tokens[language]))) return [];
      const language = [instant.language, ...languages].find((each) => like(each, tokens[each]).length > 0);
      const [first] = language ? like(language, tokens[language]) : [];
      const spelt = language && first ? instant.spelling[language].get(first) : undefined;
      return spelt ? [[word, spelt] as const] : [];
    }),
  );
  return { scores, corrected };
}

/** What the full-text index says of one word: the score of each page that has it. */
export type TextMatches = ReadonlyMap<string, number>;

export interface Ranked {
  record: SearchRecord;
  score: number;
  /** True when only the text of the page answers, not its name. */
  textOnly: boolean;
}

/**
 * Records in the order a reader should see them. A page that no record has stands with an empty id: its address tells what it is.
 * @param names scores of the names, as `matchNames` gives them
 * @param texts for each word of the query, the pages that have it
 * @param phrase pages that have the words side by side, in the order of the query
 */
export function rank(instant: Instant, names: readonly number[], texts: readonly TextMatches[], phrase: TextMatches = new Map()): Ranked[] {
  const pages = Math.max(instant.records.length, ...texts.map((matches) => matches.size));
  const weights = texts.map((matches) => rarity(pages, Math.min(pages, matches.size)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const highest = texts.map((matches) => Math.max(0, ...matches.values()));
  const textScore = (page: string | undefined): number => {
    if (page === undefined) return 0;
    const gained = texts.reduce((sum, matches, index) => {
      const score = matches.get(page);
      return score === undefined ? sum : sum + (weights[index] ?? 0) * (0.45 + (0.55 * score) / (highest[index] || 1));
    }, 0);
    return (gained / whole) ** 0.9 + (phrase.has(page) ? 0.35 : 0);
  };
  const listed = new Set(instant.records.map(({ page }) => page));
  const unlisted = [...new Set(texts.flatMap((matches) => [...matches.keys()]))]
    .filter((page) => !listed.has(page))
    .map((page): Ranked => ({ record: { kind: 'sources', id: '', title: '', names: [], facets: {}, page }, score: textScore(page), textOnly: true }));
  const ranked = instant.records.map((record, index): Ranked => {
    const name = names[index] ?? 0;
    const text = textScore(record.page);
    return { record, score: (name + text) * (kindWeight[record.kind] ?? 1), textOnly: name === 0 };
  });
  const all = [...ranked, ...unlisted];
  const best = all.reduce((most, { score }) => Math.max(most, score), 0);
  return all.filter(({ score }) => score > 0 && score >= best * 0.12).sort((a, b) => b.score - a.score);
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
