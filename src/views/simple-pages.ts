/** Cover, readiness, search, data, 404 and the pages of prose. */
import { assertEntry, type Entry, entriesOf } from '../domain/corpus.ts';
import { crossTables } from '../domain/derive/cross-csv.ts';
import { countTranslations, writtenStates } from '../domain/derive/translations.ts';
import { type Language, languages } from '../domain/locale.ts';
import { kindNames, kindSpecs } from '../domain/schema/kinds.ts';
import { conditionGroups } from '../domain/vocabulary/condition-groups.ts';
import { translationStates } from '../domain/vocabulary/translation-states.ts';
import { fill } from '../i18n/fill.ts';
import { dataUrl, entryPath, pageUrl } from '../i18n/urls.ts';
import { compareIn, firstLetter } from '../language/alphabet.ts';
import { type Note, numberNotes } from './claims.ts';
import { listPath, type PageHead, pageHead } from './page.ts';
import { type Link, linkTo, type Phrase, phrase, titleOf } from './phrase.ts';
import { type Prose, proseOf } from './prose.ts';
import { type RegionSummary, regionCodes, regionSummary } from './region.ts';
import { countedCases, headingIn, inScript, labelIn, type Reading } from './site.ts';

export interface CoverPage {
  head: PageHead;
  counts: { value: number; label: string; href: string }[];
  regions: RegionSummary[];
  tryLinks: Link[];
}

export function coverPage(reading: Reading): CoverPage {
  const { strings, locale, corpus } = reading;
  const { clusters, related } = countedCases(reading);
  const url = (path: Parameters<typeof pageUrl>[1]) => pageUrl(locale, path);
  return {
    head: pageHead(reading, { path: '', title: strings.site.tagline }),
    counts: [
      { value: clusters.length, label: strings.cover.clusters, href: `${url('cases/')}?naming=named&naming=functional` },
      { value: related.length, label: strings.cover.related, href: `${url('cases/')}?naming=borderline` },
      { value: corpus.entries.definitions.size, label: fill(strings.cover.definitions, { terms: corpus.entries.terms.size }), href: url('definitions/') },
      { value: corpus.entries.recommendations.size, label: strings.cover.recommendations, href: url('recommendations/') },
      { value: corpus.claims.size, label: fill(strings.cover.claims, { sources: corpus.entries.sources.size }), href: url('sources/') },
    ],
    regions: regionCodes.map((code) => regionSummary(reading, code)),
    tryLinks: strings.cover.tryWords.split('|').map((word) => ({ text: word, href: `${url('search/')}?q=${encodeURIComponent(word)}` })),
  };
}

export interface ReadinessPage {
  head: PageHead;
  groups: { title: string; items: { link: Link; question: Phrase; cases: number; helps: Link[] }[] }[];
  stages: (Link & { summary: Phrase | undefined })[];
}

/** A plain questionnaire: the conditions with their questions, the cases that show them, the recommendations that help. */
export function readinessPage(reading: Reading): ReadinessPage {
  const conditions = entriesOf(reading.corpus, 'conditions');
  const linked = (id: string) => reading.backlinks.toEntry('conditions', id);
  return {
    head: pageHead(reading, {
      path: 'readiness/',
      title: reading.strings.readiness.title,
      description: fill(reading.strings.readiness.lead, { count: conditions.length }),
    }),
    groups: Object.entries(conditionGroups).map(([group, term]) => ({
      title: headingIn(reading, term),
      items: conditions
        .filter(({ facts }) => facts.group === group)
        .map((entry) => ({
          link: linkTo(reading, entry),
          question: phrase(reading, entry.facts.question) ?? { text: '' },
          cases: linked(entry.id).filter(({ kind }) => kind === 'cases').length,
          helps: linked(entry.id)
            .filter(({ kind }) => kind === 'recommendations')
            .map((other) => linkTo(reading, other)),
        })),
    })),
    stages: stagesInOrder(reading),
  };
}

const stagesInOrder = (reading: Reading): (Link & { summary: Phrase | undefined })[] =>
  entriesOf(reading.corpus, 'stages')
    .sort((a, b) => a.facts.order - b.facts.order)
    .map((entry) => ({ ...linkTo(reading, entry), summary: phrase(reading, entry.facts.summary) }));

export interface TextPage {
  head: PageHead;
  summary: Phrase | undefined;
  prose: Prose;
  notes: Note[];
  /** Lists below the text: the model page shows stages and approaches. */
  lists: { title: string; links: Link[] }[];
}

export function textPage(reading: Reading, id: string): TextPage {
  const entry: Entry<'pages'> = assertEntry(reading.corpus, 'pages', id);
  const prose = proseOf(reading, entry);
  const summary = phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.summary])));
  const { model } = reading.strings;
  return {
    head: pageHead(reading, { path: entryPath(`pages/${id}`), title: titleOf(reading, entry), description: summary?.text }),
    summary,
    prose,
    notes: numberNotes(reading, prose.cited),
    lists:
      id === 'model'
        ? [
            { title: model.stages, links: stagesInOrder(reading) },
            { title: model.principles, links: entriesOf(reading.corpus, 'approaches').map((approach) => linkTo(reading, approach)) },
          ]
        : [],
  };
}

