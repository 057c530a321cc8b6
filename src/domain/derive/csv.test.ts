import { describe, expect, test } from 'vitest';
import { buildCorpus, type Entry } from '../corpus.ts';
import { kindNames } from '../schema/kinds.ts';
import { claimsCsv, toCsv } from './csv.ts';
import { sampleEntry } from './sample.ts';

/** A table read back as one record per row. Good enough for cells without quotes. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(head.map((header, index) => [header, cells[index] ?? ''])));
}
const firstRow = (entry: Entry): Record<string, string> | undefined => rowsOf(toCsv(buildCorpus([entry]), entry.kind))[0];

describe('the table of a kind', () => {
  test('has a head and one row per entry by id, with CR LF after each', () => {
    const corpus = buildCorpus([sampleEntry('institutions', 'b'), sampleEntry('institutions', 'a')]);
    expect(toCsv(corpus, 'institutions')).toBe(
      'id,name_uz,name_ru,name_en,type,region,formerNames_uz,formerNames_ru,formerNames_en,mergedInto,translation_uz,translation_ru,translation_en\r\na,Example,,,university,,,,,,,,\r\nb,Example,,,university,,,,,,,,\r\n',
    );
  });

  test('joins the values of a list', () => {
    expect(firstRow(sampleEntry('cases', 'a', { regions: ['UZ-TK', 'UZ-TO'] }))?.regions).toBe('UZ-TK; UZ-TO');
  });

  test('keeps groups in the same order in each of their columns', () => {
    const participants = [
      { institution: 'x', role: 'university' },
      { group: { en: 'schools' }, role: 'school', count: 3 },
    ] as const;
    expect(firstRow(sampleEntry('cases', 'a', { participants: [...participants] }))).toMatchObject({
      participants_institution: 'x | ',
      participants_group_en: ' | schools',
      participants_role: 'university | school',
      participants_count: ' | 3',
      participants_group_uz: '',
    });
  });

  test('joins the lists inside groups without losing which group they belong to', () => {
    const approaches = [
      { approach: 'x', basis: 'stated', claims: ['s#a', 's#b'] },
      { approach: 'y', basis: 'inferred', claims: [] },
    ] as const;
    const entry = sampleEntry('cases', 'a', { approaches: approaches.map((item) => ({ ...item, claims: [...item.claims] })) });
    expect(firstRow(entry)?.approaches_claims).toBe('s#a; s#b | ');
  });

  test('has the front matter of each language', () => {
    const entry = sampleEntry('cases', 'a', {}, { en: { meta: { title: 'A case', translation: { status: 'original' } }, body: 'Story.' } });
    expect(firstRow(entry)).toMatchObject({ title_uz: '', title_en: 'A case', translation_status_en: 'original' });
    expect(toCsv(buildCorpus([entry]), 'cases')).not.toContain('Story');
  });

  test('says how sure the evidence is, where it is graded', () => {
    expect(firstRow(sampleEntry('cases', 'a'))?.evidence_level).toBe('none');
    expect(firstRow(sampleEntry('terms', 'a'))).not.toHaveProperty('evidence_level');
  });

  test.each(kindNames)('of %s has no two columns with the same name', (kind) => {
    const headers = toCsv(buildCorpus([]), kind).trimEnd().split(',');
    expect(new Set(headers).size).toBe(headers.length);
  });
});

describe('a cell', () => {
  const cellFor = (name: string): string | undefined =>
    toCsv(buildCorpus([sampleEntry('institutions', 'a', { name: { uz: name } })]), 'institutions').match(/\r\na,(.*),,,university/s)?.[1];

  test('with a comma, a quotation mark or a line break is quoted', () => {
    expect(cellFor('a, b')).toBe('"a, b"');
    expect(cellFor('a "b"')).toBe('"a ""b"""');
    expect(cellFor('a\nb')).toBe('"a\nb"');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx'])('with %j is no formula in a spreadsheet', (text) => {
    expect(cellFor(text)).toBe(`'${text}`);
  });

  test('with a negative number stays a number', () => {
    const source = sampleEntry('sources', 's', {
      claims: { c: { kind: 'measured', statement: { en: 'x' }, figures: [{ value: -5, unit: { en: 'u' }, about: { en: 'a' } }] } },
    });
    expect(rowsOf(claimsCsv(buildCorpus([source])))[0]?.figures_value).toBe('-5');
  });
});

test('the table of claims names source and users of each claim', () => {
  const source = sampleEntry('sources', 's', { claims: { c: { kind: 'argued', statement: { en: 'X argues' } } } });
  const user = sampleEntry('cases', 'a', { results: ['s#c'] });
  expect(rowsOf(claimsCsv(buildCorpus([source, user])))).toMatchObject([
    { claim: 's#c', source: 's', kind: 'argued', statement_en: 'X argues', used_by: 'cases/a' },
  ]);
});
