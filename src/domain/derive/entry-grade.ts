/** The computed evidence of an entry, for exports: only cases and recommendations are graded. */
import type { Entry } from '../corpus.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Grade } from '../evidence/grade.ts';
import type { Kind } from '../schema/kinds.ts';

export const isGraded = (kind: Kind): kind is 'cases' | 'recommendations' => kind === 'cases' || kind === 'recommendations';

export function findGrade(evidence: Evidence, entry: Entry): Grade | undefined {
  if (entry.kind === 'cases') return evidence.ofCase(entry as Entry<'cases'>);
  if (entry.kind === 'recommendations') return evidence.ofRecommendation(entry as Entry<'recommendations'>);
  return undefined;
}
