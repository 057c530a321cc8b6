/** Pages of comparison: the free one, the curated ones, and full tables of the cases of a region or kind. */
import { type Entry, entriesOf, entryRef } from '../domain/corpus.ts';
import { activityTypes } from '../domain/vocabulary/activity-types.ts';
import { caseKinds } from '../domain/vocabulary/case-kinds.ts';
import { conditionStates } from '../domain/vocabulary/condition-states.ts';
import { fill } from '../i18n/fill.ts';
import { compareUrl, entryPath, pageUrl } from '../i18n/urls.ts';
import { type CaseCard, caseCard, sortCards } from './case.ts';
import { type Note, numberNotes } from './claims.ts';
import { type ComparedKind, comparedKinds, dimensionViews, entryColumn, kindTitle } from './compared.ts';
import { type DimensionView, type Table, tableOf } from './comparison-table.ts';
import { entryHead, type PageHead, pageHead } from './page.ts';
import { type Link, linkTo, linkToRef, type Phrase, phrase } from './phrase.ts';
import { type Prose, proseOf } from './prose.ts';
import { casesIn, regionCodes, regionLink } from './region.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export interface ComparisonPage {
  head: PageHead;
  prose: Prose;
  notes: Note[];
  table: Table;
  caption: string;
  freeHref: string;
}

/** A curated comparison: computed table and written reading. */
export function comparisonPage(reading: Reading, entry: Entry<'comparisons'>): ComparisonPage {
  const cases = entry.facts.cases.flatMap((id) => reading.corpus.entries.cases.get(id) ?? []);
  const wanted = entry.facts.dimensions;
  const dimensions = dimensionViews(reading, 'cases').filter(({ id }) => !wanted || wanted.includes(id));
  const prose = proseOf(reading, entry);
  const title = linkTo(reading, entry);
  return {
    head: entryHead(reading, 'comparisons', entry.id, {
      path: entryPath(entryRef(entry)),
      title,
      description: entry.texts[reading.language]?.meta.summary,
      section: 'compare',
    }),
    prose,
    notes: numberNotes(reading, prose.cited),
    table: tableOf(
      dimensions,
      cases.map((item) => entryColumn(reading, item)),
    ),
    caption: fill(reading.strings.compare.caption, { count: cases.length }),
    freeHref: compareUrl(
      reading.locale,
      cases.map(({ id }) => id),
    ),
  };
}

/** All cases of a region or of a kind, for readers without script and for an overview. */
export interface FullTable {
  /** Under `compare/`, beside the curated comparisons: `region-uz-tk`, `kind-school`. */
  id: string;
  title: Link;
  cases: Entry<'cases'>[];
  /** What the cases have in common: the page of the region, or the catalog of the kind. */
  of: Link;
}

/** Tables of at least two cases: regions in their order, then kinds. */
export function fullTables(reading: Reading): FullTable[] {
  const { locale, strings } = reading;
  const table = (id: string, of: Link, cases: Entry<'cases'>[]): FullTable => ({
    id,
    of,
    cases,
    title: { text: fill(strings.compare.fullOf, { what: of.text }), href: pageUrl(locale, `compare/${id}/`) },
  });
  const all = entriesOf(reading.corpus, 'cases');
  const ofRegions = regionCodes.map((code) => table(`region-${code.toLowerCase()}`, regionLink(reading, code), casesIn(reading, code)));
  const ofKinds = Object.entries(caseKinds).map(([kind, term]) =>
    table(
      `kind-${kind}`,
      { text: headingIn(reading, term), href: `${pageUrl(locale, 'cases/')}?kind=${kind}` },
      all.filter(({ facts }) => facts.kind === kind),
    ),
  );
  return [...ofRegions, ...ofKinds].filter(({ cases }) => cases.length > 1);
}

export interface FullTablePage {
  head: PageHead;
  of: Link;
  rows: { card: CaseCard; anchor: Link | undefined; participants: number; activities: string[]; conditions: string[] }[];
}

export function fullTablePage(reading: Reading, table: FullTable): FullTablePage {
  const { strings, locale, language } = reading;
  const byId = new Map(table.cases.map((entry) => [entry.id, entry]));
  const states = ({ facts }: Entry<'cases'>) =>
    facts.conditions.map(({ condition, state }) => `${linkToRef(reading, `conditions/${condition}`).text} (${conditionStates[state].label[language]})`);
  return {
    head: pageHead(reading, {
      path: `compare/${table.id}/`,
      title: table.title,
      description: `${table.title.text}. ${strings.compare.fullLead}`,
      trail: [{ text: strings.nav.compare, href: pageUrl(locale, 'compare/') }],
    }),
    of: table.of,
    rows: sortCards(
      reading,
      table.cases.map((entry) => caseCard(reading, entry)),
    ).flatMap((card) => {
      const entry = byId.get(card.id);
      if (!entry) return [];
      return [
        {
          card,
          anchor: entry.facts.anchor ? linkToRef(reading, `institutions/${entry.facts.anchor}`) : undefined,
          participants: entry.facts.participants.length,
          activities: activityLabels(reading, entry),
          conditions: states(entry),
        },
      ];
    }),
  };
}

const activityLabels = (reading: Reading, { facts }: Entry<'cases'>): string[] => facts.activities.map(({ type }) => labelIn(reading, activityTypes[type]));

export interface ComparePage {
  head: PageHead;
  curated: { link: Link; summary: Phrase | undefined; cases: string[] }[];
  kinds: { kind: ComparedKind; title: string; dimensions: DimensionView[] }[];
  full: { title: string; links: Link[] }[];
  more: Link[];
}

/** The page where anything can be chosen; without script it offers the curated comparisons and the full tables. */
export function comparePage(reading: Reading): ComparePage {
  const { strings, locale } = reading;
  const full = fullTables(reading);
  const linksOf = (prefix: string) => full.filter(({ id }) => id.startsWith(prefix)).map(({ title, of }) => ({ text: of.text, href: title.href }));
  return {
    head: pageHead(reading, { path: 'compare/', title: strings.nav.compare, description: strings.compare.lead }),
    curated: entriesOf(reading.corpus, 'comparisons').map((entry) => ({
      link: linkTo(reading, entry),
      summary: phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.summary]))),
      cases: entry.facts.cases.map((id) => linkToRef(reading, `cases/${id}`).text),
    })),
    kinds: comparedKinds.map((kind) => ({ kind, title: kindTitle(reading, kind), dimensions: dimensionViews(reading, kind) })),
    full: [
      { title: strings.compare.byRegion, links: linksOf('region-') },
      { title: strings.compare.byKind, links: linksOf('kind-') },
    ],
    more: [
      { text: strings.definitions.matrix, href: pageUrl(locale, 'compare/definitions/') },
      { text: strings.regions.compare, href: pageUrl(locale, 'compare/regions/') },
      { text: strings.tables.conditions, href: pageUrl(locale, 'compare/conditions/') },
      { text: strings.tables.activities, href: pageUrl(locale, 'compare/activities/') },
      { text: strings.evidenceMap.title, href: pageUrl(locale, 'evidence-map/') },
    ],
  };
}
