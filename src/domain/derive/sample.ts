/** The smallest value each schema accepts, with names that nobody can take for real ones. Tests use it as a fixture. */
import type { z } from 'zod';
import type { Entry } from '../corpus.ts';
import { languages } from '../locale.ts';
import { type Facts, type Kind, kindSpecs, type TextMeta } from '../schema/kinds.ts';
import { type Field, valueType } from './value-type.ts';

const texts = ['Example', 'example', '2020', languages[0], 'https://example.org/', '10.1000/example'];
const numbers = [1, 2020];

/** The first candidate that the schema accepts. Throws when none is: then this module needs one more. */
function assertAccepted<T>(schema: z.ZodType, candidates: readonly T[]): T {
  const found = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (found === undefined) throw new Error(`No sample value fits the schema; tried ${candidates.join(', ')}.`);
  return found;
}

const sampleGroup = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(fields.filter(({ required }) => required).map(({ key, schema }) => [key, sampleValue(schema)]));

/** As many equal items as the schema asks for. */
function sampleList(schema: z.ZodType, item: z.ZodType): unknown[] {
  const list: unknown[] = [];
  while (list.length < 10 && !schema.safeParse(list).success) list.push(sampleValue(item));
  return list;
}

/** A minimal value of a schema: no optional field, no item more than asked for. */
export function sampleValue(schema: z.ZodType): unknown {
  const value = valueType(schema);
  switch (value.type) {
    case 'group':
      return sampleGroup(value.fields);
    case 'localized':
      return { [languages[0]]: value.list ? [texts[0]] : texts[0] };
    case 'list':
      return sampleList(schema, value.item);
    case 'record':
      return {};
    case 'code':
      return value.codes[0];
    case 'reference':
      return value.target.to === 'claim' ? 'example-source#example-claim' : `example-${value.target.kind}`;
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return assertAccepted(schema, numbers);
    default:
      return assertAccepted(schema, texts);
  }
}

/** Minimal facts of a kind. What they refer to need not exist. */
export const sampleOf = <K extends Kind>(kind: K): Facts<K> => sampleValue(kindSpecs[kind].facts) as Facts<K>;

/** Minimal front matter of a kind. Throws for a kind without texts: a bug. */
export function sampleTextOf<K extends Kind>(kind: K): TextMeta<K> {
  const { text } = kindSpecs[kind];
  if (!text) throw new Error(`Entries of kind ${kind} have no texts.`);
  return sampleValue(text) as TextMeta<K>;
}

/** A minimal entry with the facts that matter to a test written over the sample. */
export const sampleEntry = <K extends Kind>(kind: K, id: string, facts: Partial<Facts<K>> = {}, texts: Entry<K>['texts'] = {}): Entry<K> => ({
  kind,
  id,
  facts: { ...sampleOf(kind), ...facts },
  texts,
});
