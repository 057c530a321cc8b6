import { describe, expect, it } from 'vitest';
import { addId, moveId, readChoice as readCompared, removeId, tableCsv, writeChoice as writeCompared } from './compare-choice.ts';
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

describe('choice of what to compare', () => {
  it('keeps order, drops repetitions, names what cannot be an id', () => {
    expect(readCompared('?ids=b,a,b,x%20y,../c')).toEqual({
      kind: 'cases',
      ids: ['b', 'a'],
      malformed: ['x y', '../c'],
      tooMany: false,
      onlyDifferences: false,
    });
  });
  it('takes six at the most', () => {
    expect(readCompared('?ids=a,b,c,d,e,f,g')).toMatchObject({ ids: ['a', 'b', 'c', 'd', 'e', 'f'], tooMany: true });
  });
  it('knows kinds, and takes cases for what it does not know', () => {
    expect(readCompared('?kind=regions&ids=UZ-TK,uz-sa')).toMatchObject({ kind: 'regions', ids: ['uz-tk', 'uz-sa'] });
    expect(readCompared('?kind=%3Cscript%3E').kind).toBe('cases');
  });
  it('comes back from the address', () => {
    for (const choice of [
      { kind: 'cases', ids: ['c', 'a'] },
      { kind: 'definitions', ids: ['b'] },
      { kind: 'regions', ids: [] },
    ] as const)
      expect(readCompared(writeCompared({ ...choice, ids: [...choice.ids] }))).toMatchObject(choice);
    expect(writeCompared({ kind: 'cases', ids: [] })).toBe('');
  });
  it('adds, removes and moves an id, and never past an end', () => {
    expect(addId(['a'], 'a')).toEqual(['a']);
    expect(removeId(['a', 'b'], 'a')).toEqual(['b']);
    expect(moveId(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveId(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveId(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moveId(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
  it('is written as CSV that no spreadsheet takes for a formula, and tells what is not reported from what cannot be', () => {
    const row = (keys: string[] | undefined) => ({ dimension: 'd', title: 'Row "1"', differs: true, shared: [], cells: [{ keys, items: [] }] });
    const reported = {
      ...row(['x']),
      cells: [{ keys: ['x'], items: [{ text: 'x', detail: '2020', sources: ['/uz/sources/example/#one', '/uz/sources/example/#one'] }] }],
    };
    const table = { columns: [{ text: '=A', href: '/' }], rows: [row(undefined), row([]), reported] };
    const words = { dimension: 'Property', source: 'Source', notReported: 'not reported', notApplicable: 'not applicable' };
    expect(tableCsv(table, words)).toBe(
      [`"Property","'=A","Source: =A"`, `"Row ""1""","not reported",""`, `"Row ""1""","not applicable",""`, `"Row ""1""","x (2020)","example#one"`].join(
        '\r\n',
      ),
    );
  });
});
