/** The files that are made from the schemas and kept in the repository, and whether they are still what the schemas say. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldGuide } from '../domain/derive/field-guide.ts';
import { jsonSchemaOf } from '../domain/derive/json-schema.ts';
import { kindNames, kindSpecs } from '../domain/schema/kinds.ts';

export interface DerivedFile {
  /** From the project root. */
  path: string;
  text: string;
}

const folders = ['public/schemas', 'docs/fields'] as const;
const [schemas, guides] = folders;
/** Stands in every derived file. */
const mark = 'Derived from src/domain/schema by';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every derived file, whatever lies on disk. */
export const derivedFiles = (): DerivedFile[] =>
  kindNames.flatMap((kind) => [
    ...(kindSpecs[kind].layout === 'texts' ? [] : [{ path: `${schemas}/${kind}.schema.json`, text: json(jsonSchemaOf(kind, 'facts')) }]),
    ...(kindSpecs[kind].text ? [{ path: `${schemas}/${kind}-text.schema.json`, text: json(jsonSchemaOf(kind, 'text')) }] : []),
    { path: `${guides}/${kind}.md`, text: fieldGuide(kind) },
  ]);

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Files of an earlier derivation that nothing makes any more. Files without the mark are somebody's own. */
function leftovers(root: string, files: readonly DerivedFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return folders
    .flatMap((folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : []))
    .filter((path) => !known.has(path) && /\.(?:md|json)$/.test(path) && readFileSync(join(root, path), 'utf8').includes(mark));
}

/** Paths that are missing, differ or should be gone, sorted. */
export function findStale(root: string): string[] {
  const files = derivedFiles();
  const differing = files.filter(({ path, text }) => readIfThere(join(root, path)) !== text).map(({ path }) => path);
  return [...differing, ...leftovers(root, files)].sort();
}

/** Brings everything up to date and returns the paths it changed. */
export function writeDerived(root: string): string[] {
  const stale = findStale(root);
  const texts = new Map(derivedFiles().map(({ path, text }) => [path, text]));
  for (const path of stale) {
    const target = join(root, path);
    const text = texts.get(path);
    mkdirSync(dirname(target), { recursive: true });
    if (text === undefined) rmSync(target);
    else writeFileSync(target, text);
  }
  return stale;
}
