/** Carries the comments of a YAML text over to the same data in canonical form, or says that it cannot. */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, Parser, parseDocument } from 'yaml';

const options = { version: '1.2', schema: 'core' } as const;

/** Comments of a text in order, read from its tokens, so that none is overlooked. */
export function commentsIn(yaml: string): string[] {
  const found: string[] = [];
  const search = (token: unknown): void => {
    if (typeof token !== 'object' || token === null) return;
    if ('type' in token && token.type === 'comment' && 'source' in token) found.push(String(token.source).trim());
    for (const inner of Object.values(token)) search(inner);
  };
  for (const token of new Parser().parse(yaml)) search(token);
  return found;
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const joined = (...comments: (string | null | undefined)[]): string | undefined => comments.filter((comment) => comment != null).join('\n') || undefined;

function carry(from: unknown, to: unknown): void {
  if (!isNode(from) || !isNode(to)) return;
  // What stands before a group belongs to its first key, which may have moved.
  const first = isMap(from) ? from.items[0] : undefined;
  const twin = first && isMap(to) ? to.items.find((pair) => keyOf(pair) === keyOf(first)) : undefined;
  const target = twin && isNode(twin.key) ? twin.key : to;
  const before = joined(target.commentBefore, from.commentBefore);
  if (before !== undefined) target.commentBefore = before;
  if (from.comment != null) to.comment = from.comment;
  if (isCollection(from) && isCollection(to)) carryItems(from, to);
}

function carryItems(from: Node, to: Node): void {
  if (isSeq(from) && isSeq(to)) {
    for (const [index, item] of from.items.entries()) carry(item, to.items[index]);
  } else if (isMap(from) && isMap(to)) {
    for (const pair of from.items) {
      const twin = to.items.find((other) => keyOf(other) === keyOf(pair));
      carry(pair.key, twin?.key);
      carry(pair.value, twin?.value);
    }
  }
}

const sorted = (comments: readonly string[]): string[] => [...comments].sort();
const sameData = (a: Document.Parsed, b: Document.Parsed): boolean => isDeepStrictEqual(a.toJS(), b.toJS());

/**
 * @param original YAML as the author wrote it
 * @param canonical the same data, perhaps with mended texts, as our tools write it
 * @param lineWidth the width `canonical` was written with
 * @returns `canonical` with every comment of `original`; undefined when a comment would be lost or the data would change
 */
export function keepComments(original: string, canonical: string, lineWidth: number): string | undefined {
  const comments = commentsIn(original);
  if (comments.length === 0) return canonical;
  const [from, to] = [parseDocument(original, options), parseDocument(canonical, options)];
  to.commentBefore = from.commentBefore;
  to.comment = from.comment;
  carry(from.contents, to.contents);
  const text = to.toString({ lineWidth });
  const whole = isDeepStrictEqual(sorted(commentsIn(text)), sorted(comments)) && sameData(parseDocument(text, options), parseDocument(canonical, options));
  return whole ? text : undefined;
}
