/** An evidence grade in words. */
import type { Grade } from '../domain/evidence/grade.ts';
import { type EvidenceLevel, evidenceLevels, evidenceOrder } from '../domain/vocabulary/evidence-levels.ts';
import { fill } from '../i18n/fill.ts';
import { labelIn, type Reading } from './site.ts';

export interface EvidenceView {
  level: EvidenceLevel;
  label: string;
  note: string;
  /** Step on the ladder, from 1. */
  step: number;
  steps: number;
  stepText: string;
  /** Claims that reach the level. */
  claims: string[];
  lines: string;
  limitations: string[];
}

export function evidenceView(reading: Reading, grade: Grade): EvidenceView {
  const { evidence } = reading.strings;
  const step = evidenceOrder.indexOf(grade.level) + 1;
  return {
    level: grade.level,
    label: labelIn(reading, evidenceLevels[grade.level]),
    note: grade.level === 'none' ? evidence.noneFound : evidenceLevels[grade.level].note[reading.language],
    step,
    steps: evidenceOrder.length,
    stepText: fill(evidence.level, { level: step, levels: evidenceOrder.length }),
    claims: grade.claims,
    lines: fill(evidence.lines, { count: grade.lines }),
    limitations: grade.limitations.map(({ code }) => evidence[code]),
  };
}
