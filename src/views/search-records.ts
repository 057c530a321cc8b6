/** What search knows of every entry without its text: one short record each, by which it answers at once, filters and names results. */
import { type Entry, entriesOf } from '../domain/corpus.ts';
import { type Language, type Localized, languages } from '../domain/locale.ts';
import { kindSpecs } from '../domain/schema/kinds.ts';
import { regions } from '../domain/vocabulary/regions.ts';
import { formatActNumber, sentenceCase } from '../i18n/format.ts';
import { caseCard } from './case.ts';
import { titleOf } from './phrase.ts';
import { type SearchedKind, type SearchRecord, searchedKinds } from './search-file.ts';
import { inScript, labelIn, type Reading } from './site.ts';

type Name = readonly [Language, string];

const pairs = (localized: Localized | undefined): Name[] =>
  languages.flatMap((language) => (localized?.[language] ? [[language, localized[language]] as const] : []));

/** The proper names of a title: words with a capital after the first. A case is sought in another language by its place. */
const properNames = (title: string): string => [...title.matchAll(/(?<!^)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\u02bb\u02bc]{3,}/gu)].map(([word]) => word).join(' ');

/** The names an entry has besides its title: other languages, alternative labels, former names; of a case, its place. @param own the reader's language */
function namesOf(entry: Entry, own: Language): Name[] {
  if (entry.kind === 'terms') {
    const { labels, altLabels } = (entry as Entry<'terms'>).facts;
    return [...pairs(labels), ...languages.flatMap((language) => (altLabels?.[language] ?? []).map((label) => [language, label] as const))];
  }
  if (entry.kind === 'institutions') {
    const { name, formerNames } = (entry as Entry<'institutions'>).facts;
    return [...pairs(name), ...(formerNames ?? []).flatMap(pairs)];
  }
  if (entry.kind === 'regulations') {
    const { number } = (entry as Entry<'regulations'>).facts;
    return number ? languages.map((language) => [language, formatActNumber(language, number)] as const) : [];
  }
  if (entry.kind === 'cases')
    return languages.flatMap((language) => {
      const text = entry.texts[language];
      const title = text && 'title' in text.meta ? properNames(String(text.meta.title)) : '';
      const names = [language === own ? '' : title, (entry as Entry<'cases'>).facts.place?.[language] ?? ''];
      return names.flatMap((name): Name[] => (name ? [[language, name]] : []));
    });
  return 'label' in entry.facts ? pairs(entry.facts.label) : [];
}

function facetsOf(reading: Reading, entry: Entry): SearchRecord['facets'] {
  if (entry.kind === 'cases') {
    const { facets } = caseCard(reading, entry as Entry<'cases'>);
    const { start } = (entry as Entry<'cases'>).facts;
    return {
      region: facets['region'] ?? [],
      caseKind: facets['kind'] ?? [],
      role: facets['role'] ?? [],
      evidence: facets['evidence'] ?? [],
      year: start ? [String(start.year)] : [],
    };
  }
  if (entry.kind === 'recommendations') return { evidence: [reading.evidence.ofRecommendation(entry as Entry<'recommendations'>).level] };
  if (entry.kind === 'institutions') {
    const { region, type } = (entry as Entry<'institutions'>).facts;
    return { region: region ? [region] : [], role: [type] };
  }
  if (entry.kind === 'sources') {
    const { language, issued } = (entry as Entry<'sources'>).facts;
    return { language: [language], year: issued ? [issued.slice(0, 4)] : [] };
  }
  if (entry.kind === 'definitions') {
    const { source, year } = (entry as Entry<'definitions'>).facts;
    const work = reading.corpus.entries.sources.get(source);
    return { language: work ? [work.facts.language] : [], year: year ? [String(year)] : [] };
  }
  return {};
}

/** A definition is known by its term as much as by its author. */
function recordTitle(reading: Reading, entry: Entry): { text: string; lang?: string } {
  if (entry.kind === 'sources') return { text: '' };
  const { text, lang } = titleOf(reading, entry);
  const term = entry.kind === 'definitions' ? reading.corpus.entries.terms.get((entry as Entry<'definitions'>).facts.term) : undefined;
  if (term) return { text: `${inScript(reading, titleOf(reading, term).text)} — ${lang ? text : inScript(reading, text)}` };
  return lang ? { text, lang } : { text: inScript(reading, text) };
}

function entryRecord(reading: Reading, kind: SearchedKind, entry: Entry): SearchRecord {
  const { text, lang } = recordTitle(reading, entry);
  const named = namesOf(entry, reading.language).map(([language, name]): Name => [language, language === reading.language ? inScript(reading, name) : name]);
  const distinct = [...new Map(named.map((name) => [name.join(' '), name])).values()];
  return {
    kind,
    id: entry.id,
    title: text,
    ...(lang ? { lang } : {}),
    names: distinct.filter(([, name]) => name !== text),
    facets: facetsOf(reading, entry),
  };
}

/** A region is called by its name alone as often as with its rank. */
const rank = / (?:viloyati|shahri|область|region)$|^город |^Republic of | city$/u;

const regionRecords = (reading: Reading): SearchRecord[] =>
  Object.entries(regions).map(([code, term]) => ({
    kind: 'regions',
    id: code,
    title: inScript(reading, labelIn(reading, term)),
    names: languages.flatMap((language): Name[] => {
      const label = term.label[language];
      const own = label.replace(rank, '');
      const say = (name: string): Name => [language, language === reading.language ? inScript(reading, name) : name];
      return [...(language === reading.language ? [] : [say(label)]), ...(own === label ? [] : [say(own)])];
    }),
    facets: { region: [code] },
  }));

/** Pages of the menus that are no lists. */
const pageRecords = ({ strings, ...reading }: Reading): SearchRecord[] => {
  const { readiness, model, evidenceMap, data, about, method, contribute } = strings.nav;
  return Object.entries({ readiness, model, 'evidence-map': evidenceMap, data, about, method, contribute }).map(([id, title]) => ({
    kind: 'pages',
    id,
    title: inScript(reading, title),
    names: [],
    facets: {},
  }));
};

/** All records of a locale: kinds in the order of `searchedKinds`, entries by id. */
export const searchRecords = (reading: Reading): SearchRecord[] =>
  searchedKinds.flatMap((kind) => {
    if (kind === 'regions') return regionRecords(reading);
    return kind === 'pages' ? pageRecords(reading) : entriesOf(reading.corpus, kind).map((entry) => entryRecord(reading, kind, entry));
  });

/** What one entry of a kind is called, for the line above a result. */
export const searchedKindLabel = (reading: Reading, kind: SearchedKind): string =>
  kind === 'regions' ? reading.strings.catalog.region : sentenceCase(kindSpecs[kind].singular[reading.language]);
