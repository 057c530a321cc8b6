import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { dataFiles } from './data-files.ts';
import { sampleEntry } from './sample.ts';

const corpus = buildCorpus([sampleEntry('terms', 'a'), sampleEntry('pages', 'about')]);
const files = dataFiles(corpus, { site: 'https://example.org', edition: '2026.1' });
const bodyOf = (name: string) => files.find((file) => file.name === name)?.body ?? '';

test('every kind but pages is there as a table and as JSON, besides claims, references and glossary', () => {
  const names = files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['cases.csv', 'cases.json', 'terms.csv', 'claims.csv', 'sources.csl.json', 'terms.skos.jsonld']));
  expect(names.filter((name) => name.startsWith('pages'))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('tables begin with the mark by which spreadsheets know UTF-8', () => {
  for (const { name, body } of files) expect(body.startsWith('\ufeff')).toBe(name.endsWith('.csv'));
});

test('JSON files can be read as JSON and end in a line break', () => {
  for (const { name, body } of files.filter(({ type }) => type.includes('json'))) {
    expect(() => JSON.parse(body), name).not.toThrow();
    expect(body.endsWith('\n'), name).toBe(true);
  }
});

test('terms have addresses in the published glossary', () => {
  expect(bodyOf('terms.skos.jsonld')).toContain('"https://example.org/data/terms.skos.jsonld#a"');
});

test('the same corpus gives the same bytes', () => {
  expect(dataFiles(corpus, { site: 'https://example.org', edition: '2026.1' })).toEqual(files);
});
