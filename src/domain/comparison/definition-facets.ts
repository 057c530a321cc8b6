/** Definitions and their facets: how often a group has each, and what they have in common. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import { facets } from '../vocabulary/facets.ts';
import { type Concept, conceptLattice } from './concept-lattice.ts';

export type FacetCode = keyof typeof facets;

/** Facets in the order of their vocabulary. */
export const facetCodes = Object.keys(facets) as FacetCode[];

export interface FacetFrequency {
  group: string;
  /** Definitions of the group. */
  total: number;
  /** Definitions of the group that have the facet, in the order of `facetCodes`. */
  counts: number[];
}

export const unknownDecade = 'unknown';

/** First year of the decade in which a definition was given, such as `1990`; `unknown` where no year is reported. */
export const decadeOf = ({ facts: { year } }: Entry<'definitions'>): string => (year === undefined ? unknownDecade : String(Math.floor(year / 10) * 10));

/** Language (BCP 47) of the text in which a definition was read. */
export const languageOfDefinition = (corpus: Corpus, { facts }: Entry<'definitions'>): string => corpus.entries.sources.get(facts.source)?.facts.language ?? '';

/** Groups in the order of their names. */
export function facetFrequencies(corpus: Corpus, groupOf: (definition: Entry<'definitions'>) => string): FacetFrequency[] {
  const groups = Map.groupBy(entriesOf(corpus, 'definitions'), groupOf);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, own]) => ({
      group,
      total: own.length,
      counts: facetCodes.map((code) => own.filter(({ facts }) => facts.facets.some((facet) => facet === code)).length),
    }));
}

/** Facets of a definition as a bit mask: bit 0 is the first of the vocabulary. */
export const facetMask = ({ facts }: Entry<'definitions'>): number => facts.facets.reduce((mask, facet) => mask | (1 << facetCodes.indexOf(facet)), 0);

/** Facets of a bit mask, in the order of the vocabulary. */
export const facetsIn = (mask: number): FacetCode[] => facetCodes.filter((_, index) => mask & (1 << index));

/** The lattice of all definitions and facets; things in the order of ids. */
export const definitionLattice = (corpus: Corpus): Concept[] =>
  conceptLattice({ marks: facetCodes.length, things: entriesOf(corpus, 'definitions').map(facetMask) });
