/** The catalog of cases with its facets: counts at rest, and the style rules by which the filters work without script. */
import { entriesOf } from '../domain/corpus.ts';
import type { Vocabulary } from '../domain/schema/reference.ts';
import { activityTypes } from '../domain/vocabulary/activity-types.ts';
import { caseKinds } from '../domain/vocabulary/case-kinds.ts';
import { caseStatuses } from '../domain/vocabulary/case-statuses.ts';
import { evidenceLevels } from '../domain/vocabulary/evidence-levels.ts';
import { namings } from '../domain/vocabulary/namings.ts';
import { participantRoles } from '../domain/vocabulary/participant-roles.ts';
import { regions } from '../domain/vocabulary/regions.ts';
import { fill } from '../i18n/fill.ts';
import { type CaseCard, caseCard, sortCards } from './case.ts';
import { type PageHead, pageHead } from './page.ts';
import { titleOf } from './phrase.ts';
import { countedCases, labelIn, type Reading } from './site.ts';

export interface Facet {
  id: string;
  title: string;
  options: { code: string; label: string; count: number }[];
}

export interface CatalogPage {
  head: PageHead;
  lead: string;
  facets: Facet[];
  cards: CaseCard[];
  /** Style rules that hide cards which lack every chosen value of a facet. */
  css: string;
}

/** Id of a facet value's checkbox. */
export const optionId = (facet: string, code: string): string => `f-${facet}-${code.toLowerCase()}`;

/**
 * Filtering without script: when a facet has a choice and none of the chosen values is among a card's values, the card is hidden.
 * One rule per facet and set of values that occurs.
 */
export function filterCss(cards: readonly Pick<CaseCard, 'id' | 'facets'>[]): string {
  const rules = new Map<string, string[]>();
  for (const card of cards) {
    for (const [facet, values] of Object.entries(card.facets)) {
      const own = values.map((code) => `#${optionId(facet, code)}`).join(',');
      const condition = own ? `.catalog:has(.f-${facet} :checked):not(:has(:is(${own}):checked))` : `.catalog:has(.f-${facet} :checked)`;
      rules.set(condition, [...(rules.get(condition) ?? []), `#case-${card.id}`]);
    }
  }
  return [...rules].map(([condition, ids]) => `${condition} :is(${ids.join(',')}){display:none}`).join('\n');
}

const fromVocabulary = (reading: Reading, vocabulary: Vocabulary): [string, string][] =>
  Object.entries(vocabulary).map(([code, term]) => [code, labelIn(reading, term)]);

export function catalogPage(reading: Reading): CatalogPage {
  const { strings, corpus } = reading;
  const { all, clusters, related } = countedCases(reading);
  const cards = sortCards(
    reading,
    all.map((entry) => caseCard(reading, entry)),
  );
  const conditions = entriesOf(corpus, 'conditions').map((entry): [string, string] => [entry.id, titleOf(reading, entry).text]);
  const facet = (id: string, title: string, options: [string, string][]): Facet => ({
    id,
    title,
    options: options
      .map(([code, label]) => ({ code, label, count: cards.filter((card) => card.facets[id]?.includes(code)).length }))
      .filter(({ count }) => count > 0),
  });
  const lead = fill(strings.catalog.lead, { clusters: clusters.length, related: related.length });
  return {
    head: pageHead(reading, { path: 'cases/', title: strings.nav.cases, description: lead }),
    lead,
    facets: [
      facet('region', strings.catalog.region, fromVocabulary(reading, regions)),
      facet('kind', strings.catalog.kind, fromVocabulary(reading, caseKinds)),
      facet('naming', strings.catalog.naming, fromVocabulary(reading, namings)),
      facet('evidence', strings.catalog.evidence, fromVocabulary(reading, evidenceLevels)),
      facet('status', strings.catalog.status, fromVocabulary(reading, caseStatuses)),
      facet('role', strings.catalog.role, fromVocabulary(reading, participantRoles)),
      facet('activity', strings.catalog.activity, fromVocabulary(reading, activityTypes)),
      facet('condition', strings.catalog.condition, conditions),
    ],
    cards,
    css: filterCss(cards),
  };
}
