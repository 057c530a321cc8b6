/** Pages of definitions and terms, and the table of definitions and facets. */

import { type Entry, entriesOf } from '../domain/corpus.ts';
import { languages, localeFacts, locales } from '../domain/locale.ts';
import { facets } from '../domain/vocabulary/facets.ts';
import { tiers } from '../domain/vocabulary/tiers.ts';
import { fill } from '../i18n/fill.ts';
import { entryPath } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type Note, numberNotes } from './claims.ts';
import { entryHead, type PageHead, pageHead } from './page.ts';
import { type Link, linksByKind, linkTo, linkToRef, type Phrase, phrase, titleOf } from './phrase.ts';
import { factNotices, type Notice, type Prose, proseOf } from './prose.ts';
import { labelIn, type Reading } from './site.ts';

type FacetCode = keyof typeof facets;

export interface FacetView {
  code: FacetCode;
  label: string;
  rule: string;
  seen: boolean;
}

export interface DefinitionCard {
  id: string;
  title: Link;
  year: number | undefined;
  term: Link;
  paraphrase: Phrase;
  facets: FacetView[];
  secondHand: boolean;
  tier: string;
}

const paraphraseOf = (reading: Reading, entry: Entry<'definitions'>): Phrase =>
  phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.paraphrase]))) ?? { text: '' };

const facetViews = (reading: Reading, seen: readonly FacetCode[]): FacetView[] =>
  (Object.keys(facets) as FacetCode[]).map((code) => ({
    code,
    label: labelIn(reading, facets[code]),
    rule: facets[code].note[reading.language],
    seen: seen.includes(code),
  }));

export function definitionCard(reading: Reading, entry: Entry<'definitions'>): DefinitionCard {
  return {
    id: entry.id,
    title: linkTo(reading, entry),
    year: entry.facts.year,
    term: linkToRef(reading, `terms/${entry.facts.term}`),
    paraphrase: paraphraseOf(reading, entry),
    facets: facetViews(reading, entry.facts.facets),
    secondHand: entry.facts.secondHand,
    tier: labelIn(reading, tiers[entry.facts.tier]),
  };
}

const definitionsOf = (reading: Reading, term: string): Entry<'definitions'>[] =>
  entriesOf(reading.corpus, 'definitions')
    .filter(({ facts }) => facts.term === term)
    .sort((a, b) => (a.facts.tier === b.facts.tier ? (a.facts.year ?? 9999) - (b.facts.year ?? 9999) : a.facts.tier === 'core' ? -1 : 1));

export interface DefinitionPage {
  head: PageHead;
  card: DefinitionCard;
  prose: Prose;
  note: Phrase | undefined;
  source: Link;
  citedIn: Link | undefined;
  originalAsCited: string | undefined;
  notes: Note[];
  siblings: DefinitionCard[];
  backlinks: ReturnType<typeof linksByKind>;
}

export function definitionPage(reading: Reading, entry: Entry<'definitions'>): DefinitionPage {
  const card = definitionCard(reading, entry);
  const prose = proseOf(reading, entry);
  const title = { ...titleOf(reading, entry), text: `${card.term.text}: ${card.title.text}` };
  return {
    head: entryHead(reading, 'definitions', entry.id, {
      path: entryPath(`definitions/${entry.id}`),
      title,
      description: card.paraphrase.text,
      trail: [card.term],
    }),
    card,
    prose,
    note: phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.note]))),
    source: linkToRef(reading, `sources/${entry.facts.source}`),
    citedIn: entry.facts.citedIn && entry.facts.citedIn !== entry.facts.source ? linkToRef(reading, `sources/${entry.facts.citedIn}`) : undefined,
    originalAsCited: entry.facts.originalAsCited,
    notes: numberNotes(reading, [...prose.cited, ...entry.facts.claims]),
    siblings: definitionsOf(reading, entry.facts.term)
      .filter(({ id }) => id !== entry.id)
      .map((other) => definitionCard(reading, other)),
    backlinks: linksByKind(reading, reading.backlinks.toEntry('definitions', entry.id)),
  };
}

