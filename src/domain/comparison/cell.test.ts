import { describe, expect, it } from 'vitest';
import type { Entry } from '../corpus.ts';
import { sampleEntry } from '../derive/sample.ts';
import { caseFacts } from '../schema/case.ts';
import { cellOf, valueKey } from './cell.ts';
import { dimensionsOf } from './dimensions.ts';

const shape = caseFacts.shape;

describe('cellOf', () => {
  it('says "not reported" for an absent value and an empty list', () => {
    expect(cellOf(shape.start, undefined)).toEqual({ state: 'not-reported' });
    expect(cellOf(shape.activities, [])).toEqual({ state: 'not-reported' });
  });

  it('reads the thing, what is said of it, its note and its claims', () => {
    const cell = cellOf(shape.conditions, [{ condition: 'example', state: 'partial', claims: ['a#b'] }]);
    expect(cell).toMatchObject({
      state: 'reported',
      values: [{ main: { type: 'entry', kind: 'conditions', id: 'example' }, qualifiers: [{ type: 'code', code: 'partial' }], claims: ['a#b'] }],
    });
  });

  it('makes a claim its own source', () => {
    expect(cellOf(shape.results, ['a#b'])).toMatchObject({ values: [{ main: { type: 'claim', ref: 'a#b' }, claims: ['a#b'] }] });
  });

  it('tells values apart by what is said of them, not by their notes or sources', () => {
    const key = (value: unknown) => {
      const cell = cellOf(shape.conditions, [value]);
      return cell.state === 'reported' && cell.values[0] ? valueKey(cell.values[0]) : '';
    };
    expect(key({ condition: 'x', state: 'present', claims: ['a#b'] })).toBe(key({ condition: 'x', state: 'present', claims: ['c#d'] }));
    expect(key({ condition: 'x', state: 'present', claims: [] })).not.toBe(key({ condition: 'x', state: 'planned', claims: [] }));
  });
});

describe('dimensionsOf', () => {
  it('takes the comparable fields from the schema, in its order', () => {
    expect(dimensionsOf('cases').map(({ id }) => id)).toEqual([
      'regions',
      'place',
      'kind',
      'naming',
      'status',
      'start',
      'anchor',
      'participants',
      'approaches',
      'activities',
      'sharedResources',
      'conditions',
      'results',
    ]);
  });

  it('takes texts of the front matter in every language, and says where a field cannot have a value', () => {
    const entry = sampleEntry('definitions', 'example') as Entry<'definitions'>;
    const cellOfField = (id: string, secondHand: boolean) =>
      dimensionsOf('definitions')
        .find((dimension) => dimension.id === id)
        ?.cell({ ...entry, facts: { ...entry.facts, secondHand }, texts: { en: { meta: { paraphrase: 'A cluster is.' }, body: '' } } } as Entry);
    expect(cellOfField('citedIn', false)).toEqual({ state: 'not-applicable' });
    expect(cellOfField('citedIn', true)).toEqual({ state: 'not-reported' });
    expect(cellOfField('paraphrase', false)).toMatchObject({ state: 'reported', values: [{ main: { text: { en: 'A cluster is.' } } }] });
  });
});
