/** Findings get a line and a column only here, when they are about to be shown. */
import type { ContentFile } from '../domain/content-file.ts';
import { type Finding, type LocatedFinding, pathText } from '../domain/finding.ts';

/** Offset in UTF-16 code units → line and column, both from 1. */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** Resolves the place of a finding in its file; the first line when the file is missing or cannot be parsed. */
export function locate(finding: Finding, file: ContentFile | undefined): LocatedFinding {
  const { path, offset, ...rest } = finding;
  const which = finding.rule === 'unknown-key' ? 'key' : 'value';
  const at = offset ?? file?.locate(path, which) ?? 0;
  return { ...rest, ...position(file?.text ?? '', at), path: pathText(path) };
}
