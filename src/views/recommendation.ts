/** The page of a recommendation: a brief that answers what, for whom, why, how sure, at what cost, with which risks. */

import { type Entry, entriesOf } from '../domain/corpus.ts';
import { audiences } from '../domain/vocabulary/audiences.ts';
import { contexts } from '../domain/vocabulary/contexts.ts';
import { costs } from '../domain/vocabulary/costs.ts';
import { type EvidenceLevel, evidenceLevels, evidenceOrder } from '../domain/vocabulary/evidence-levels.ts';
import { fill } from '../i18n/fill.ts';
import { entryPath } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type Note, numberNotes } from './claims.ts';
import { type EvidenceView, evidenceView } from './evidence.ts';
import { entryHead, type PageHead, pageHead } from './page.ts';
import { type Link, linksByKind, linkTo, linkToRef, type Phrase, phrase, titleOf } from './phrase.ts';
import { type Prose, proseOf } from './prose.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export interface RecommendationCard {
  id: string;
  title: Link;
  action: Phrase;
  audience: string[];
  context: string;
  cost: string;
  evidence: EvidenceView;
}

type TextKey = 'action' | 'evidenceNote' | 'costBasis';
const textOf = (reading: Reading, entry: Entry<'recommendations'>, key: TextKey): Phrase | undefined =>
  phrase(reading, Object.fromEntries(Object.entries(entry.texts).map(([language, text]) => [language, text?.meta[key]])));

export function recommendationCard(reading: Reading, entry: Entry<'recommendations'>): RecommendationCard {
  return {
    id: entry.id,
    title: linkTo(reading, entry),
    action: textOf(reading, entry, 'action') ?? { text: '' },
    audience: entry.facts.audience.map((code) => labelIn(reading, audiences[code])),
    context: labelIn(reading, contexts[entry.facts.context]),
    cost: labelIn(reading, costs[entry.facts.cost]),
    evidence: evidenceView(reading, reading.evidence.ofRecommendation(entry)),
  };
}

export interface Point extends Phrase {
  claims: readonly string[];
}

export interface RecommendationPage {
  head: PageHead;
  card: RecommendationCard;
  prose: Prose;
  evidenceNote: Phrase | undefined;
  costBasis: Phrase | undefined;
  rationale: readonly string[];
  preconditions: Point[];
  risks: Point[];
  conditions: Link[];
  indicators: Link[];
  cases: Link[];
  notes: Note[];
  backlinks: ReturnType<typeof linksByKind>;
}

export function recommendationPage(reading: Reading, entry: Entry<'recommendations'>): RecommendationPage {
  const { facts } = entry;
  const card = recommendationCard(reading, entry);
  const prose = proseOf(reading, entry);
  const points = (list: typeof facts.risks): Point[] => list.map((point) => ({ ...(phrase(reading, point.text) ?? { text: '' }), claims: point.claims }));
  return {
    head: entryHead(reading, 'recommendations', entry.id, {
      path: entryPath(`recommendations/${entry.id}`),
      title: titleOf(reading, entry),
      description: card.action.text,
      filters: { audience: card.audience, evidence: [card.evidence.label] },
    }),
    card,
    prose,
    evidenceNote: textOf(reading, entry, 'evidenceNote'),
    costBasis: textOf(reading, entry, 'costBasis'),
    rationale: facts.rationale,
    preconditions: points(facts.preconditions),
    risks: points(facts.risks),
    conditions: facts.conditions.map((id) => linkToRef(reading, `conditions/${id}`)),
    indicators: facts.indicators.map((id) => linkToRef(reading, `indicators/${id}`)),
    cases: facts.relatedCases.map((id) => linkToRef(reading, `cases/${id}`)),
    notes: numberNotes(reading, [
      ...prose.cited,
      ...facts.rationale,
      ...facts.preconditions.flatMap(({ claims }) => claims),
      ...facts.risks.flatMap(({ claims }) => claims),
    ]),
    backlinks: linksByKind(reading, reading.backlinks.toEntry('recommendations', entry.id)),
  };
}

export interface RecommendationList {
  head: PageHead;
  lead: string;
  groups: { level: EvidenceLevel; title: string; note: string; cards: RecommendationCard[] }[];
}

/** The best shown first: a group per evidence level, in it by title. */
export function recommendationList(reading: Reading): RecommendationList {
  const lead = fill(reading.strings.recommendations.lead, { count: reading.corpus.entries.recommendations.size });
  const compare = compareIn(reading);
  const cards = entriesOf(reading.corpus, 'recommendations').map((entry) => recommendationCard(reading, entry));
  return {
    head: pageHead(reading, { path: 'recommendations/', title: reading.strings.nav.recommendations, description: lead }),
    lead,
    groups: [...evidenceOrder].reverse().flatMap((level) => {
      const own = cards.filter(({ evidence }) => evidence.level === level).sort((a, b) => compare(a.title.text, b.title.text));
      const term = evidenceLevels[level];
      return own.length > 0 ? [{ level, title: headingIn(reading, term), note: term.note[reading.language], cards: own }] : [];
    }),
  };
}
