import { describe, expect, it } from 'vitest';
import { buildCorpus, type Entry } from '../corpus.ts';
import { conditionsCsv, crossCsv } from '../derive/cross-csv.ts';
import { sampleEntry } from '../derive/sample.ts';
import { buildEvidence } from '../evidence/evidence.ts';
import { conditionResults } from './condition-results.ts';
import { crossTable } from './cross-table.ts';

const example = (id: string, facts: Partial<Entry<'cases'>['facts']>): Entry => {
  const sample = sampleEntry('cases', id) as Entry<'cases'>;
  return { ...sample, facts: { ...sample.facts, ...facts } };
};

const corpus = buildCorpus([
  sampleEntry('conditions', 'trust'),
  sampleEntry('conditions', 'unseen'),
  example('both', {
    regions: ['UZ-TK', 'UZ-SA'],
    activities: [
      { type: 'coordination', claims: [] },
      { type: 'coordination', claims: [] },
    ],
    conditions: [{ condition: 'trust', state: 'present', claims: ['example-source#one'] }],
    status: 'operating',
    results: ['example-source#one'],
  }),
  example('one', { regions: ['UZ-TK'], activities: [], conditions: [{ condition: 'trust', state: 'absent', claims: [] }], status: 'proposed', results: [] }),
]);

describe('crossTable', () => {
  const { rows, columns, cells } = crossTable(corpus, 'region', 'activity');
  const at = (row: string, column: string) => cells[rows.indexOf(row)]?.[columns.indexOf(column)]?.map(({ id }) => id);

  it('counts a case under each of its codes, and once in a cell', () => {
    expect(at('UZ-TK', 'coordination')).toEqual(['both']);
    expect(at('UZ-SA', 'coordination')).toEqual(['both']);
  });
  it('keeps codes that no case has', () => {
    expect(at('UZ-NG', 'coordination')).toEqual([]);
    expect(crossTable(corpus, 'region', 'condition').columns).toEqual(['trust', 'unseen']);
  });
  it('is the same table when rows and columns change places', () => {
    const turned = crossTable(corpus, 'activity', 'region');
    expect(turned.cells.map((row) => row.map((cases) => cases.length))).toEqual(columns.map((_, column) => cells.map((row) => row[column]?.length)));
  });
  it('is written as CSV with codes', () => {
    const [head = '', ...lines] = crossCsv(corpus, 'region', 'condition').trim().split('\r\n');
    expect(head).toBe('region,trust,unseen');
    expect(lines).toContain('UZ-TK,1,0');
    expect(conditionsCsv(corpus)).toContain('both,trust,present,example-source#one');
  });
});

describe('conditionResults', () => {
  it('counts by condition and state, and leaves out what no case shows', () => {
    const found = conditionResults(corpus, buildEvidence(corpus)).map(({ condition, levels, ...counts }) => ({
      ...counts,
      condition: condition.id,
      none: levels.none,
    }));
    expect(found).toEqual([
      { condition: 'trust', state: 'present', cases: 1, operating: 1, withResults: 1, none: 1 },
      { condition: 'trust', state: 'absent', cases: 1, operating: 0, withResults: 0, none: 1 },
    ]);
  });
});
