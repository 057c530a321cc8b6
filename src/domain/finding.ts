/** What a check has to say: always a place, a reason and a remedy. Positions are resolved only when a finding is reported. */
import type { Path } from './schema/walk.ts';

export type Severity = 'error' | 'warning';

export interface Finding {
  /** Name of the rule, such as `reference-exists`. */
  rule: string;
  severity: Severity;
  /** Path of the file from the project root. */
  file: string;
  /** Where in the data of the file. Empty for the whole file. */
  path: Path;
  /** Where in the text of the file, in UTF-16 code units; given when the place is not a data path. */
  offset?: number;
  /** What is wrong. One sentence. */
  message: string;
  /** Why it matters and how to mend it. */
  remedy: string;
}

/** A finding with its place in the file: what reporters print and `--format json` writes. Lines and columns count from 1. */
export interface LocatedFinding extends Omit<Finding, 'path' | 'offset'> {
  line: number;
  column: number;
  /** The data path in words, such as `participants[2].role`. */
  path: string;
}

/** `['participants', 2, 'role']` → `participants[2].role`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step), '');
