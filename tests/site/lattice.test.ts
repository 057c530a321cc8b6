import { describe, expect, it } from 'vitest';
import { conceptLattice } from '../../src/domain/comparison/concept-lattice.ts';
import { definitionLattice, facetCodes, facetMask } from '../../src/domain/comparison/definition-facets.ts';
import { entriesOf } from '../../src/domain/corpus.ts';
import { readSite, site } from './built-site.ts';

const masks = entriesOf(site.corpus, 'definitions').map(facetMask);

/** Intents by trying every set of marks: closed is a set that equals what all things having it share. */
function bruteForce(things: readonly number[], marks: number): Set<number> {
  const all = (1 << marks) - 1;
  return new Set(Array.from({ length: all + 1 }, (_, set) => things.filter((mask) => (mask & set) === set).reduce((shared, mask) => shared & mask, all)));
}

describe('the lattice of the real definitions', () => {
  it.each([20, 60, masks.length])('has the concepts that trying all sets of facets gives, for the first %i definitions', (count) => {
    const things = masks.slice(0, count);
    expect(new Set(conceptLattice({ marks: facetCodes.length, things }).map(({ intent }) => intent))).toEqual(bruteForce(things, facetCodes.length));
  });
  it('is the one the workbench shows', () => {
    const shown = definitionLattice(site.corpus).filter(({ extent, intent }) => extent.length > 0 && intent !== 0);
    expect(readSite('en/compare/definitions/index.html').match(/<li id="c-/g)).toHaveLength(shown.length);
  });
});
