/** Pages of conditions, approaches, stages, indicators, regulations and institutions: facts, claims, what refers to them. */

import { type Entry, entriesOf } from '../domain/corpus.ts';
import { kindSpecs } from '../domain/schema/kinds.ts';
import { conditionGroups } from '../domain/vocabulary/condition-groups.ts';
import { conditionStates } from '../domain/vocabulary/condition-states.ts';
import { directions } from '../domain/vocabulary/directions.ts';
import { participantRoles } from '../domain/vocabulary/participant-roles.ts';
import { regions } from '../domain/vocabulary/regions.ts';
import { fill } from '../i18n/fill.ts';
import { formatActNumber, formatDate } from '../i18n/format.ts';
import { entryPath, pageUrl, regionPath } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type CaseCard, caseCard, sortCards } from './case.ts';
import { type Note, numberNotes } from './claims.ts';
import { type Network, network } from './network.ts';
import { entryHead, type PageHead, pageHead } from './page.ts';
import { type Link, linksByKind, linkTo, linkToRef, type Phrase, phrase, titleOf } from './phrase.ts';
import { factNotices, type Notice } from './prose.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export const referenceKinds = ['conditions', 'approaches', 'stages', 'indicators', 'regulations', 'institutions'] as const;
export type ReferenceEntryKind = (typeof referenceKinds)[number];

export interface Fact {
  label: string;
  values: (Phrase & { href?: string })[];
}

export interface ReferenceEntryPage {
  head: PageHead;
  notices: Notice[];
  lead: Phrase | undefined;
  facts: Fact[];
  notes: Note[];
  /** Cases with what they say about this entry: state, role, basis. */
  cases: { card: CaseCard; detail: string }[];
  casesTitle: string;
  backlinks: ReturnType<typeof linksByKind>;
}

const fact = (label: string, ...values: ((Phrase & { href?: string }) | string | undefined)[]): Fact[] => {
  const known = values.flatMap((value) => (value === undefined ? [] : [typeof value === 'string' ? { text: value } : value]));
  return known.length > 0 ? [{ label, values: known }] : [];
};

function conditionFacts(reading: Reading, { facts }: Entry<'conditions'>): Fact[] {
  const { entry } = reading.strings;
  return [...fact(entry.group, labelIn(reading, conditionGroups[facts.group])), ...fact(entry.question, phrase(reading, facts.question))];
}

function indicatorFacts(reading: Reading, { facts }: Entry<'indicators'>): Fact[] {
  const { entry } = reading.strings;
  return [
    ...fact(entry.unit, phrase(reading, facts.unit)),
    ...fact(entry.direction, labelIn(reading, directions[facts.direction])),
    ...fact(entry.howToMeasure, phrase(reading, facts.howToMeasure)),
    ...fact(entry.source, facts.derived ? entry.derivedYes : entry.derivedNo),
  ];
}

function regulationFacts(reading: Reading, { facts }: Entry<'regulations'>): Fact[] {
  const { entry } = reading.strings;
  return [
    ...fact(entry.number, facts.number && formatActNumber(reading.locale, facts.number)),
    ...fact(entry.date, facts.date ? formatDate(reading.locale, facts.date) : entry.noDate),
    ...fact(entry.source, facts.secondHand ? entry.actSecondHand : entry.actSeen),
  ];
}

function institutionFacts(reading: Reading, { id, facts }: Entry<'institutions'>): Fact[] {
  const { entry } = reading.strings;
  const absorbed = entriesOf(reading.corpus, 'institutions').filter((other) => other.facts.mergedInto === id);
  return [
    ...fact(entry.type, labelIn(reading, participantRoles[facts.type])),
    ...fact(entry.region, facts.region && { text: labelIn(reading, regions[facts.region]), href: pageUrl(reading.locale, regionPath(facts.region)) }),
    ...fact(entry.formerNames, ...(facts.formerNames ?? []).map((name) => phrase(reading, name))),
    ...fact(entry.mergedInto, facts.mergedInto ? linkToRef(reading, `institutions/${facts.mergedInto}`) : undefined),
    ...fact(entry.absorbed, ...absorbed.map((other) => linkTo(reading, other))),
  ];
}

/** What a case says about the entry: the state of a condition, the role of an institution. */
function caseDetail(reading: Reading, kind: ReferenceEntryKind, id: string, entry: Entry<'cases'>): string {
  if (kind === 'conditions')
    return entry.facts.conditions
      .filter(({ condition }) => condition === id)
      .map(({ state }) => labelIn(reading, conditionStates[state]))
      .join(', ');
  if (kind === 'institutions')
    return [
      ...new Set(entry.facts.participants.filter(({ institution }) => institution === id).map(({ role }) => labelIn(reading, participantRoles[role]))),
    ].join(', ');
  return '';
}

