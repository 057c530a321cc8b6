/** The workbench of definitions: one table to filter and sort, what definitions have in common, and how that changes over time and languages. */
import type { Concept } from '../domain/comparison/concept-lattice.ts';
import {
  decadeOf,
  definitionLattice,
  type FacetCode,
  type FacetFrequency,
  facetCodes,
  facetFrequencies,
  facetMask,
  facetsIn,
  languageOfDefinition,
  unknownDecade,
} from '../domain/comparison/definition-facets.ts';
import { assertEntry, entriesOf } from '../domain/corpus.ts';
import { facets } from '../domain/vocabulary/facets.ts';
import { tiers } from '../domain/vocabulary/tiers.ts';
import { fill } from '../i18n/fill.ts';
import { type LatticeDrawing, latticeDrawing } from './lattice-drawing.ts';
import { type PageHead, pageHead } from './page.ts';
import { type Link, linkTo, linkToRef, type Phrase } from './phrase.ts';
import { labelIn, type Reading } from './site.ts';
import { definitionYears, type YearsView } from './years.ts';

export interface WorkbenchRow {
  id: string;
  title: Link;
  term: Link;
  termId: string;
  year: number | undefined;
  decade: string;
  tier: string;
  secondHand: boolean;
  language: string;
  /** Facets as a bit mask: bit 0 is the first of the vocabulary. */
  mask: number;
}

export interface ConceptView {
  /** Address of the concept on the page. */
  id: string;
  facets: string[];
  count: number;
  members: Link[];
}

export interface Frequency extends FacetFrequency {
  name: string;
}

export interface Workbench {
  head: PageHead;
  facets: { code: FacetCode; label: string; rule: string; count: number }[];
  rows: WorkbenchRow[];
  terms: { id: string; label: string; count: number }[];
  languages: { code: string; label: string; count: number }[];
  tiers: { code: string; label: string }[];
  byDecade: Frequency[];
  byLanguage: Frequency[];
  byYear: { year: string; links: Link[] }[];
  timeline: YearsView['items'];
  citing: { work: Link; definitions: Link[] }[];
  concepts: ConceptView[];
  drawing: LatticeDrawing;
  note: string;
}

const named = (frequencies: FacetFrequency[], nameOf: (group: string) => string): Frequency[] =>
  frequencies.map((frequency) => ({ ...frequency, name: nameOf(frequency.group) }));

const conceptId = (intent: number): string =>
  intent === 0
    ? 'table'
    : `c-${facetsIn(intent)
        .map((code) => facetCodes.indexOf(code) + 1)
        .join('-')}`;

function conceptViews(reading: Reading, lattice: readonly Concept[], rows: readonly WorkbenchRow[]): ConceptView[] {
  return lattice
    .filter(({ extent, intent }) => extent.length > 0 && intent !== 0)
    .map(({ intent, extent }) => ({
      id: conceptId(intent),
      facets: facetsIn(intent).map((code) => labelIn(reading, facets[code])),
      count: extent.length,
      members: extent.flatMap((index) => rows[index]?.title ?? []),
    }));
}

export function workbench(reading: Reading): Workbench {
  const { strings, corpus } = reading;
  const names = new Intl.DisplayNames([reading.language], { type: 'language' });
  const entries = entriesOf(corpus, 'definitions');
  const rows = entries.map(
    (entry): WorkbenchRow => ({
      id: entry.id,
      title: linkTo(reading, entry),
      term: linkToRef(reading, `terms/${entry.facts.term}`),
      termId: entry.facts.term,
      year: entry.facts.year,
      decade: decadeOf(entry),
      tier: entry.facts.tier,
      secondHand: entry.facts.secondHand,
      language: languageOfDefinition(corpus, entry),
      mask: facetMask(entry),
    }),
  );
  const counted = <K extends string>(keys: readonly K[]) => [...new Map(keys.map((key) => [key, keys.filter((other) => other === key).length]))];
  const lattice = definitionLattice(corpus);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const citing = [...new Set(entries.flatMap(({ facts }) => facts.citedIn ?? []))].sort();
  const label = (code: FacetCode): Phrase => ({ text: labelIn(reading, facets[code]) });
  return {
    head: pageHead(reading, { path: 'compare/definitions/', title: strings.definitions.matrix, description: strings.definitions.matrixLead, trail: [] }),
    facets: facetCodes.map((code, index) => ({
      code,
      label: label(code).text,
      rule: facets[code].note[reading.language],
      count: rows.filter(({ mask }) => mask & (1 << index)).length,
    })),
    rows,
    terms: counted(rows.map(({ termId }) => termId)).map(([id, count]) => ({ id, count, label: linkTo(reading, assertEntry(corpus, 'terms', id)).text })),
    languages: counted(rows.map(({ language }) => language)).map(([code, count]) => ({ code, count, label: names.of(code) ?? code })),
    tiers: Object.entries(tiers).map(([code, term]) => ({ code, label: labelIn(reading, term) })),
    byDecade: named(facetFrequencies(corpus, decadeOf), (decade) =>
      decade === unknownDecade ? strings.entry.yearUnknown : fill(strings.workbench.decade, { decade }),
    ),
    byLanguage: named(
      facetFrequencies(corpus, (entry) => languageOfDefinition(corpus, entry)),
      (code) => names.of(code) ?? code,
    ),
    byYear: [
      ...years.map((year) => ({ year: String(year), links: rows.filter((row) => row.year === year).map(({ title }) => title) })),
      { year: strings.entry.yearUnknown, links: rows.filter(({ year }) => year === undefined).map(({ title }) => title) },
    ],
    timeline: definitionYears(reading).items,
    citing: citing.map((work) => ({
      work: linkToRef(reading, `sources/${work}`),
      definitions: entries.filter(({ facts }) => facts.citedIn === work).map((entry) => linkTo(reading, entry)),
    })),
    concepts: conceptViews(reading, lattice, rows),
    drawing: latticeDrawing(lattice, { least: 10, labelOf: (index) => label(facetCodes[index] as FacetCode).text, idOf: conceptId }),
    note: fill(strings.workbench.latticeNote, { concepts: lattice.length, definitions: rows.length, least: 10 }),
  };
}
