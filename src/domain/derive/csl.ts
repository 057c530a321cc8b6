/** Sources as CSL-JSON 1.0.2, which reference managers and citation processors read. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import type { SourceName } from '../schema/source.ts';

type CslName = { family?: string; given?: string } | { literal: string };

/** A CSL item with the variables that sources use. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [number[]] };
  [variable: string]: unknown;
}

/** Variables of CSL whose value is a field of ours as it stands. */
const variables = {
  'container-title': 'container',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  number: 'number',
  genre: 'genre',
  'event-title': 'event',
  'collection-title': 'collection',
  'collection-number': 'collectionNumber',
  publisher: 'publisher',
  'publisher-place': 'publisherPlace',
  DOI: 'doi',
  URL: 'url',
  language: 'language',
  note: 'note',
} as const satisfies Record<string, keyof Entry<'sources'>['facts']>;

const cslName = ({ family, given, literal }: SourceName): CslName =>
  literal === undefined ? { ...(family === undefined ? {} : { family }), ...(given === undefined ? {} : { given }) } : { literal };

/** One source; what is not known is left out. */
export function cslItem({ id, facts }: Entry<'sources'>): CslItem {
  const known = Object.entries(variables).flatMap(([variable, key]) => (facts[key] === undefined ? [] : [[variable, facts[key]]]));
  return {
    id,
    type: facts.type,
    title: facts.title,
    ...(facts.authors ? { author: facts.authors.map(cslName) } : {}),
    ...(facts.issued ? { issued: { 'date-parts': [facts.issued.split('-').map(Number)] } } : {}),
    ...Object.fromEntries(known),
  };
}

/** Every source, by id. */
export const toCsl = (corpus: Corpus): CslItem[] => entriesOf(corpus, 'sources').map(cslItem);
