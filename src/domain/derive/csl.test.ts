import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { toCsl } from './csl.ts';
import { sampleEntry } from './sample.ts';

test('a source becomes a CSL item with the names CSL has for its fields', () => {
  const source = sampleEntry('sources', 'example', {
    type: 'article-journal',
    title: 'On examples',
    authors: [{ family: 'Example', given: 'Ann' }, { literal: 'Example Institute' }],
    issued: '2020-05',
    container: 'Journal of Examples',
    pages: '1-2',
    event: 'Meeting',
    collection: 'Series',
    publisherPlace: 'Chirchiq',
    doi: '10.1000/1',
    url: 'https://example.org/',
  });
  expect(toCsl(buildCorpus([source]))).toEqual([
    {
      id: 'example',
      type: 'article-journal',
      title: 'On examples',
      author: [{ family: 'Example', given: 'Ann' }, { literal: 'Example Institute' }],
      issued: { 'date-parts': [[2020, 5]] },
      'container-title': 'Journal of Examples',
      page: '1-2',
      'event-title': 'Meeting',
      'collection-title': 'Series',
      'publisher-place': 'Chirchiq',
      DOI: '10.1000/1',
      URL: 'https://example.org/',
      language: 'uz',
    },
  ]);
});

test('what is not known is left out, never guessed', () => {
  const [item] = toCsl(buildCorpus([sampleEntry('sources', 'example')]));
  expect(Object.keys(item ?? {})).toEqual(['id', 'type', 'title', 'language']);
});
