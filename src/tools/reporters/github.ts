/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
import type { LocatedFinding } from '../../domain/finding.ts';

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

export const reportGithub = (findings: readonly LocatedFinding[]): string =>
  findings
    .map(
      ({ severity, file, line, column, rule, message, remedy }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${remedy}`)}\n`,
    )
    .join('');
