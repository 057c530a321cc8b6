/** Mends the apostrophes of the Uzbek texts of a file: not in other languages, names in <Foreign>, marks or addresses. */

import { schemaOf } from '../domain/checks/shape.ts';
import type { ContentFile, ProseNode } from '../domain/content-file.ts';
import { valueType } from '../domain/derive/value-type.ts';
import { languages } from '../domain/locale.ts';
import { type Path, walk } from '../domain/schema/walk.ts';
import { canonicalUzbek, findNonCanonical } from '../language/apostrophe.ts';

const [uzbek] = languages;
/** Parts of a text that are not Uzbek words; the brackets keep them when the text is split. */
const untouched = /(<Foreign\b[^>]*>[\s\S]*?<\/Foreign>|<[^>]*>|https?:\/\/\S+)/;

interface Mended<T> {
  value: T;
  /** Number of signs that were mended. */
  signs: number;
}

function mendText(text: string): Mended<string> {
  const parts = text.split(untouched).map((part, index): Mended<string> => {
    const foreign = index % 2 === 1;
    return { value: foreign ? part : canonicalUzbek(part), signs: foreign ? 0 : findNonCanonical(part).length };
  });
  return { value: parts.map(({ value }) => value).join(''), signs: parts.reduce((sum, { signs }) => sum + signs, 0) };
}

/** Places of Uzbek texts in facts and of every text in Uzbek front matter; a list of texts gives one place per text. */
function textPaths(file: ContentFile): Path[] {
  const schema = schemaOf(file);
  const paths: Path[] = [];
  if (!schema) return paths;
  walk(schema, file.data, (at, value, path) => {
    const inFacts = file.place?.part === 'facts' && path.includes(uzbek);
    const inMeta = file.place?.part === uzbek && path.length === 1;
    if (typeof value === 'string' && (inFacts || inMeta) && valueType(at).type === 'text') paths.push(path);
  });
  return paths;
}

/** A copy of the data with mended texts. */
export function mendData(file: ContentFile): Mended<unknown> {
  const value = structuredClone(file.data);
  let signs = 0;
  for (const path of textPaths(file)) {
    const parent = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value) as Record<
      string | number,
      unknown
    >;
    const key = path.at(-1) ?? '';
    const mended = mendText(String(parent[key]));
    parent[key] = mended.value;
    signs += mended.signs;
  }
  return { value, signs };
}

/** Spans of the file's text that are Uzbek prose. */
function* proseSpans(node: ProseNode | undefined): Generator<{ start: number; end: number }> {
  if (!node || node.name === 'Foreign' || node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') return;
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === 'text' && start !== undefined && end !== undefined) yield { start, end };
  for (const child of node.children ?? []) yield* proseSpans(child);
}

/** The body with mended prose; as it is for other languages. */
export function mendBody(file: ContentFile): Mended<string> {
  if (file.place?.part !== uzbek) return { value: file.body, signs: 0 };
  let [text, signs, from] = ['', 0, file.bodyOffset];
  for (const { start, end } of proseSpans(file.tree)) {
    const mended = mendText(file.text.slice(start, end));
    text += file.text.slice(from, start) + mended.value;
    signs += mended.signs;
    from = end;
  }
  return { value: text + file.text.slice(from), signs };
}
