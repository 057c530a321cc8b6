/** Regions: the profile of one, the list, the table of all. */

import { isCluster } from '../domain/cluster.ts';
import { type Entry, entriesOf } from '../domain/corpus.ts';
import { activityTypes } from '../domain/vocabulary/activity-types.ts';
import { caseKinds } from '../domain/vocabulary/case-kinds.ts';
import { type EvidenceLevel, evidenceLevels, evidenceOrder } from '../domain/vocabulary/evidence-levels.ts';
import { type RegionCode, regions } from '../domain/vocabulary/regions.ts';
import { pageUrl, regionPath } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type CaseCard, caseCard, sortCards } from './case.ts';
import { type PageHead, pageHead } from './page.ts';
import { type Link, linkTo } from './phrase.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export const regionCodes = Object.keys(regions) as RegionCode[];

/** Cases that work in a region, in the order of ids. */
export const casesIn = (reading: Reading, code: RegionCode): Entry<'cases'>[] =>
  entriesOf(reading.corpus, 'cases').filter(({ facts }) => facts.regions.includes(code));
export const regionLink = (reading: Reading, code: RegionCode): Link => ({
  text: headingIn(reading, regions[code]),
  href: pageUrl(reading.locale, regionPath(code)),
});

export interface RegionSummary {
  code: RegionCode;
  link: Link;
  centre: string;
  clusters: number;
  related: number;
  institutions: number;
  /** Institutions and described groups that take part in its cases, each institution once. */
  participants: number;
  /** Kinds of activity that no case in the region shows. */
  activitiesNotFound: number;
  strongest: { level: EvidenceLevel; label: string };
  byKind: number[];
  byEvidence: number[];
}

export function regionSummary(reading: Reading, code: RegionCode): RegionSummary {
  const cases = casesIn(reading, code);
  const levels = cases.map((entry) => reading.evidence.ofCase(entry).level);
  const strongest = evidenceOrder.findLast((level) => levels.includes(level)) ?? 'none';
  return {
    code,
    link: regionLink(reading, code),
    centre: regions[code].note[reading.language],
    clusters: cases.filter(isCluster).length,
    related: cases.filter((entry) => !isCluster(entry)).length,
    institutions: entriesOf(reading.corpus, 'institutions').filter(({ facts }) => facts.region === code).length,
    participants: new Set(cases.flatMap(({ id, facts }) => facts.participants.map(({ institution }, index) => institution ?? `${id}/${index}`))).size,
    activitiesNotFound: Object.keys(activityTypes).filter((type) => !cases.some(({ facts }) => facts.activities.some((activity) => activity.type === type)))
      .length,
    strongest: { level: strongest, label: labelIn(reading, evidenceLevels[strongest]) },
    byKind: Object.keys(caseKinds).map((kind) => cases.filter((entry) => isCluster(entry) && entry.facts.kind === kind).length),
    byEvidence: evidenceOrder.map((level) => levels.filter((own) => own === level).length),
  };
}

export interface RegionPage {
  head: PageHead;
  /** All its cases in one table, when there are several. */
  fullTable: string | undefined;
  summary: RegionSummary;
  clusters: CaseCard[];
  related: CaseCard[];
  activities: { label: string; count: number }[];
  activitiesNotFound: string[];
  institutions: Link[];
}

export function regionPage(reading: Reading, code: RegionCode): RegionPage {
  const cases = casesIn(reading, code);
  const summary = regionSummary(reading, code);
  const counts = Object.entries(activityTypes).map(([type, term]) => ({
    label: labelIn(reading, term),
    count: cases.filter(({ facts }) => facts.activities.some((activity) => activity.type === type)).length,
  }));
  const compare = compareIn(reading);
  const list = { text: reading.strings.nav.regions, href: pageUrl(reading.locale, 'regions/') };
  return {
    head: pageHead(reading, {
      path: regionPath(code),
      title: summary.link.text,
      trail: [list],
      section: 'regions',
      description: `${summary.link.text}. ${reading.strings.regions.clusters}: ${summary.clusters}. ${reading.strings.regions.related}: ${summary.related}.`,
    }),
    fullTable: cases.length > 1 ? pageUrl(reading.locale, `compare/region-${code.toLowerCase()}/`) : undefined,
    summary,
    clusters: sortCards(
      reading,
      cases.filter(isCluster).map((entry) => caseCard(reading, entry)),
    ),
    related: sortCards(
      reading,
      cases.filter((entry) => !isCluster(entry)).map((entry) => caseCard(reading, entry)),
    ),
    activities: counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    activitiesNotFound: counts.filter(({ count }) => count === 0).map(({ label }) => label),
    institutions: entriesOf(reading.corpus, 'institutions')
      .filter(({ facts }) => facts.region === code)
      .map((entry) => linkTo(reading, entry))
      .sort((a, b) => compare(a.text, b.text)),
  };
}

export interface RegionTable {
  head: PageHead;
  rows: RegionSummary[];
  kinds: string[];
  levels: string[];
  total: { clusters: number; related: number; institutions: number };
}

/** Totals count a case once, though it may work in several regions. */
function regionTable(reading: Reading, head: PageHead): RegionTable {
  const cases = entriesOf(reading.corpus, 'cases');
  return {
    head,
    rows: regionCodes.map((code) => regionSummary(reading, code)),
    kinds: Object.values(caseKinds).map((term) => labelIn(reading, term)),
    levels: evidenceOrder.map((level) => labelIn(reading, evidenceLevels[level])),
    total: {
      clusters: cases.filter(isCluster).length,
      related: cases.filter((entry) => !isCluster(entry)).length,
      institutions: reading.corpus.entries.institutions.size,
    },
  };
}

export const regionList = (reading: Reading): RegionTable =>
  regionTable(reading, pageHead(reading, { path: 'regions/', title: reading.strings.nav.regions, description: reading.strings.regions.lead }));

export const regionComparison = (reading: Reading): RegionTable =>
  regionTable(
    reading,
    pageHead(reading, {
      path: 'compare/regions/',
      title: reading.strings.regions.compare,
      description: reading.strings.regions.compareLead,
      trail: [{ text: reading.strings.nav.compare, href: pageUrl(reading.locale, 'compare/') }],
    }),
  );
