/** The corpus: every entry of every kind, parsed and in memory. Views, checks, exports and grading read this and nothing else. */
import type { Language } from './locale.ts';
import { type Facts, type Kind, kindNames, type TextMeta } from './schema/kinds.ts';
import type { Claim } from './schema/source.ts';

export interface EntryText<K extends Kind> {
  meta: TextMeta<K>;
  /** MDX source below the front matter; empty when the story is not written yet. */
  body: string;
}

export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  facts: Facts<K>;
  /** Texts by language; a missing key is a missing translation. */
  texts: { readonly [L in Language]?: EntryText<K> | undefined };
}

export interface ClaimRecord extends Claim {
  /** `source-id#claim-id`. */
  ref: string;
  id: string;
  source: string;
}

export type EntriesByKind = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> };

export interface Corpus {
  entries: EntriesByKind;
  claims: ReadonlyMap<string, ClaimRecord>;
}

export type EntryRef = `${Kind}/${string}`;
export const entryRef = (entry: { kind: Kind; id: string }): EntryRef => `${entry.kind}/${entry.id}`;

/** Builds the corpus from entries in any order. Entries are kept sorted by id, so equal content gives equal bytes. */
export function buildCorpus(list: readonly Entry[]): Corpus {
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, new Map<string, Entry>()])) as Record<Kind, Map<string, Entry>>;
  const sorted = [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const entry of sorted) byKind[entry.kind].set(entry.id, entry);
  const entries = byKind as unknown as EntriesByKind;
  const claims = new Map<string, ClaimRecord>();
  for (const source of entries.sources.values()) {
    for (const [id, claim] of Object.entries(source.facts.claims)) {
      const ref = `${source.id}#${id}`;
      claims.set(ref, { ...claim, ref, id, source: source.id });
    }
  }
  return { entries, claims };
}

export const entriesOf = <K extends Kind>(corpus: Corpus, kind: K): Entry<K>[] => [...corpus.entries[kind].values()];

/** The entry, or undefined when the corpus has none of that kind and id. */
export const findEntry = <K extends Kind>(corpus: Corpus, kind: K, id: string): Entry<K> | undefined => corpus.entries[kind].get(id);

/** The entry; throws when it is missing, which the checker has ruled out: a bug. */
export function assertEntry<K extends Kind>(corpus: Corpus, kind: K, id: string): Entry<K> {
  const entry = findEntry(corpus, kind, id);
  if (!entry) throw new Error(`No entry ${kind}/${id}: the checks should have refused this content.`);
  return entry;
}
