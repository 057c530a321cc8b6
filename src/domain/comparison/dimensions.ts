/** The rows of a comparison, taken from the schema: every comparable field of a kind, in schema order. */
import type { z } from 'zod';
import type { Entry } from '../corpus.ts';
import type { Label } from '../locale.ts';
import { fieldRegistry } from '../schema/field.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import { type Cell, cellOf } from './cell.ts';

export interface Dimension {
  id: string;
  title: Label;
  schema: z.ZodType;
}

export function dimensionsOf(kind: Kind): Dimension[] {
  return Object.entries(kindSpecs[kind].facts.shape as Record<string, z.ZodType>).flatMap(([id, schema]) => {
    const meta = fieldRegistry.get(schema);
    return meta?.comparable ? [{ id, title: meta.title, schema }] : [];
  });
}

/** One entry's cells, by dimension. */
export function cellsOf(entry: Entry, dimensions: readonly Dimension[]): Record<string, Cell> {
  const facts = entry.facts as Record<string, unknown>;
  return Object.fromEntries(dimensions.map(({ id, schema }) => [id, cellOf(schema, facts[id])]));
}
