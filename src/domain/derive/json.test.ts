import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { toJson } from './json.ts';
import { sampleEntry } from './sample.ts';

test('entries come by id, with keys in schema order whatever the file said', () => {
  const facts = { related: [], broader: [], labels: { en: 'B', uz: 'A' } };
  const [first, second] = toJson(buildCorpus([sampleEntry('terms', 'b', facts), sampleEntry('terms', 'a')]), 'terms');
  expect(first?.id).toBe('a');
  expect(JSON.stringify(second)).toBe('{"id":"b","facts":{"labels":{"uz":"A","en":"B"},"broader":[],"related":[]},"texts":{}}');
});

test('texts come by language with front matter and story', () => {
  const en = { meta: { title: 'A', translation: { status: 'original' } }, body: 'Story.' } as const;
  const uz = { meta: { title: 'B', translation: { status: 'draft' } }, body: '' } as const;
  const [entry] = toJson(buildCorpus([sampleEntry('cases', 'a', {}, { en, uz })]), 'cases');
  expect(Object.entries(entry?.texts ?? {})).toEqual([
    ['uz', uz],
    ['en', en],
  ]);
});

test('graded kinds carry their grade with its reasons, other kinds none', () => {
  const source = sampleEntry('sources', 's', { claims: { c: { kind: 'implemented', statement: { en: 'x' } } } });
  const corpus = buildCorpus([source, sampleEntry('cases', 'a', { results: ['s#c'] })]);
  expect(toJson(corpus, 'cases')[0]?.evidence).toMatchObject({ level: 'reported', claims: ['s#c'] });
  expect(toJson(corpus, 'sources')[0]).not.toHaveProperty('evidence');
});
