/**
 * What a field of an entry is, beside its type: its title and help for people, how it is compared, what it refers to.
 * Editor help, field guide, scaffold, CSV columns, comparison rows and checks all read it from here.
 */
import { z } from 'zod';
import type { Label } from '../locale.ts';

export interface FieldMeta {
  /** What a reader or an author sees as the field's name. */
  title: Label;
  /** One or two sentences for the author. */
  help: string;
  /** A literal example, shown in the field guide and used by the scaffold. */
  example?: unknown;
  /** The field is a row when entries of this kind are compared. */
  comparable?: boolean;
}

/** Meta data by schema instance. Zod keeps own meta data only until `.optional()`; a registry of our own keeps it for good. */
export const fieldRegistry = z.registry<FieldMeta>();

/** Attaches meta data to a schema that stands in an entry. Call it last: `field(z.string().optional(), …)`. */
export function field<S extends z.ZodType>(schema: S, title: Label, help: string, more: Omit<FieldMeta, 'title' | 'help'> = {}): S {
  // A fresh instance for each field, so that two fields with the same type keep their own titles.
  const own = schema.clone() as S;
  fieldRegistry.add(own, { title, help, ...more });
  return own;
}
