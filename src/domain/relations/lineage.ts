/** Lines of evidence: sources whose texts coincide form one line, also through a chain of others. */
import type { Corpus } from '../corpus.ts';

/** Gives each source id the smallest id of its line. Union-find over `lineage`; chains and circles are fine. */
export function buildLines(corpus: Corpus): (source: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let current = id;
    for (let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current)) current = next;
    return current;
  };
  for (const source of corpus.entries.sources.values()) {
    if (!source.facts.lineage) continue;
    const [first = '', second = ''] = [root(source.id), root(source.facts.lineage)].sort();
    if (first !== second) parent.set(second, first);
  }
  return root;
}
