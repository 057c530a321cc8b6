/** Mends what a machine may mend in a folder of content files. Pure: files in, new texts and reasons out. */
import type { ContentFile } from '../domain/content-file.ts';
import { parseFile } from '../loading/parse-file.ts';
import { canonicalFile, withContent } from './canonical-file.ts';
import { findDigestChange, findOriginalPath, withDigest } from './record-digests.ts';

export interface FileFix {
  /** Relative to the content folder. */
  path: string;
  /** The new text; undefined when the file was left alone. */
  text?: string;
  changes: string[];
  refused?: string;
}

export interface FixRequest {
  /** Whether a file is to be mended. */
  wanted(path: string): boolean;
  /** Paths of translations that their author brought up to date. */
  translated: ReadonlySet<string>;
}

interface State {
  before: ContentFile;
  now: ContentFile;
  changes: string[];
  refused?: string;
}

function mend(file: ContentFile, wanted: boolean): State {
  if (!wanted) return { before: file, now: file, changes: [] };
  const outcome = canonicalFile(file);
  if ('refused' in outcome) return { before: file, now: file, changes: [], refused: outcome.refused };
  return { before: file, now: outcome.text === file.text ? file : parseFile(file.path, outcome.text), changes: outcome.changes };
}

/** The state after the digest was looked at. A file nobody asked for changes only when its original was mended here. */
function recordDigest(state: State, states: ReadonlyMap<string, State>, { wanted, translated }: FixRequest): State {
  const { now } = state;
  const original = states.get(findOriginalPath(now) ?? '');
  if (state.refused !== undefined || !original || now.problems.length > 0 || original.now.problems.length > 0) return state;
  if (!wanted(now.path) && original.before === original.now) return state;
  const change = findDigestChange(now, original.before, original.now, translated.has(now.path));
  if (!change || (!wanted(now.path) && change.reason === 'digest filled in')) return state;
  const text = withContent(now, withDigest(now.data, change.digest), now.body);
  if (text === undefined) return { ...state, refused: 'Its digest cannot be recorded without losing a comment.' };
  return { ...state, now: parseFile(now.path, text), changes: [...state.changes, change.reason] };
}

/** What is to be written, and what was left alone and why; files that are right already are not named. */
export function fixFiles(files: readonly ContentFile[], request: FixRequest): FileFix[] {
  const mended = new Map(files.map((file) => [file.path, mend(file, request.wanted(file.path))]));
  return [...mended.values()]
    .map((state) => recordDigest(state, mended, request))
    .flatMap(({ before, now, changes, refused }): FileFix[] => {
      if (refused !== undefined) return [{ path: now.path, changes: [], refused }];
      return now.text === before.text ? [] : [{ path: now.path, text: now.text, changes }];
    });
}
