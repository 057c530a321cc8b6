/** What a rule is: a name, why it exists, and a pure function from the content to findings. */
import type { ContentFile } from '../content-file.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../schema/kinds.ts';

export interface CheckInput {
  /** Every file of the content folder, also broken ones. */
  files: readonly ContentFile[];
  /** The entries whose facts have the right shape. */
  corpus: Corpus;
  /** Ids by kind, also of entries whose facts are broken, so that one fault does not breed others. */
  ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Names of all claims, also of sources that are broken elsewhere. */
  claims: ReadonlySet<string>;
  /** Sources whose claims nobody can know yet: what refers to them is not accused. */
  unreadSources: ReadonlySet<string>;
}

export interface Rule {
  name: string;
  check(input: CheckInput): Finding[];
}

/** A finding in a file, with the severity most rules use. */
export const problem = (
  rule: string,
  file: ContentFile,
  path: Finding['path'],
  message: string,
  remedy: string,
  more: Partial<Pick<Finding, 'offset' | 'severity'>> = {},
): Finding => ({
  rule,
  severity: 'error',
  file: file.path,
  path,
  message,
  remedy,
  ...more,
});
