/** Both doors end here: parsed parts of entries become the corpus. Parts of the wrong shape are left out; the checker reports them. */
import { buildCorpus, type Corpus, type Entry, type EntryText } from '../domain/corpus.ts';
import type { Language } from '../domain/locale.ts';
import { type Kind, kindSpecs } from '../domain/schema/kinds.ts';

/** One file's worth of an entry, already parsed but not yet trusted. */
export interface Part {
  kind: Kind;
  id: string;
  part: 'facts' | Language;
  data: unknown;
  body: string;
}

/** Builds the corpus from the parts that have the right shape. An entry whose facts are missing or wrong is left out whole. */
export function assemble(parts: Iterable<Part>): Corpus {
  const facts = new Map<string, unknown>();
  const texts = new Map<string, Partial<Record<Language, EntryText<Kind>>>>();
  const names = new Map<string, { kind: Kind; id: string }>();
  for (const { kind, id, part, data, body } of parts) {
    const key = `${kind}/${id}`;
    names.set(key, { kind, id });
    const spec = kindSpecs[kind];
    if (part === 'facts') {
      const result = spec.facts.safeParse(data);
      if (result.success) facts.set(key, result.data);
    } else {
      const result = spec.text?.safeParse(data);
      if (result?.success) texts.set(key, { ...texts.get(key), [part]: { meta: result.data as EntryText<Kind>['meta'], body: body.trim() } });
    }
  }
  const entries = [...names].flatMap(([key, { kind, id }]) => {
    const own = kindSpecs[kind].layout === 'texts' ? {} : facts.get(key);
    return own === undefined ? [] : [{ kind, id, facts: own, texts: texts.get(key) ?? {} } as Entry];
  });
  return buildCorpus(entries);
}