export interface TermPage {
  head: PageHead;
  notices: Notice[];
  altLabels: string[];
  otherLanguages: { language: string; lang: string; labels: string[] }[];
  scopeNote: Phrase | undefined;
  broader: Link[];
  narrower: Link[];
  related: Link[];
  homonym: Link | undefined;
  definitions: DefinitionCard[];
  matrix: DefinitionMatrix;
  backlinks: ReturnType<typeof linksByKind>;
}

export function termPage(reading: Reading, entry: Entry<'terms'>): TermPage {
  const { facts } = entry;
  const definitions = definitionsOf(reading, entry.id).map((definition) => definitionCard(reading, definition));
  const scopeNote = phrase(reading, facts.scopeNote);
  const links = (ids: readonly string[]) => ids.map((id) => linkToRef(reading, `terms/${id}`));
  const count = fill(reading.strings.entry.definitionsCount, { count: definitions.length });
  return {
    head: entryHead(reading, 'terms', entry.id, {
      path: entryPath(`terms/${entry.id}`),
      title: titleOf(reading, entry),
      description: scopeNote?.text ?? `${titleOf(reading, entry).text}: ${count}`,
      section: 'definitions',
    }),
    notices: factNotices(reading, facts.translation),
    altLabels: facts.altLabels?.[reading.language] ?? [],
    otherLanguages: languages
      .filter((language) => language !== reading.language)
      .map((language) => ({
        language: localeFacts[locales.find((locale) => localeFacts[locale].language === language) ?? 'en'].name,
        lang: language,
        labels: [facts.labels[language] ?? [], facts.altLabels?.[language] ?? []].flat(),
      })),
    scopeNote,
    broader: links(facts.broader),
    narrower: links(
      entriesOf(reading.corpus, 'terms')
        .filter((term) => term.facts.broader.includes(entry.id))
        .map(({ id }) => id),
    ),
    related: links(facts.related),
    homonym: facts.homonymOf ? linkToRef(reading, `terms/${facts.homonymOf}`) : undefined,
    definitions,
    matrix: matrixOf(reading, definitions),
    backlinks: linksByKind(
      reading,
      reading.backlinks.toEntry('terms', entry.id).filter(({ kind }) => kind !== 'definitions'),
    ),
  };
}

export interface DefinitionMatrix {
  facets: { code: FacetCode; label: string; rule: string; count: number }[];
  rows: DefinitionCard[];
}

export const matrixOf = (reading: Reading, rows: DefinitionCard[]): DefinitionMatrix => ({
  facets: facetViews(reading, []).map(({ code, label, rule }) => ({
    code,
    label,
    rule,
    count: rows.filter((row) => row.facets.some((facet) => facet.code === code && facet.seen)).length,
  })),
  rows,
});

export interface DefinitionList {
  head: PageHead;
  lead: string;
  terms: { term: Link; scopeNote: Phrase | undefined; definitions: DefinitionCard[] }[];
}

/** Terms with most core definitions of clusters first would need a judgement; the alphabet needs none. */
function termsInOrder(reading: Reading): Entry<'terms'>[] {
  const compare = compareIn(reading);
  return entriesOf(reading.corpus, 'terms').sort((a, b) => compare(titleOf(reading, a).text, titleOf(reading, b).text));
}

export function definitionList(reading: Reading): DefinitionList {
  const { strings } = reading;
  const lead = fill(strings.definitions.lead, { count: reading.corpus.entries.definitions.size, terms: reading.corpus.entries.terms.size });
  return {
    head: pageHead(reading, { path: 'definitions/', title: strings.nav.definitions, description: lead }),
    lead,
    terms: termsInOrder(reading).map((term) => ({
      term: linkTo(reading, term),
      scopeNote: phrase(reading, term.facts.scopeNote),
      definitions: definitionsOf(reading, term.id).map((entry) => definitionCard(reading, entry)),
    })),
  };
}
