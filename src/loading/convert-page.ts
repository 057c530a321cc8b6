/** A finished Uzbek page in Cyrillic script: parsed, converted by the language module, written again. */
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { toCyrillicHast } from '../language/html-script.ts';

const parser = unified().use(rehypeParse);
const writer = unified().use(rehypeStringify, { allowDangerousCharacters: true });

const fragments = unified().use(rehypeParse, { fragment: true, space: 'svg' });
const drawingWriter = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true });

/** @param svg a drawing with Uzbek Latin words */
export function convertDrawing(svg: string): string {
  const tree = fragments.parse(svg);
  toCyrillicHast(tree);
  return drawingWriter.stringify(tree);
}

/** @param html a whole HTML document in Uzbek Latin */
export function convertPage(html: string): string {
  const tree = parser.parse(html);
  toCyrillicHast(tree);
  return writer.stringify(tree);
}
