/** Schemas of values that point somewhere else: to an entry of a kind, to a claim, to a code of a vocabulary. */
import { z } from 'zod';
import { claimPattern, identifierPattern } from '../identifier.ts';
import type { Label } from '../locale.ts';

/** Kinds an entry can point to. The registry of kinds checks that each exists. */
export type ReferenceKind =
  | 'cases'
  | 'definitions'
  | 'terms'
  | 'recommendations'
  | 'conditions'
  | 'approaches'
  | 'stages'
  | 'indicators'
  | 'regulations'
  | 'sources'
  | 'institutions'
  | 'comparisons'
  | 'pages';

export type ReferenceTarget = { to: 'entry'; kind: ReferenceKind } | { to: 'claim' };

export const referenceRegistry = z.registry<ReferenceTarget>();

export interface VocabularyTerm {
  label: Label;
  /** One short sentence that says what the code means. */
  note: Label;
}
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, VocabularyTerm>>;

export const vocabularyRegistry = z.registry<{ vocabulary: Vocabulary }>();

export function reference(kind: ReferenceKind) {
  const schema = z.string().regex(identifierPattern, { error: 'an id: lower-case Latin letters, digits and hyphens' });
  referenceRegistry.add(schema, { to: 'entry', kind });
  return schema;
}

export function claimReference() {
  const schema = z.string().regex(claimPattern, { error: 'a claim: source-id#claim-id' });
  referenceRegistry.add(schema, { to: 'claim' });
  return schema;
}

/** A closed list: only the codes of `vocabulary` are allowed. */
export function code<Code extends string>(vocabulary: Vocabulary<Code>) {
  const schema = z.enum(Object.keys(vocabulary) as [Code, ...Code[]]);
  vocabularyRegistry.add(schema, { vocabulary });
  return schema;
}
