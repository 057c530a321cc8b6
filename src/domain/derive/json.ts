/** Entries as plain records: everything the atlas holds of a kind, for programs. Equal content gives equal bytes. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import { buildEvidence } from '../evidence/evidence.ts';
import type { Grade } from '../evidence/grade.ts';
import { languages } from '../locale.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import { canonicalOrder } from './canonical-order.ts';
import { findGrade } from './entry-grade.ts';

export interface EntryRecord {
  id: string;
  facts: unknown;
  /** Front matter and MDX body by language. */
  texts: Record<string, { meta: unknown; body: string }>;
  /** Only for kinds that are graded. */
  evidence?: Grade;
}

function textsOf({ kind, texts }: Entry): EntryRecord['texts'] {
  const schema = kindSpecs[kind].text;
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = texts[language];
      return text && schema ? [[language, { meta: canonicalOrder(schema, text.meta), body: text.body }]] : [];
    }),
  );
}

/** Every entry of a kind, by id, keys in schema order. */
export function toJson(corpus: Corpus, kind: Kind): EntryRecord[] {
  const evidence = buildEvidence(corpus);
  return (entriesOf(corpus, kind) as Entry[]).map((entry) => {
    const grade = findGrade(evidence, entry);
    return { id: entry.id, facts: canonicalOrder(kindSpecs[kind].facts, entry.facts), texts: textsOf(entry), ...(grade ? { evidence: grade } : {}) };
  });
}
