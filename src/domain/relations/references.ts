/** The typed edges an entry makes: which entries and claims its facts and its texts point to. */
import type { Entry } from '../corpus.ts';
import { isKind, type Kind, kindSpecs } from '../schema/kinds.ts';
import { referenceRegistry } from '../schema/reference.ts';
import { type Path, unwrap, walk } from '../schema/walk.ts';

export type Target = { to: 'entry'; kind: Kind; id: string } | { to: 'claim'; ref: string };

export interface Reference {
  target: Target;
  /** Where in the facts; empty for a mention in a text. */
  path: Path;
}

/** References that the facts make, read off the schema. `facts` may be of the wrong shape: what cannot be read is left out. */
export function factReferences(kind: Kind, facts: unknown): Reference[] {
  const found: Reference[] = [];
  walk(kindSpecs[kind].facts, facts, (schema, value, path) => {
    const target = referenceRegistry.get(unwrap(schema));
    if (!target || typeof value !== 'string') return;
    found.push({ target: target.to === 'claim' ? { to: 'claim', ref: value } : { to: 'entry', kind: target.kind, id: value }, path });
  });
  return found;
}

const citation = /<(Cite|Entry)\s+id="([^"]*)"/g;

/** Mentions in an MDX body: `<Cite id="source#claim" />`, `<Cite id="source" />`, `<Entry id="kind/id">`. */
export function textReferences(body: string): (Reference & { offset: number })[] {
  return [...body.matchAll(citation)].flatMap((match) => {
    const [, component, id = ''] = match;
    const [kind = '', entryId = ''] = id.split('/');
    const target: Target | undefined =
      component === 'Cite'
        ? id.includes('#')
          ? { to: 'claim', ref: id }
          : { to: 'entry', kind: 'sources', id }
        : isKind(kind)
          ? { to: 'entry', kind, id: entryId }
          : undefined;
    return target ? [{ target, path: [], offset: match.index }] : [];
  });
}

/** Everything an entry points to, facts first, then texts. */
export function references(entry: Entry): Reference[] {
  const fromTexts = Object.values(entry.texts).flatMap((text) => (text ? textReferences(text.body) : []));
  return [...factReferences(entry.kind, entry.facts), ...fromTexts];
}
