/** Where an entry lives: the path of a file says its kind, its id and which part of the entry it is. */
import { type Language, languages } from '../domain/locale.ts';
import { isKind, type Kind, kindSpecs } from '../domain/schema/kinds.ts';

export interface ContentPath {
  kind: Kind;
  id: string;
  part: 'facts' | Language;
}

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** Reads `cases/example/facts.yaml`; undefined when no entry may stand there. `path` is relative to the content folder. */
export function findContentPath(path: string): ContentPath | undefined {
  const [kind = '', name = '', file, ...rest] = path.split('/');
  if (!isKind(kind) || rest.length > 0) return undefined;
  const { layout } = kindSpecs[kind];
  if (layout === 'file') return file === undefined && name.endsWith('.yaml') ? { kind, id: name.slice(0, -5), part: 'facts' } : undefined;
  if (file === 'facts.yaml') return layout === 'folder' ? { kind, id: name, part: 'facts' } : undefined;
  const language = file?.endsWith('.mdx') ? file.slice(0, -4) : '';
  return isLanguage(language) ? { kind, id: name, part: language } : undefined;
}

/** Path of a part of an entry, relative to the content folder. The inverse of `findContentPath`. */
export function contentPath({ kind, id, part }: ContentPath): string {
  if (kindSpecs[kind].layout === 'file') return `${kind}/${id}.yaml`;
  return part === 'facts' ? `${kind}/${id}/facts.yaml` : `${kind}/${id}/${part}.mdx`;
}
