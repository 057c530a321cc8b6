/** The page of a case, and the card that stands for it in lists. */

import { isCluster } from '../domain/cluster.ts';
import { findSimilar } from '../domain/comparison/likeness.ts';
import { assertEntry, type Entry } from '../domain/corpus.ts';
import { activityTypes } from '../domain/vocabulary/activity-types.ts';
import { bases } from '../domain/vocabulary/bases.ts';
import { caseKinds } from '../domain/vocabulary/case-kinds.ts';
import { caseStatuses } from '../domain/vocabulary/case-statuses.ts';
import { conditionStates } from '../domain/vocabulary/condition-states.ts';
import { namings } from '../domain/vocabulary/namings.ts';
import { participantRoles } from '../domain/vocabulary/participant-roles.ts';
import { regions } from '../domain/vocabulary/regions.ts';
import { resourceTypes } from '../domain/vocabulary/resource-types.ts';
import { formatNumber } from '../i18n/format.ts';
import { compareUrl, entryPath, pageUrl, regionPath } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type Note, numberNotes } from './claims.ts';
import { type EvidenceView, evidenceView } from './evidence.ts';
import { entryHead, type PageHead } from './page.ts';
import { type Link, linksByKind, linkTo, linkToRef, type Phrase, phrase } from './phrase.ts';
import { factNotices, type Prose, proseOf } from './prose.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export interface CaseCard {
  id: string;
  title: Link;
  summary: Phrase | undefined;
  kind: string;
  /** What it is, above the title: its kind, or that it is a related practice and no cluster. */
  kicker: string;
  regions: string[];
  naming: Entry<'cases'>['facts']['naming'];
  namingLabel: string;
  since: string | undefined;
  status: string;
  evidence: EvidenceView;
  /** Facet values for the filter: codes by facet. */
  facets: Readonly<Record<string, readonly string[]>>;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

function summaryOf(reading: Reading, entry: Entry<'cases'>): Phrase | undefined {
  return phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.summary])));
}

export function caseCard(reading: Reading, entry: Entry<'cases'>): CaseCard {
  const { facts } = entry;
  const evidence = evidenceView(reading, reading.evidence.ofCase(entry));
  return {
    id: entry.id,
    title: linkTo(reading, entry),
    summary: summaryOf(reading, entry),
    kind: headingIn(reading, caseKinds[facts.kind]),
    kicker: headingIn(reading, isCluster(entry) ? caseKinds[facts.kind] : namings.borderline),
    regions: facts.regions.map((code) => labelIn(reading, regions[code])),
    naming: facts.naming,
    namingLabel: labelIn(reading, namings[facts.naming]),
    since: facts.start && String(facts.start.year),
    status: labelIn(reading, caseStatuses[facts.status]),
    evidence,
    facets: {
      region: facts.regions,
      kind: [facts.kind],
      naming: [facts.naming],
      status: [facts.status],
      evidence: [evidence.level],
      role: unique(facts.participants.map(({ role }) => role)),
      activity: unique(facts.activities.map(({ type }) => type)),
      condition: unique(facts.conditions.map(({ condition }) => condition)),
    },
  };
}

/** Cards by region (in the order of the vocabulary), then by title. */
export function sortCards(reading: Reading, cards: readonly CaseCard[]): CaseCard[] {
  const order = Object.keys(regions);
  const compare = compareIn(reading);
  const place = (card: CaseCard) => order.indexOf(card.facets.region?.[0] ?? '');
  return [...cards].sort((a, b) => place(a) - place(b) || compare(a.title.text, b.title.text));
}

export interface GroundedRow {
  name: Phrase & { href?: string };
  detail: Phrase | undefined;
  claims: readonly string[];
  state?: { code: string; label: string };
}

export interface CasePage {
  head: PageHead;
  card: CaseCard;
  place: Phrase | undefined;
  regionLinks: Link[];
  anchor: Link | undefined;
  start: { year: string; basis: string } | undefined;
  prose: Prose;
  participants: { role: string; name: Phrase & { href?: string }; count: string | undefined; former: Phrase[] }[];
  approaches: GroundedRow[];
  activities: GroundedRow[];
  resources: GroundedRow[];
  conditions: GroundedRow[];
  results: readonly string[];
  otherClaims: readonly string[];
  gaps: Phrase | undefined;
  notes: Note[];
  compareHref: string;
  similar: { link: Link; reason: string }[];
  backlinks: ReturnType<typeof linksByKind>;
}

