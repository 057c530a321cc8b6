/** Findings for a person at a terminal. */
import type { LocatedFinding } from '../../domain/finding.ts';

const marks = { error: '✗', warning: '!' } as const;

/** One block per finding: place, what is wrong, how to mend it; then a line that counts them. */
export function reportTerminal(findings: readonly LocatedFinding[]): string {
  const blocks = findings.map(
    ({ rule, severity, file, line, column, path, message, remedy }) =>
      `${marks[severity]} ${file}:${line}:${column}  ${message}\n    ${remedy}\n    (${severity} ${rule}${path ? ` at ${path}` : ''})\n`,
  );
  const count = (severity: LocatedFinding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${count('error')} errors, ${count('warning')} warnings\n`;
}
