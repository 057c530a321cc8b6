/**
 * Visits every place of a value together with its schema. References, canonical order, field guide, scaffold and CSV
 * are all walks over the one schema, so none of them keeps a list of field names of its own.
 */
import { z } from 'zod';

export type Path = readonly (string | number)[];

/** The schema inside `.optional()`. */
export const unwrap = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema);

export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `visit` for `value` and everything inside it that its schema describes. Parts of the wrong shape are passed over. */
export function walk(schema: z.ZodType, value: unknown, visit: (schema: z.ZodType, value: unknown, path: Path) => void, path: Path = []): void {
  if (value === undefined) return;
  visit(schema, value, path);
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) {
    for (const [key, child] of Object.entries(inner.shape)) walk(child as z.ZodType, value[key], visit, [...path, key]);
  } else if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(inner.element as z.ZodType, item, visit, [...path, index]);
  } else if (inner instanceof z.ZodRecord && isRecord(value)) {
    for (const [key, item] of Object.entries(value)) walk(inner.valueType as z.ZodType, item, visit, [...path, key]);
  }
}
