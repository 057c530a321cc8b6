import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { sampleEntry } from './sample.ts';
import { toSkos } from './skos.ts';

const base = 'https://example.org/terms';
const ref = (id: string) => ({ '@id': `${base}#${id}` });

const wide = sampleEntry('terms', 'wide', { labels: { uz: 'keng', en: 'wide' }, altLabels: { en: ['broad', 'large'] }, scopeNote: { ru: 'пояснение' } });
const narrow = sampleEntry('terms', 'narrow', { broader: ['wide'], related: ['other'] });
const other = sampleEntry('terms', 'other');
const nodes = new Map(toSkos(buildCorpus([wide, narrow, other]), base, '2026.1')['@graph'].map((node) => [node['@id'], node]));

test('labels and notes carry their language', () => {
  expect(nodes.get(`${base}#wide`)).toMatchObject({
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': base },
    'skos:prefLabel': [
      { '@language': 'uz-Latn', '@value': 'keng' },
      { '@language': 'en', '@value': 'wide' },
    ],
    'skos:altLabel': [
      { '@language': 'en', '@value': 'broad' },
      { '@language': 'en', '@value': 'large' },
    ],
    'skos:scopeNote': [{ '@language': 'ru', '@value': 'пояснение' }],
  });
});

test('what is broader one way is narrower the other way', () => {
  expect(nodes.get(`${base}#narrow`)).toMatchObject({ 'skos:broader': [ref('wide')] });
  expect(nodes.get(`${base}#wide`)).toMatchObject({ 'skos:narrower': [ref('narrow')] });
});

test('related holds both ways, also where one entry only says so', () => {
  expect(nodes.get(`${base}#other`)).toMatchObject({ 'skos:related': [ref('narrow')] });
  expect(nodes.get(`${base}#narrow`)).toMatchObject({ 'skos:related': [ref('other')] });
});

test('the scheme has a name in each language, its edition and its top terms', () => {
  expect(nodes.get(base)).toMatchObject({
    '@type': 'skos:ConceptScheme',
    'owl:versionInfo': '2026.1',
    'skos:hasTopConcept': [ref('other'), ref('wide')],
  });
  expect(nodes.get(base)?.['skos:prefLabel']).toHaveLength(3);
});

test('a property with nothing to say is left out', () => {
  expect(nodes.get(`${base}#other`)).not.toHaveProperty('skos:broader');
});
