/** Reads a content folder and runs every check: what the command, the build and the tests share. */
import { runChecks } from '../domain/checks/index.ts';
import type { LocatedFinding } from '../domain/finding.ts';
import { readContent } from '../loading/from-disk.ts';
import { locate } from '../loading/positions.ts';

/**
 * @param directory the content folder
 * @param shown how files are named in findings: put before the path inside the content folder
 * @returns all findings with line and column, by file and line
 */
export function checkFolder(directory: string, shown = 'content/'): LocatedFinding[] {
  const { files, corpus } = readContent(directory);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return runChecks(files, corpus)
    .map((finding) => {
      const located = locate(finding, byPath.get(finding.file));
      return { ...located, file: `${shown}${located.file}` };
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
