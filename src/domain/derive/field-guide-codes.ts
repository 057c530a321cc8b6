/** The part of a field guide that explains the codes of a closed list. */
import { languages } from '../locale.ts';
import type { Vocabulary } from '../schema/reference.ts';
import { markdownTable, verbatim } from './markdown-table.ts';

export interface UsedVocabulary {
  /** The field where it is met first. */
  name: string;
  vocabulary: Vocabulary;
}

/** Each code with its label and its note in every language. */
export function codeSection({ name, vocabulary }: UsedVocabulary): string {
  const rows = Object.entries(vocabulary).map(([code, { label, note }]) => [
    verbatim(code),
    ...languages.map((language) => `**${label[language]}.** ${note[language]}`),
  ]);
  return `## Codes of ${name}\n\n${markdownTable(['code', ...languages], rows)}`;
}
