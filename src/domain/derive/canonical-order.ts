/** One order of keys for every file, taken from the schema, so that a change shows as a change and nothing else. */
import { z } from 'zod';
import { unwrap } from '../schema/walk.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same data with keys in schema order; unknown keys last, record keys by alphabet. Values are not touched. */
export function canonicalOrder(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && isObject(value)) {
    const shape = inner.shape as Record<string, z.ZodType>;
    const known = Object.keys(shape).filter((key) => value[key] !== undefined);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    return Object.fromEntries([...known, ...unknown].map((key) => [key, shape[key] ? canonicalOrder(shape[key], value[key]) : value[key]]));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => canonicalOrder(inner.element as z.ZodType, item));
  if (inner instanceof z.ZodRecord && isObject(value)) {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, canonicalOrder(inner.valueType as z.ZodType, value[key])]),
    );
  }
  return value;
}
