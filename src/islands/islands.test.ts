import { describe, expect, it } from 'vitest';
import { addId, readIds, removeId, tableCsv, writeIds } from './compare-choice.ts';
import { countOptions, matches, readChoice, writeChoice } from './filter-choice.ts';

describe('filter', () => {
  const items = [{ facets: { region: ['A', 'B'], kind: ['x'] } }, { facets: { region: ['A'], kind: ['y'] } }, { facets: { region: ['C'], kind: ['x'] } }];
  it('is OR inside a facet and AND across facets', () => {
    expect(items.map(({ facets }) => matches(facets, { region: ['B', 'C'] }))).toEqual([true, false, true]);
    expect(items.map(({ facets }) => matches(facets, { region: ['A'], kind: ['x'] }))).toEqual([true, false, false]);
  });
  it('counts an option as if it alone were chosen in its facet', () => {
    expect(countOptions(items, { region: ['B'], kind: ['x'] }, 'region', 'A')).toBe(1);
    expect(countOptions(items, { region: ['B'] }, 'kind', 'y')).toBe(0);
  });
  it('comes back from the address', () => {
    const choice = { region: ['UZ-TK', 'UZ-SA'], kind: ['school'] };
    expect(readChoice(writeChoice(choice))).toEqual(choice);
    expect(writeChoice({})).toBe('');
  });
});

describe('choice of cases to compare', () => {
  const known = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  it('keeps order, drops repetitions, names what nobody knows', () => {
    expect(readIds('?ids=b,a,b,x%20y', known)).toEqual({ ids: ['b', 'a'], unknown: ['x y'], tooMany: false });
  });
  it('takes six at the most', () => {
    expect(readIds('?ids=a,b,c,d,e,f,g', known)).toMatchObject({ ids: ['a', 'b', 'c', 'd', 'e', 'f'], tooMany: true });
  });
  it('comes back from the address', () => {
    expect(readIds(writeIds(['c', 'a']), known).ids).toEqual(['c', 'a']);
    expect(addId(['a'], 'a')).toEqual(['a']);
    expect(removeId(['a', 'b'], 'a')).toEqual(['b']);
  });
  it('is written as CSV that no spreadsheet takes for a formula', () => {
    const table = {
      columns: [{ text: '=A', href: '/' }],
      rows: [{ dimension: 'd', title: 'Row "1"', differs: true, shared: [], cells: [{ keys: undefined, items: [] }] }],
    };
    expect(tableCsv(table, 'Property', 'not reported')).toBe(`"Property","'=A"\r\n"Row ""1""","not reported"`);
  });
});
