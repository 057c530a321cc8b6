/**
 * What a schema describes, told in the few sorts of value that content has. Field guide, CSV columns and samples are made of
 * these, so that none of them looks into zod or keeps a list of fields of its own.
 */
import { z } from 'zod';
import { languages } from '../locale.ts';
import { type FieldMeta, fieldRegistry } from '../schema/field.ts';
import { type ReferenceTarget, referenceRegistry, type Vocabulary, vocabularyRegistry } from '../schema/reference.ts';
import { isOptional, unwrap } from '../schema/walk.ts';

export interface Field {
  key: string;
  schema: z.ZodType;
  required: boolean;
  meta: FieldMeta | undefined;
}

export type ValueType =
  | { type: 'group'; fields: Field[] }
  /** A text, or a list of texts, in each language. */
  | { type: 'localized'; list: boolean }
  | { type: 'list'; item: z.ZodType; mayBeEmpty: boolean }
  /** Groups or values under ids that the author chooses. */
  | { type: 'record'; value: z.ZodType }
  | { type: 'code'; codes: string[]; vocabulary: Vocabulary | undefined }
  | { type: 'reference'; target: ReferenceTarget }
  | { type: 'boolean' | 'integer' | 'number' | 'number-or-text' | 'text' };

/** Fields of an object schema, in schema order. */
export const fieldsOf = (schema: z.ZodObject): Field[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, own]) => ({
    key,
    schema: own,
    required: !isOptional(own),
    meta: fieldRegistry.get(own),
  }));

function objectType(schema: z.ZodObject): ValueType {
  const fields = fieldsOf(schema);
  const inner = fields.map((field) => unwrap(field.schema));
  const perLanguage = fields.length === languages.length && languages.every((language) => Object.hasOwn(schema.shape, language));
  if (perLanguage && inner.every((own) => own instanceof z.ZodString)) return { type: 'localized', list: false };
  if (perLanguage && inner.every((own) => own instanceof z.ZodArray)) return { type: 'localized', list: true };
  return { type: 'group', fields };
}

/** The sort of value a schema describes; optional or not makes no difference. */
export function valueType(schema: z.ZodType): ValueType {
  const inner = unwrap(schema);
  const target = referenceRegistry.get(inner);
  if (target) return { type: 'reference', target };
  if (inner instanceof z.ZodObject) return objectType(inner);
  if (inner instanceof z.ZodArray) return { type: 'list', item: inner.element as z.ZodType, mayBeEmpty: inner.safeParse([]).success };
  if (inner instanceof z.ZodRecord) return { type: 'record', value: inner.valueType as z.ZodType };
  if (inner instanceof z.ZodEnum) return { type: 'code', codes: inner.options.map(String), vocabulary: vocabularyRegistry.get(inner)?.vocabulary };
  if (inner instanceof z.ZodBoolean) return { type: 'boolean' };
  if (inner instanceof z.ZodNumber) return { type: inner.isInt ? 'integer' : 'number' };
  if (inner instanceof z.ZodUnion) return { type: 'number-or-text' };
  return { type: 'text' };
}
