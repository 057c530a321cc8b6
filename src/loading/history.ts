/** When entries were added and last changed, from the history of the content folder. */
import { spawnSync } from 'node:child_process';
import type { EntryRef } from '../domain/corpus.ts';
import { findContentPath } from './content-path.ts';

export interface EntryHistory {
  /** Dates of the first and the last commit, ISO 8601. */
  added: string;
  changed: string;
}

/**
 * @param log what `git log` prints (dates after "@", then paths), the newest commit first
 * @returns dates by entry; files that belong to no entry are passed over
 */
export function parseHistory(log: string): Map<EntryRef, EntryHistory> {
  const history = new Map<EntryRef, EntryHistory>();
  let date = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) date = line.slice(1);
    const place = line && !line.startsWith('@') ? findContentPath(line) : undefined;
    if (!place) continue;
    const ref: EntryRef = `${place.kind}/${place.id}`;
    history.set(ref, { added: date, changed: history.get(ref)?.changed ?? date });
  }
  return history;
}

/** Empty where there is no history, such as in a downloaded archive, or only its end: one commit would make everything new. */
export function readHistory(directory: string): Map<EntryRef, EntryHistory> {
  const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: directory, encoding: 'utf8' });
  if (shallow.stdout?.trim() !== 'false') return new Map();
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', 'log', '--format=@%cI', '--name-only', '--relative', '--', '.'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? parseHistory(stdout) : new Map();
}