export interface SearchPage {
  head: PageHead;
  /** Names by first letter. */
  index: { letter: string; links: Link[] }[];
  /** What the page says from the browser, in the locale's script. */
  say: { empty: string; searching: string; failed: string };
  lists: Link[];
}

const indexedKinds = ['terms', 'institutions', 'conditions', 'approaches', 'indicators'] as const;

/** An A–Z index of names in the order of the locale's alphabet; Uzbek has letters of its own (Oʻ, Gʻ, Sh, Ch). */
function alphabeticalIndex(reading: Reading): SearchPage['index'] {
  const compare = compareIn(reading);
  const links = indexedKinds
    .flatMap((kind) => entriesOf(reading.corpus, kind).map((entry): Link => linkTo(reading, entry as Entry)))
    .map((link) => (link.lang ? link : { ...link, text: inScript(reading, link.text) }))
    .map((link) => ({ link, key: link.text.replace(/[^\p{L}\p{N}\u02bb\u02bc\s-]/gu, '').trim() }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ link }) => link);
  const letterOf = (text: string) => firstLetter(text, reading.language === 'uz');
  const isForeign = (letter: string) => Number(reading.locale === 'uz-cyrl' && !/\p{Script=Cyrillic}|#/u.test(letter));
  const letters = [...new Set(links.map(({ text }) => letterOf(text)))].sort((a, b) => isForeign(a) - isForeign(b));
  return letters.map((letter) => ({ letter, links: links.filter(({ text }) => letterOf(text) === letter) }));
}

export function searchPage(reading: Reading): SearchPage {
  const searched = kindNames.filter((kind) => kind !== 'pages');
  return {
    head: pageHead(reading, { path: 'search/', title: reading.strings.nav.search, description: reading.strings.search.lead }),
    say: {
      empty: inScript(reading, reading.strings.search.empty),
      failed: inScript(reading, reading.strings.search.failed),
      searching: inScript(reading, reading.strings.search.searching),
    },
    index: alphabeticalIndex(reading),
    lists: searched.map((kind) => ({
      text: kindSpecs[kind].plural[reading.language],
      href: pageUrl(reading.locale, listPath(kind)),
    })),
  };
}

export interface DataPage {
  head: PageHead;
  rows: { kind: string; label: string; count: number; csv: string; json: string; schema: string }[];
  tables: Link[];
  languages: string[];
  /** For each kind, what state the texts of each language are in: how many entries are drafts, reviewed and so on. */
  translations: { label: string; states: string[] }[];
  csl: string;
  skos: string;
}

export function dataPage(reading: Reading): DataPage {
  const { strings, corpus } = reading;
  const names = new Intl.DisplayNames([reading.language], { type: 'language' });
  const count = (kind: (typeof kindNames)[number]) => corpus.entries[kind].size;
  return {
    head: pageHead(reading, { path: 'data/', title: strings.data.title, description: strings.data.lead }),
    rows: kindNames
      .filter((kind) => kind !== 'pages')
      .map((kind) => ({
        kind,
        label: kindSpecs[kind].plural[reading.language],
        count: count(kind),
        csv: dataUrl(`${kind}.csv`),
        json: dataUrl(`${kind}.json`),
        schema: `/schemas/${kind}.schema.json`,
      })),
    tables: crossTables(corpus).map(({ name }) => ({ text: `${name}.csv`, href: dataUrl(`${name}.csv`) })),
    languages: languages.map((language) => names.of(language) ?? language),
    translations: kindNames.map((kind) => {
      const counts = countTranslations(corpus, kind);
      const words = (language: Language) =>
        writtenStates.flatMap((state) => {
          const found = counts[language][state];
          const label = state === 'missing' ? strings.data.missing : labelIn(reading, translationStates[state]);
          return found > 0 ? [`${label}: ${found}`] : [];
        });
      return { label: kindSpecs[kind].plural[reading.language], states: languages.map((language) => words(language).join(', ')) };
    }),
    csl: dataUrl('sources.csl.json'),
    skos: dataUrl('terms.skos.jsonld'),
  };
}

export const claimsCsv = dataUrl('claims.csv');

export const notFoundPage = (reading: Reading): { head: PageHead; links: Link[] } => ({
  head: pageHead(reading, { path: '', title: reading.strings.site.notFoundTitle, description: reading.strings.site.notFoundText }),
  links: (['cases', 'definitions', 'recommendations', 'regions', 'search'] as const).map((key) => ({
    text: reading.strings.nav[key],
    href: pageUrl(reading.locale, `${key}/`),
  })),
});