function factsOf(reading: Reading, entry: Entry): { facts: Fact[]; lead: Phrase | undefined } {
  switch (entry.kind) {
    case 'conditions':
      return { facts: conditionFacts(reading, entry as Entry<'conditions'>), lead: undefined };
    case 'indicators':
      return { facts: indicatorFacts(reading, entry as Entry<'indicators'>), lead: undefined };
    case 'regulations':
      return { facts: regulationFacts(reading, entry as Entry<'regulations'>), lead: phrase(reading, (entry as Entry<'regulations'>).facts.summary) };
    case 'institutions':
      return { facts: institutionFacts(reading, entry as Entry<'institutions'>), lead: undefined };
    default:
      return { facts: [], lead: phrase(reading, (entry as Entry<'approaches' | 'stages'>).facts.summary) };
  }
}

export function referenceEntryPage(reading: Reading, kind: ReferenceEntryKind, entry: Entry<ReferenceEntryKind>): ReferenceEntryPage {
  const { strings } = reading;
  const linked = reading.backlinks.toEntry(kind, entry.id);
  const cases = linked.filter((other): other is Entry<'cases'> => other.kind === 'cases');
  const { facts, lead } = factsOf(reading, entry);
  const claims = 'claims' in entry.facts ? entry.facts.claims : [];
  const title = titleOf(reading, entry);
  const order =
    kind === 'stages' ? [{ label: strings.list.all, values: [{ text: fill(strings.entry.order, { order: (entry as Entry<'stages'>).facts.order }) }] }] : [];
  return {
    head: entryHead(reading, kind, entry.id, {
      path: entryPath(`${kind}/${entry.id}`),
      title,
      description: lead?.text ?? [title.text, ...facts.flatMap(({ values }) => values.map(({ text }) => text))].join('. '),
    }),
    notices: factNotices(reading, entry.facts.translation),
    lead,
    facts: [...order.map(({ values }) => ({ label: kindSpecs.stages.singular[reading.language], values })), ...facts],
    notes: numberNotes(reading, claims),
    cases: sortCards(
      reading,
      cases.map((item) => caseCard(reading, item)),
    ).map((card) => ({ card, detail: caseDetail(reading, kind, entry.id, reading.corpus.entries.cases.get(card.id) as Entry<'cases'>) })),
    casesTitle: kind === 'institutions' ? strings.nav.cases : strings.entry.casesShowing,
    backlinks: linksByKind(
      reading,
      linked.filter((other) => other.kind !== 'cases'),
    ),
  };
}

export interface ReferenceListPage {
  head: PageHead;
  lead: string;
  groups: { title: string; items: (Link & { detail: string })[] }[];
  network: Network | undefined;
}

/** Index of a kind, grouped where the kind has groups; that of institutions shows their network as well. */
export function referenceList(reading: Reading, kind: ReferenceEntryKind): ReferenceListPage {
  const compare = compareIn(reading);
  const groupOf = (entry: Entry): string => {
    if (entry.kind === 'conditions') return headingIn(reading, conditionGroups[(entry as Entry<'conditions'>).facts.group]);
    if (entry.kind === 'institutions') return headingIn(reading, participantRoles[(entry as Entry<'institutions'>).facts.type]);
    return '';
  };
  const detailOf = (entry: Entry): string => {
    if (entry.kind === 'stages') return fill(reading.strings.entry.order, { order: (entry as Entry<'stages'>).facts.order });
    if (entry.kind === 'regulations') {
      const { number, date } = (entry as Entry<'regulations'>).facts;
      return [number && formatActNumber(reading.locale, number), date && formatDate(reading.locale, date)].filter(Boolean).join(', ');
    }
    const count = reading.backlinks.toEntry(kind, entry.id).filter((other) => other.kind === 'cases').length;
    return count > 0 ? `${kindSpecs.cases.plural[reading.language]}: ${count}` : '';
  };
  const entries = entriesOf(reading.corpus, kind) as Entry[];
  const sorted =
    kind === 'stages'
      ? entries.sort((a, b) => (a as Entry<'stages'>).facts.order - (b as Entry<'stages'>).facts.order)
      : kind === 'regulations'
        ? entries.sort((a, b) => compare((a as Entry<'regulations'>).facts.date ?? '9999', (b as Entry<'regulations'>).facts.date ?? '9999'))
        : entries.sort((a, b) => compare(titleOf(reading, a).text, titleOf(reading, b).text));
  const titles = [...new Set(sorted.map(groupOf))];
  const plural = kindSpecs[kind].plural[reading.language];
  const lead = reading.strings.lists[kind];
  return {
    head: pageHead(reading, { path: `${kind}/`, title: plural, description: `${plural}: ${entries.length}. ${lead}` }),
    lead,
    network: kind === 'institutions' ? network(reading) : undefined,
    groups: titles.map((title) => ({
      title,
      items: sorted.filter((entry) => groupOf(entry) === title).map((entry) => ({ ...linkTo(reading, entry), detail: detailOf(entry) })),
    })),
  };
}