function participants(reading: Reading, { facts }: Entry<'cases'>): CasePage['participants'] {
  return facts.participants.map((participant) => {
    const institution = participant.institution ? assertEntry(reading.corpus, 'institutions', participant.institution) : undefined;
    return {
      role: labelIn(reading, participantRoles[participant.role]),
      name: institution ? linkTo(reading, institution) : (phrase(reading, participant.group) ?? { text: '' }),
      count: participant.count === undefined ? undefined : formatNumber(reading.locale, participant.count),
      former: (institution?.facts.formerNames ?? []).flatMap((name) => phrase(reading, name) ?? []),
    };
  });
}

function gapsOf(reading: Reading, entry: Entry<'cases'>): Phrase | undefined {
  return phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta.gaps])));
}

export function casePage(reading: Reading, entry: Entry<'cases'>): CasePage {
  const { facts } = entry;
  const card = caseCard(reading, entry);
  const prose = proseOf(reading, entry);
  const approaches = facts.approaches.map((item) => ({
    name: linkToRef(reading, `approaches/${item.approach}`),
    detail: { text: labelIn(reading, bases[item.basis]) },
    claims: item.claims,
  }));
  const activities = facts.activities.map((item) => ({
    name: { text: labelIn(reading, activityTypes[item.type]) },
    detail: phrase(reading, item.note),
    claims: item.claims,
  }));
  const resources = facts.sharedResources.map((item) => ({
    name: { text: labelIn(reading, resourceTypes[item.type]) },
    detail: phrase(reading, item.note),
    claims: item.claims,
  }));
  const conditions = facts.conditions.map((item) => ({
    name: linkToRef(reading, `conditions/${item.condition}`),
    detail: undefined,
    claims: item.claims,
    state: { code: item.state, label: labelIn(reading, conditionStates[item.state]) },
  }));
  const grounded = [...activities, ...resources, ...conditions, ...approaches].flatMap((row) => row.claims);
  const mainRegion = facts.regions[0];
  return {
    head: entryHead(reading, 'cases', entry.id, {
      path: entryPath(`cases/${entry.id}`),
      title: card.title,
      description: card.summary?.text ?? `${card.title.text}. ${card.kind}, ${card.regions.join(', ')}`,
      trail: mainRegion ? [{ text: labelIn(reading, regions[mainRegion]), href: pageUrl(reading.locale, regionPath(mainRegion)) }] : [],
      filters: { region: card.regions, kind: [card.kind], naming: [card.namingLabel], evidence: [card.evidence.label] },
    }),
    card,
    place: phrase(reading, facts.place),
    regionLinks: facts.regions.map((code) => ({ text: labelIn(reading, regions[code]), href: pageUrl(reading.locale, regionPath(code)) })),
    anchor: facts.anchor ? linkToRef(reading, `institutions/${facts.anchor}`) : undefined,
    start: facts.start && { year: String(facts.start.year), basis: labelIn(reading, bases[facts.start.basis]) },
    prose: { ...prose, notices: [...prose.notices, ...(prose.notices.some(({ kind }) => kind === 'draft') ? [] : factNotices(reading, facts.translation))] },
    participants: participants(reading, entry),
    approaches,
    activities,
    resources,
    conditions,
    results: facts.results,
    otherClaims: facts.otherClaims,
    gaps: gapsOf(reading, entry),
    notes: numberNotes(reading, [...prose.cited, ...(facts.start?.claims ?? []), ...grounded, ...facts.results, ...facts.otherClaims]),
    compareHref: compareUrl(reading.locale, [entry.id]),
    similar: findSimilar(reading.corpus, entry, 4).map(({ entry: other, shared }) => ({
      link: linkTo(reading, other),
      reason: similarReason(reading, shared),
    })),
    backlinks: linksByKind(reading, reading.backlinks.toEntry('cases', entry.id)),
  };
}

/** What two cases share, in words: kind, anchor type, activities, conditions. */
function similarReason(reading: Reading, shared: ReturnType<typeof findSimilar>[number]['shared']): string {
  const { catalog, entry } = reading.strings;
  return [
    shared.kind ? `${catalog.kind}: ${labelIn(reading, caseKinds[shared.kind])}` : '',
    shared.anchorType ? `${entry.anchor}: ${labelIn(reading, participantRoles[shared.anchorType])}` : '',
    shared.activities.length > 0 ? `${entry.activities}: ${shared.activities.map((type) => labelIn(reading, activityTypes[type])).join('; ')}` : '',
    shared.conditions.length > 0 ? `${entry.conditions}: ${shared.conditions.map((id) => linkToRef(reading, `conditions/${id}`).text).join('; ')}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
