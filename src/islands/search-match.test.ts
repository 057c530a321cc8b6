import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecords, encodeRecords, type SearchRecord } from '../views/search-file.ts';
import { cleanQuery, knownChoice, readAddress, toggled, writeAddress } from './search-address.ts';
import { identified } from './search-engine.ts';
import { countFacet, passes, rank } from './search-match.ts';
import { buildInstant, matchNames, nearest, readQuery } from './search-names.ts';

const record = (kind: SearchRecord['kind'], id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  kind,
  id,
  title,
  names: [],
  facets: { kind: [kind] },
  ...more,
});
const records = [
  record('terms', 'dual-education', 'Dual taʼlim', {
    names: [
      ['ru', 'Дуальное образование'],
      ['en', 'Dual education'],
    ],
  }),
  record('cases', 'example-network', 'Misol maktablar tarmogʻi', { facets: { kind: ['cases'], region: ['UZ-AN'], year: ['2020'] } }),
  record('cases', 'another-network', 'Boshqa tarmoq', { facets: { kind: ['cases'], region: ['UZ-FA'] } }),
];
const instant = buildInstant(records, 'uz');
const found = (text: string) => rank(instant, matchNames(instant, readQuery(text, 'uz')).scores, []).map((result) => result.record.id);

describe('names', () => {
  it('are found in any form, spelling and script', () => {
    for (const text of ["dual ta'limning", 'дуал таълимда', 'DUAL TALIM']) expect(found(text)[0]).toBe('dual-education');
  });
  it('are found by their name in another language', () => {
    expect(found('dual education')[0]).toBe('dual-education');
    expect(found('дуального образования')[0]).toBe('dual-education');
  });
  it('are found from their first letters and with a letter wrong', () => {
    expect(found('tarm')).toContain('another-network');
    expect(found('maktabalr')[0]).toBe('example-network');
  });
  it('say what was taken for a misspelt word', () => {
    expect([...matchNames(instant, readQuery('tarmok maktbalar', 'uz')).corrected.values()]).toEqual(['maktablar']);
  });
  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype))),
        (text) => void found(text),
      ),
    );
  });
});

describe('texts', () => {
  it('put pages first that have more of the words, rarer ones counting more', () => {
    const common = new Map([
      [1, 0.5],
      [2, 0.5],
    ]);
    const order = (rare: number) => rank(instant, [0, 0, 0], [{ pages: common }, { pages: new Map([[rare, 0.5]]) }], 30).map((result) => result.record.id);
    expect(order(2)).toEqual(['another-network', 'example-network']);
    expect(order(1)).toEqual(['example-network', 'another-network']);
  });
  it('add to names', () => {
    const { scores } = matchNames(instant, readQuery('tarmoq', 'uz'));
    const order = (page: number) => rank(instant, scores, [{ pages: new Map([[page, 1]]) }], 30).map((result) => result.record.id);
    expect(order(1)[0]).toBe('example-network');
    expect(order(2)[0]).toBe('another-network');
  });
  it('give pages whose record is not known yet, by number', () => {
    expect(rank(buildInstant([], 'uz'), [], [{ pages: new Map([[7, 1]]) }], 9)).toMatchObject([{ page: 7, record: { id: '' } }]);
  });
});

describe('a page whose record is not here', () => {
  it('is told by its address', () => {
    const [unknown] = rank(buildInstant([], 'uz'), [], [{ pages: new Map([[0, 1]]) }], 9);
    const told = (url: string) => unknown && identified(unknown.record, url);
    expect(told('/uz/cases/example/')).toMatchObject({ kind: 'cases', id: 'example' });
    expect(told('/uz/compare/example/')).toMatchObject({ kind: 'comparisons', id: 'example' });
    expect(told('/uz/about/')).toMatchObject({ kind: 'pages', id: 'about' });
  });
});

describe('results', () => {
  it('have a third of what the words say, or a name', () => {
    const common = { pages: new Map(Array.from({ length: 29 }, (_, page) => [page, 1])) };
    expect(rank(instant, [], [common, { pages: new Map([[2, 1]]) }], 30).map(({ page }) => page)).toEqual([2]);
  });
});

describe('the nearest names', () => {
  it('leaves short words alone', () => {
    expect(readQuery('taq', 'uz').map((word) => nearest(instant, word))).toEqual([[]]);
  });
});

describe('filters', () => {
  it('are OR inside a facet and AND across', () => {
    const shown = (chosen: Parameters<typeof passes>[1]) => records.filter((each) => passes(each, chosen)).map(({ id }) => id);
    expect(shown({ region: ['UZ-AN', 'UZ-FA'] })).toEqual(['example-network', 'another-network']);
    expect(shown({ region: ['UZ-AN', 'UZ-FA'], year: ['2020'] })).toEqual(['example-network']);
  });
  it('count each value as if it were chosen beside the other facets', () => {
    expect([...countFacet(records, { region: ['UZ-AN'] }, 'region')]).toEqual([
      ['UZ-AN', 1],
      ['UZ-FA', 1],
    ]);
    expect([...countFacet(records, { region: ['UZ-AN'] }, 'kind')]).toEqual([['cases', 1]]);
  });
});

describe('the address', () => {
  it('holds the whole search', () => {
    const state = { query: 'dual taʼlim', chosen: toggled({}, 'region', 'UZ-AN') };
    expect(readAddress(writeAddress(state))).toEqual(state);
    expect(toggled(state.chosen, 'region', 'UZ-AN')).toEqual({ region: [] });
    expect(writeAddress({ query: '', chosen: {} })).toBe('');
  });
  it('keeps a query that servers take, without half a sign', () => {
    expect(cleanQuery(`  ${'a'.repeat(297)}🎓`)).toBe(`${'a'.repeat(297)}\ufffd`);
  });
  it('loses values that no facet has', () => {
    const facets = [
      { facet: 'kind' as const, values: { cases: 'Tajriba' } },
      { facet: 'year' as const, values: {} },
    ];
    expect(knownChoice({ kind: ['constructor', 'cases'], year: ['2020', 'x'] }, facets)).toEqual({ kind: ['cases'], year: ['2020'] });
    expect(knownChoice({ kind: ['constructor'] }, facets)).toEqual({});
  });
  it('leaves out what it does not know', () => {
    expect(readAddress('?q=a&nonsense=1')).toEqual({ query: 'a', chosen: {} });
  });
});

describe('the file of records', () => {
  it('comes back as it was', () => {
    expect(decodeRecords(encodeRecords(records))).toEqual(records);
  });
});
