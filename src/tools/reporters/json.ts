/** Findings for programs: an array of plain records. */
import type { LocatedFinding } from '../../domain/finding.ts';

export const reportJson = (findings: readonly LocatedFinding[]): string =>
  `${JSON.stringify(
    findings.map(({ rule, severity, file, line, column, path, message, remedy }) => ({ rule, severity, file, line, column, path, message, remedy })),
    null,
    2,
  )}\n`;
