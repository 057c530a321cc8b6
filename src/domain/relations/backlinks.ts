/** The inverse of references: what points to an entry or a claim. Computed once for a corpus. */
import { type Corpus, type Entry, type EntryRef, entryRef } from '../corpus.ts';
import { type Kind, kindNames } from '../schema/kinds.ts';
import { references } from './references.ts';

export interface Backlinks {
  /** Entries that point to the entry `kind/id`, each once, in the order of kinds and ids. */
  toEntry(kind: Kind, id: string): readonly Entry[];
  /** Entries that use the claim `source#claim`. */
  toClaim(ref: string): readonly Entry[];
}

export function buildBacklinks(corpus: Corpus): Backlinks {
  const entries = new Map<EntryRef, Set<Entry>>();
  const claims = new Map<string, Set<Entry>>();
  const add = <T>(map: Map<T, Set<Entry>>, key: T, entry: Entry) => {
    const set = map.get(key) ?? new Set();
    map.set(key, set.add(entry));
  };
  for (const kind of kindNames) {
    for (const entry of corpus.entries[kind].values()) {
      for (const { target } of references(entry)) {
        if (target.to === 'claim') {
          add(claims, target.ref, entry);
          const source = target.ref.split('#')[0] ?? '';
          if (entry.kind !== 'sources') add(entries, `sources/${source}`, entry);
        } else if (entryRef(target) !== entryRef(entry)) add(entries, entryRef(target), entry);
      }
    }
  }
  return {
    toEntry: (kind, id) => [...(entries.get(`${kind}/${id}`) ?? [])],
    toClaim: (ref) => [...(claims.get(ref) ?? [])],
  };
}
