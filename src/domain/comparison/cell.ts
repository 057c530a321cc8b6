/** What one entry says about one dimension: reported with its sources, not reported, or not applicable. Never zero, never blank. */
import { z } from 'zod';
import type { Label, Localized } from '../locale.ts';
import { languages } from '../locale.ts';
import { type ReferenceKind, referenceRegistry, vocabularyRegistry } from '../schema/reference.ts';
import { unwrap } from '../schema/walk.ts';

export type Atom =
  | { type: 'code'; code: string; label: Label }
  | { type: 'entry'; kind: ReferenceKind; id: string }
  | { type: 'claim'; ref: string }
  | { type: 'text'; text: Localized }
  | { type: 'plain'; value: string | number | boolean };

export interface CellValue {
  main: Atom;
  /** Role, state, basis, count: what is said of the main thing. */
  qualifiers: Atom[];
  note: Localized | undefined;
  claims: string[];
}

export type Cell = { state: 'reported'; values: CellValue[] } | { state: 'not-reported' } | { state: 'not-applicable' };

const isLocalized = (schema: z.ZodType): boolean => schema instanceof z.ZodObject && languages.every((language) => language in schema.shape);

function atom(schema: z.ZodType, value: unknown): Atom | undefined {
  const inner = unwrap(schema);
  const target = referenceRegistry.get(inner);
  if (target && typeof value === 'string') return target.to === 'claim' ? { type: 'claim', ref: value } : { type: 'entry', kind: target.kind, id: value };
  const known = vocabularyRegistry.get(inner);
  const term = known && typeof value === 'string' ? known.vocabulary[value] : undefined;
  if (term) return { type: 'code', code: String(value), label: term.label };
  if (isLocalized(inner) && typeof value === 'object' && value !== null) return { type: 'text', text: value };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { type: 'plain', value } : undefined;
}

/** An object's first atom is the thing itself, the others qualify it; `note` and `claims` are its note and its sources. */
function objectValue(schema: z.ZodObject, value: Record<string, unknown>): CellValue | undefined {
  const shape = schema.shape as Record<string, z.ZodType>;
  const atoms = Object.entries(shape).flatMap(([key, own]) => (key === 'note' ? [] : (atom(own, value[key]) ?? [])));
  const [main, ...qualifiers] = atoms;
  if (!main) return undefined;
  return { main, qualifiers, note: value.note as Localized | undefined, claims: Array.isArray(value.claims) ? value.claims.map(String) : [] };
}

function cellValue(schema: z.ZodType, value: unknown): CellValue | undefined {
  const inner = unwrap(schema);
  const single = atom(inner, value);
  if (single) return { main: single, qualifiers: [], note: undefined, claims: single.type === 'claim' ? [single.ref] : [] };
  return inner instanceof z.ZodObject && typeof value === 'object' && value !== null ? objectValue(inner, value as Record<string, unknown>) : undefined;
}

/** The cell for a field's value. An absent value and an empty list are "not reported". */
export function cellOf(schema: z.ZodType, value: unknown): Cell {
  const inner = unwrap(schema);
  const values =
    inner instanceof z.ZodArray && Array.isArray(value)
      ? value.flatMap((item) => cellValue(inner.element as z.ZodType, item) ?? [])
      : [cellValue(inner, value)].filter((item) => item !== undefined);
  return values.length > 0 ? { state: 'reported', values } : { state: 'not-reported' };
}

const atomKey = (value: Atom): string => {
  if (value.type === 'code') return value.code;
  if (value.type === 'entry') return `${value.kind}/${value.id}`;
  if (value.type === 'claim') return value.ref;
  return JSON.stringify(value.type === 'text' ? value.text : value.value);
};

/** What makes two values the same: the thing and what is said of it, not the note or the sources. */
export const valueKey = ({ main, qualifiers }: CellValue): string => [main, ...qualifiers].map(atomKey).join('|');
