/** The rows of a comparison, taken from the schema: every comparable field of a kind, in schema order, facts before texts. */
import type { z } from 'zod';
import type { Entry } from '../corpus.ts';
import { type Label, languages } from '../locale.ts';
import { fieldRegistry } from '../schema/field.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import { type Cell, cellOf } from './cell.ts';

export interface Dimension {
  id: string;
  title: Label;
  cell(entry: Entry): Cell;
}

/** Fields that cannot have a value in some entries: there their absence is no gap. */
const isInapplicable: { readonly [K in Kind]?: Readonly<Record<string, (facts: Entry<K>['facts']) => boolean>> } = {
  cases: { results: ({ status }) => status === 'proposed' },
  definitions: { citedIn: ({ secondHand }) => !secondHand },
};

const comparableFields = (schema: z.ZodObject | undefined): { id: string; title: Label; schema: z.ZodType }[] =>
  Object.entries((schema?.shape ?? {}) as Record<string, z.ZodType>).flatMap(([id, own]) => {
    const meta = fieldRegistry.get(own);
    return meta?.comparable ? [{ id, title: meta.title, schema: own }] : [];
  });

function factCell(kind: Kind, id: string, schema: z.ZodType, facts: Record<string, unknown>): Cell {
  const cell = cellOf(schema, facts[id]);
  const rule = isInapplicable[kind]?.[id] as ((facts: Record<string, unknown>) => boolean) | undefined;
  return cell.state === 'not-reported' && rule?.(facts) ? { state: 'not-applicable' } : cell;
}

/** A field of the front matter: one text in several languages. */
function textCell(id: string, { texts }: Entry): Cell {
  const text = Object.fromEntries(languages.map((language) => [language, (texts[language]?.meta as Record<string, string | undefined> | undefined)?.[id]]));
  return Object.values(text).some(Boolean)
    ? { state: 'reported', values: [{ main: { type: 'text', text }, qualifiers: [], note: undefined, claims: [] }] }
    : { state: 'not-reported' };
}

export function dimensionsOf(kind: Kind): Dimension[] {
  const { facts, text } = kindSpecs[kind];
  return [
    ...comparableFields(facts).map(({ id, title, schema }) => ({
      id,
      title,
      cell: (entry: Entry) => factCell(kind, id, schema, entry.facts as Record<string, unknown>),
    })),
    ...comparableFields(text).map(({ id, title }) => ({ id, title, cell: (entry: Entry) => textCell(id, entry) })),
  ];
}
