import { describe, expect, test } from 'vitest';
import { kindNames, kindSpecs } from '../schema/kinds.ts';
import { scaffold } from './scaffold.ts';

describe('the beginning of a new entry', () => {
  test.each(kindNames)('of %s has the right shape', (kind) => {
    for (const { part, data } of scaffold(kind, 'example-entry')) {
      const schema = part === 'facts' ? kindSpecs[kind].facts : kindSpecs[kind].text;
      expect(schema?.safeParse(data).error).toBeUndefined();
    }
  });

  test('has the files of its kind', () => {
    const parts = (kind: (typeof kindNames)[number]) => scaffold(kind, 'example-entry').map(({ part }) => part);
    expect(parts('cases')).toEqual(['facts', 'uz', 'ru', 'en']);
    expect(parts('terms')).toEqual(['facts']);
    expect(parts('pages')).toEqual(['uz', 'ru', 'en']);
  });

  test('gives an example under each required key and a hint for each other key', () => {
    const [facts] = scaffold('cases', 'example-entry');
    expect(facts?.data).toMatchObject({ regions: ['UZ-TK'], kind: 'pedagogical', participants: [] });
    expect(facts?.data).not.toHaveProperty('anchor');
    expect(facts?.optional).toContainEqual({ key: 'anchor', help: 'The institution the others are gathered around.' });
  });

  test('asks for every language of a short text', () => {
    expect(scaffold('terms', 'example-entry')[0]?.data.labels).toEqual({ uz: 'Example term', ru: 'Example term', en: 'Example term' });
  });

  test('takes the first language for the original and the others for drafts made from it', () => {
    expect(scaffold('definitions', 'example-entry').map(({ data }) => data.translation)).toEqual([
      undefined,
      { status: 'original' },
      { of: 'uz', status: 'draft' },
      { of: 'uz', status: 'draft' },
    ]);
  });

  test('has the headings of the kind in the language of the text', () => {
    const [, , ru] = scaffold('cases', 'example-entry');
    expect(ru?.body).toMatch(/^## Что это\n\n## Как это работает\n/);
  });
});
