/**
 * A whole Uzbek page in Cyrillic: the text and the readable attributes of a syntax tree (hast). Knows which parts of HTML
 * are prose; what becomes of the prose is the business of `toCyrillic`.
 */
import { convertJoined } from './joined-text.ts';
import { toCyrillic } from './script.ts';

/** The part of a hast node that matters here. */
export interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

type TextNode = HastNode & { value: string };

const codeElements = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea', 'math', 'template']);
/** Elements inside which a word may go on: <b>T</b>oshkent. */
const phrasing = new Set('a abbr b bdi bdo cite data del dfn em font i ins mark q s small span strong time u'.split(' '));
const readable = ['title', 'alt', 'ariaLabel', 'aria-label', 'ariaDescription', 'placeholder', 'label', 'dataShown'];
const readableMeta = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt))$/;
const uzbekTag = /^uz(?:-(?:latn|cyrl))?(?:-uz)?$/i;
const cyrillicTag = 'uz-Cyrl';

const isText = (node: HastNode): node is TextNode => node.type === 'text' && typeof node.value === 'string';

function isKept({ tagName = '', properties = {} }: HastNode): boolean {
  const lang = properties['lang'] ?? properties['xmlLang'];
  const isForeign = typeof lang === 'string' && lang !== '' && !uzbekTag.test(lang);
  const saysNo = properties['translate'] === 'no' || properties['translate'] === false;
  return codeElements.has(tagName) || isForeign || saysNo || (properties['dataScript'] ?? properties['data-script']) === 'keep';
}

/** A value handed to the scripts of a page as JSON: texts converted; ids, addresses and texts with a foreign `lang` kept. */
export function toCyrillicJson(value: unknown): unknown {
  if (typeof value === 'string') return toCyrillic(value);
  if (Array.isArray(value)) return value.map(toCyrillicJson);
  if (typeof value !== 'object' || value === null) return value;
  const isForeign = 'lang' in value && typeof value.lang === 'string' && !uzbekTag.test(value.lang);
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key, (plainKeys.has(key) && isPlain(own)) || (isForeign && key === 'text') ? own : toCyrillicJson(own)]),
  );
}

/** What stands under a plain key may also be a whole object, such as a row named `kind`: its texts are texts. */
const isPlain = (value: unknown): boolean => typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const plainKeys = new Set(['id', 'href', 'locale', 'lang', 'sources', 'keys', 'kind', 'site']);

function convertProperties(tagName: string, properties: Record<string, unknown>): void {
  const isReadableMeta = tagName === 'meta' && readableMeta.test(String(properties['name'] ?? properties['property'] ?? ''));
  for (const name of isReadableMeta ? ['content'] : readable) {
    if (typeof properties[name] === 'string') properties[name] = toCyrillic(properties[name]);
  }
  for (const name of ['lang', 'xmlLang']) if (typeof properties[name] === 'string' && properties[name] !== '') properties[name] = cyrillicTag;
  if (typeof properties['dataSettings'] === 'string') properties['dataSettings'] = JSON.stringify(toCyrillicJson(JSON.parse(properties['dataSettings'])));
}

/** Converts the subtree but its text, which is gathered in `runs`: the text nodes of a run may share a word. */
function convertElement(node: HastNode, runs: TextNode[][]): void {
  const isBoundary = !isText(node) && !phrasing.has(node.tagName ?? '');
  if (isBoundary) runs.push([]);
  if (isText(node)) runs.at(-1)?.push(node);
  else if (isKept(node)) runs.push([]);
  else {
    if (node.properties) convertProperties(node.tagName ?? '', node.properties);
    for (const child of node.children ?? []) convertElement(child, runs);
  }
  if (isBoundary) runs.push([]);
}

/**
 * Converts the tree in place and returns it. Left alone with all they hold: elements in another language (`lang`), elements
 * marked `translate="no"` or `data-script="keep"`, code. Every other `lang` becomes `uz-Cyrl`. Addresses, ids, class names
 * and data attributes stay, but `data-shown` and the texts of `data-settings`, which readers see.
 */
export function toCyrillicHast<Tree extends HastNode>(tree: Tree): Tree {
  const runs: TextNode[][] = [[]];
  convertElement(tree, runs);
  for (const run of runs) {
    const converted = convertJoined(run.map(({ value }) => value));
    for (const [index, node] of run.entries()) node.value = converted[index] ?? node.value;
  }
  return tree;
}
