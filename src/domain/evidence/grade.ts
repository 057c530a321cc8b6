/**
 * Evidence is graded here and nowhere else: claims in, a level and its reasons out.
 * After GRADE-CERQual (Lewin et al. 2018): how it was learnt gives the level; how much there is (adequacy), who speaks
 * (methodological limitations) and where from (relevance) are told as limitations, and the first two can lower the level.
 * The category "none found" follows Conservation Evidence.
 */

import type { claimKinds } from '../vocabulary/claim-kinds.ts';
import type { comparators } from '../vocabulary/comparators.ts';
import type { contexts } from '../vocabulary/contexts.ts';
import type { EvidenceLevel } from '../vocabulary/evidence-levels.ts';
import { evidenceOrder } from '../vocabulary/evidence-levels.ts';
import type { voices } from '../vocabulary/voices.ts';

/** One claim as grading sees it. */
export interface GradedClaim {
  ref: string;
  kind: keyof typeof claimKinds;
  hasFigures: boolean;
  comparison?: keyof typeof comparators | undefined;
  source: string;
  /** Line of evidence the source belongs to. */
  line: string;
  voice: keyof typeof voices;
  /** Year of the source, when known. */
  year?: number | undefined;
}

export type Limitation =
  | { code: 'no-figures'; lowers: true; claims: string[] }
  | { code: 'own-count'; lowers: true; claims: string[] }
  | { code: 'one-line'; lowers: false; sources: string[] }
  | { code: 'own-voice'; lowers: false; sources: string[] }
  | { code: 'abroad-only'; lowers: false }
  | { code: 'undated'; lowers: false; sources: string[] };

export interface Grade {
  level: EvidenceLevel;
  /** Claims that reach this level: why it is not lower. */
  claims: string[];
  /** Number of independent lines among all the claims: one per lineage; texts of institutions about themselves count once. */
  lines: number;
  /** What lowered the level, and what to keep in mind. */
  limitations: Limitation[];
}

/** What the claim shows by its kind alone. */
const levelByKind: Readonly<Record<GradedClaim['kind'], EvidenceLevel>> = {
  measured: 'counted',
  implemented: 'reported',
  regulation: 'stated',
  proposed: 'stated',
  argued: 'stated',
};

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const rank = (level: EvidenceLevel): number => evidenceOrder.indexOf(level);

interface Judged {
  claim: GradedClaim;
  level: EvidenceLevel;
  lowered?: 'no-figures' | 'own-count';
}

/** One claim's level: a count without a figure, or an institution's count of itself without a comparison, is a report. */
function judge(claim: GradedClaim): Judged {
  if (claim.kind !== 'measured') return { claim, level: levelByKind[claim.kind] };
  if (!claim.hasFigures) return { claim, level: 'reported', lowered: 'no-figures' };
  if (claim.comparison) return { claim, level: 'compared' };
  if (claim.voice === 'own') return { claim, level: 'reported', lowered: 'own-count' };
  return { claim, level: levelByKind.measured };
}

/** Independent lines: texts of one lineage are one line, and so are all texts in which institutions speak about themselves. */
const independentLines = (claims: readonly GradedClaim[]): number => unique(claims.map((claim) => (claim.voice === 'own' ? 'own voice' : claim.line))).length;

/**
 * Grades the claims behind one entry.
 * @param claims every claim the entry rests on, in any order
 * @param context where a recommendation's grounds come from; undefined for a case
 * @returns level, the claims that reach it, the number of independent lines and the limitations; the same input gives the same grade
 */
export function grade(claims: readonly GradedClaim[], context?: keyof typeof contexts): Grade {
  const judged = claims.map(judge).sort((a, b) => (a.claim.ref < b.claim.ref ? -1 : 1));
  const level = judged.reduce<EvidenceLevel>((best, { level: own }) => (rank(own) > rank(best) ? own : best), 'none');
  const carrying = judged.filter((item) => item.level === level).map((item) => item.claim);
  const lowered = (cause: Judged['lowered']) =>
    rank(level) > rank('reported') ? [] : judged.filter((item) => item.lowered === cause).map((item) => item.claim.ref);
  const sources = unique(carrying.map((claim) => claim.source));

  const limitations: Limitation[] = [];
  for (const code of ['no-figures', 'own-count'] as const) {
    const refs = lowered(code);
    if (refs.length > 0) limitations.push({ code, lowers: true, claims: refs });
  }
  if (carrying.length > 0) {
    if (carrying.every((claim) => claim.voice === 'own')) limitations.push({ code: 'own-voice', lowers: false, sources });
    if (independentLines(carrying) === 1) limitations.push({ code: 'one-line', lowers: false, sources });
    if (carrying.every((claim) => claim.year === undefined)) limitations.push({ code: 'undated', lowers: false, sources });
    if (context === 'foreign') limitations.push({ code: 'abroad-only', lowers: false });
  }
  return { level, claims: carrying.map((claim) => claim.ref), lines: independentLines(claims), limitations };
}
