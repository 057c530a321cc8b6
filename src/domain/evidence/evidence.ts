/** Which claims stand behind an entry, and its grade. */
import type { ClaimRecord, Corpus, Entry } from '../corpus.ts';
import { buildLines } from '../relations/lineage.ts';
import { type Grade, type GradedClaim, grade } from './grade.ts';

/** Claims that show what a case did: its start, activities, shared resources, conditions and results. */
export const caseClaims = ({ facts }: Entry<'cases'>): string[] => [
  ...new Set([
    ...(facts.start?.claims ?? []),
    ...facts.activities.flatMap((activity) => activity.claims),
    ...facts.sharedResources.flatMap((resource) => resource.claims),
    ...facts.conditions.flatMap((condition) => condition.claims),
    ...facts.results,
  ]),
];

function gradedClaim(corpus: Corpus, lineOf: (source: string) => string, claim: ClaimRecord): GradedClaim {
  const source = corpus.entries.sources.get(claim.source);
  if (!source) throw new Error(`Claim ${claim.ref} has no source: a bug in buildCorpus.`);
  return {
    ref: claim.ref,
    kind: claim.kind,
    hasFigures: (claim.figures?.length ?? 0) > 0,
    comparison: claim.comparison,
    source: claim.source,
    line: lineOf(claim.source),
    voice: source.facts.voice,
    year: source.facts.issued ? Number(source.facts.issued.slice(0, 4)) : undefined,
  };
}

export interface Evidence {
  ofCase(entry: Entry<'cases'>): Grade;
  ofRecommendation(entry: Entry<'recommendations'>): Grade;
}

/** Grades every case and recommendation of a corpus on demand. Claims that do not exist are left out: the checks report them. */
export function buildEvidence(corpus: Corpus): Evidence {
  const lineOf = buildLines(corpus);
  const resolve = (refs: readonly string[]) =>
    refs.flatMap((ref) => {
      const claim = corpus.claims.get(ref);
      return claim ? [gradedClaim(corpus, lineOf, claim)] : [];
    });
  return {
    ofCase: (entry) => grade(resolve(caseClaims(entry))),
    ofRecommendation: (entry) => grade(resolve(entry.facts.rationale), entry.facts.context),
  };
}
