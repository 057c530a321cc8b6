/** One content file as data: parsed YAML with positions, and for MDX the body and its syntax tree. Never throws for bad content. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { ContentFile, ProseNode } from '../domain/content-file.ts';
import type { Path } from '../domain/schema/walk.ts';
import { findContentPath } from './content-path.ts';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/;
const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

interface SyntaxProblem {
  message: string;
  offset: number;
}

/** YAML 1.2 core: dates stay strings. Aliases have no use in content and are refused. */
function parseYaml(text: string, base: number) {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const problems: SyntaxProblem[] = [...document.errors, ...document.warnings].map((error) => ({ message: error.message, offset: base + error.pos[0] }));
  visit(document, {
    Alias: (_key, node) => {
      problems.push({ message: `The mark *${node.source} makes a YAML alias; put the text in quotes.`, offset: base + (node.range?.[0] ?? 0) });
    },
  });
  const data: unknown = problems.length > 0 ? undefined : (document.toJS() as unknown);
  const locate = (path: Path, which: 'key' | 'value' = 'value'): number | undefined => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const parent = depth === 0 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const step = path[depth - 1];
      const pair = depth > 0 && isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      if (pair && (which === 'key' || depth < path.length) && isScalar(pair.key) && pair.key.range) return base + pair.key.range[0];
      const node = document.getIn(path.slice(0, depth), true) as { range?: readonly [number, number, number] } | undefined;
      if (node?.range) return base + node.range[0];
    }
    return undefined;
  };
  return { data, problems, locate };
}

function parseProse(text: string): { tree: ProseNode | undefined; problems: SyntaxProblem[] } {
  try {
    return { tree: mdx.parse(text) as unknown as ProseNode, problems: [] };
  } catch (error) {
    const { reason, place } = error as { reason?: string; place?: { offset?: number; start?: { offset?: number } } };
    return { tree: undefined, problems: [{ message: reason ?? String(error), offset: place?.offset ?? place?.start?.offset ?? 0 }] };
  }
}

/**
 * Parses one file of the content folder.
 * @param path relative to the content folder, with `/`
 * @param text the whole file
 */
export function parseFile(path: string, text: string): ContentFile {
  const place = findContentPath(path);
  if (path.endsWith('.mdx')) {
    const match = frontMatter.exec(text);
    const bodyOffset = match ? match[0].length : 0;
    const head = match ? parseYaml(match[1] ?? '', match[0].indexOf('\n') + 1) : undefined;
    const { tree, problems } = parseProse(text);
    const missing = match ? [] : [{ message: 'The file has no front matter.', offset: 0 }];
    return {
      path,
      place,
      text,
      data: head?.data,
      body: text.slice(bodyOffset),
      bodyOffset,
      tree,
      problems: [...missing, ...(head?.problems ?? []), ...problems],
      locate: head?.locate ?? (() => undefined),
    };
  }
  const { data, problems, locate } = parseYaml(text, 0);
  return { path, place, text, data, body: '', bodyOffset: text.length, tree: undefined, problems, locate };
}
