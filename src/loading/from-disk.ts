/** The door for tools and tests: reads the content folder with nothing but the file system. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../domain/content-file.ts';
import type { Corpus } from '../domain/corpus.ts';
import { assemble } from './assemble.ts';
import { parseFile } from './parse-file.ts';

export interface Content {
  files: ContentFile[];
  corpus: Corpus;
}

/** Files of the content folder, sorted, with `/` on every system. Hidden files are passed over. */
export function listContentFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => relative(directory, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

/** The corpus of files already parsed. */
export const corpusOf = (files: readonly ContentFile[]): Corpus =>
  assemble(files.flatMap((file) => (file.place ? [{ ...file.place, data: file.data, body: file.body }] : [])));

/** Reads and parses the whole content folder. Throws only when the folder cannot be read. */
export function readContent(directory: string): Content {
  const files = listContentFiles(directory).map((path) => parseFile(path, readFileSync(join(directory, path), 'utf8')));
  return { files, corpus: corpusOf(files) };
}
