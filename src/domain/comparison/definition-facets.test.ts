import { describe, expect, it } from 'vitest';
import { buildCorpus, type Entry } from '../corpus.ts';
import { conceptsCsv } from '../derive/cross-csv.ts';
import { sampleEntry } from '../derive/sample.ts';
import { decadeOf, type FacetCode, facetCodes, facetFrequencies, facetMask, facetsIn } from './definition-facets.ts';

const [first, second] = facetCodes as [FacetCode, FacetCode];
const definition = (id: string, year: number | undefined, facets: FacetCode[]): Entry<'definitions'> => {
  const sample = sampleEntry('definitions', id) as Entry<'definitions'>;
  return { ...sample, facts: { ...sample.facts, year, facets } };
};
const corpus = buildCorpus([definition('a', 1998, [first]), definition('b', 1990, [first, second]), definition('c', undefined, [])]);

describe('facets of definitions', () => {
  it('are counted by decade; a definition without a year has a group of its own', () => {
    expect(facetFrequencies(corpus, decadeOf).map(({ group, total, counts }) => [group, total, counts[0], counts[1]])).toEqual([
      ['1990', 2, 2, 1],
      ['unknown', 1, 0, 0],
    ]);
  });
  it('come back from their mask', () => {
    expect(facetsIn(facetMask(definition('x', undefined, [second, first])))).toEqual([first, second]);
  });
  it('give a row per concept', () => {
    expect(conceptsCsv(corpus).trim().split('\r\n').slice(1).sort()).toEqual(
      [`${first},2,a; b`, ',3,a; b; c', `${first}; ${second},1,b`, `${facetCodes.join('; ')},0,`].sort(),
    );
  });
});
