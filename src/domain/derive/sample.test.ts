import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames, kindSpecs } from '../schema/kinds.ts';
import { sampleOf, sampleTextOf, sampleValue } from './sample.ts';

const withTexts = kindNames.filter((kind) => kindSpecs[kind].text);

describe('a sample', () => {
  test.each(kindNames)('of %s is accepted by its schema', (kind) => {
    expect(kindSpecs[kind].facts.safeParse(sampleOf(kind)).error).toBeUndefined();
  });

  test.each(withTexts)('of the texts of %s is accepted by its schema', (kind) => {
    expect(kindSpecs[kind].text?.safeParse(sampleTextOf(kind)).error).toBeUndefined();
  });

  test('has no optional field and no item more than asked for', () => {
    const schema = z.strictObject({ some: z.array(z.string()), two: z.array(z.int()).min(2), more: z.string().optional() });
    expect(sampleValue(schema)).toEqual({ some: [], two: [1, 1] });
  });

  test('refers only to entries that are plainly made up', () => {
    expect(sampleOf('definitions')).toMatchObject({
      term: 'example-terms',
      source: 'example-sources',
      claims: ['example-source#example-claim'],
    });
  });

  test('is a fresh value each time, so that a test may change it', () => {
    expect(sampleOf('cases')).not.toBe(sampleOf('cases'));
  });

  test('of the texts of a kind without texts is a bug and says so', () => {
    expect(() => sampleTextOf('terms')).toThrow('Entries of kind terms have no texts.');
  });
});
