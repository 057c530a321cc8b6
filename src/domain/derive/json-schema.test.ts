import { describe, expect, test } from 'vitest';
import { kindNames, kindSpecs } from '../schema/kinds.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** Properties of the facts of a kind, by key. */
const propertiesOf = (kind: Parameters<typeof jsonSchemaOf>[0], part: 'facts' | 'text' = 'facts') =>
  jsonSchemaOf(kind, part).properties as Record<string, Record<string, unknown>>;

describe('the JSON Schema of a kind', () => {
  test('says which draft it is, what it is for and that it is derived', () => {
    expect(jsonSchemaOf('terms', 'facts')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment: 'Derived from src/domain/schema by "npm run derive". Do not edit.',
      title: 'atama / термин / term: facts',
      type: 'object',
      additionalProperties: false,
      required: ['labels', 'broader', 'related'],
    });
  });

  test('titles a field in every language, with help and example', () => {
    expect(propertiesOf('cases').regions).toMatchObject({
      title: 'hududlar / регионы / regions',
      description: 'ISO 3166-2 codes, the main region first.',
      examples: [['UZ-TK']],
    });
  });

  test('explains each code in the order in which the codes stand', () => {
    const naming = propertiesOf('cases').naming ?? {};
    expect(naming).toMatchObject({ enum: ['named', 'functional', 'borderline'] });
    expect(naming.enumDescriptions).toHaveLength(3);
    expect((naming.enumDescriptions as string[])[0]).toMatch(/^[^\n]+ \/ [^\n]+ \/ called a cluster\n[^\n]+ \/ [^\n]+ \/ Its own sources call it a cluster\.$/);
  });

  test('says where an id is looked for, also when the field has its own help', () => {
    expect(propertiesOf('definitions').term).toMatchObject({ description: 'The term it defines. Id of an entry in content/terms/.' });
    expect(propertiesOf('definitions').claims?.items).toMatchObject({ description: 'A claim: source-id#claim-id.' });
  });

  test('leaves out bounds that only the computer has', () => {
    expect(propertiesOf('stages').order).not.toHaveProperty('maximum');
    expect(propertiesOf('definitions').year).toMatchObject({ minimum: 1800, maximum: 2100 });
  });

  test('exists for the front matter of texts', () => {
    expect(jsonSchemaOf('cases', 'text').title).toBe('tajriba / пример из практики / case: front matter of a text');
    expect(propertiesOf('cases', 'text')).toHaveProperty('title');
    expect(() => jsonSchemaOf('terms', 'text')).toThrow('Entries of kind terms have no texts.');
  });

  test.each(kindNames)('of %s is plain JSON with the same keys as the schema', (kind) => {
    const schema = jsonSchemaOf(kind, 'facts');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.keys(propertiesOf(kind))).toEqual(Object.keys(kindSpecs[kind].facts.shape));
  });
});
