import { describe, expect, it } from 'vitest';
import { buildCorpus, type Entry } from '../corpus.ts';
import { buildBacklinks } from './backlinks.ts';
import { buildLines } from './lineage.ts';
import { factReferences, textReferences } from './references.ts';

const source = (id: string, lineage?: string): Entry => ({
  kind: 'sources',
  id,
  facts: {
    type: 'report',
    title: id,
    language: 'en',
    bibliography: 'partial',
    voice: 'press',
    claims: { one: { kind: 'argued', statement: { en: 'x' } } },
    ...(lineage ? { lineage } : {}),
  },
  texts: {},
});
const condition: Entry = {
  kind: 'conditions',
  id: 'example',
  facts: { label: { en: 'x' }, group: 'resource', question: { en: 'x?' }, claims: ['a#one'] },
  texts: {},
};

describe('references', () => {
  it('are read off the schema with their paths', () => {
    expect(factReferences('cases', { anchor: 'x', participants: [{ institution: 'y', role: 'school' }], results: ['s#c'] })).toEqual([
      { target: { to: 'entry', kind: 'institutions', id: 'x' }, path: ['anchor'] },
      { target: { to: 'entry', kind: 'institutions', id: 'y' }, path: ['participants', 0, 'institution'] },
      { target: { to: 'claim', ref: 's#c' }, path: ['results', 0] },
    ]);
  });

  it('pass over parts of the wrong shape', () => {
    expect(factReferences('cases', { participants: 'none', results: [1] })).toEqual([]);
  });

  it('are found in texts with their offsets', () => {
    expect(textReferences('A.<Cite id="s#c" /> <Entry id="terms/t">t</Entry>').map(({ target, offset }) => [target, offset])).toEqual([
      [{ to: 'claim', ref: 's#c' }, 2],
      [{ to: 'entry', kind: 'terms', id: 't' }, 20],
    ]);
  });
});

describe('backlinks', () => {
  const backlinks = buildBacklinks(buildCorpus([source('a'), condition]));
  it('lead from a claim and from its source to what uses them', () => {
    expect(backlinks.toClaim('a#one').map(({ id }) => id)).toEqual(['example']);
    expect(backlinks.toEntry('sources', 'a').map(({ id }) => id)).toEqual(['example']);
  });
  it('are empty for what nothing refers to', () => {
    expect(backlinks.toEntry('conditions', 'example')).toEqual([]);
  });
});

describe('lines of evidence', () => {
  it('join a chain of sources and keep the others apart', () => {
    const lineOf = buildLines(buildCorpus([source('c', 'b'), source('b', 'a'), source('a'), source('d')]));
    expect(['a', 'b', 'c', 'd'].map(lineOf)).toEqual(['a', 'a', 'a', 'd']);
  });
  it('survive a circle', () => {
    const lineOf = buildLines(buildCorpus([source('a', 'b'), source('b', 'a')]));
    expect(lineOf('a')).toBe(lineOf('b'));
  });
});
