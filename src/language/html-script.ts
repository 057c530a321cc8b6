/** A whole Uzbek page in Cyrillic: text and readable attributes of a syntax tree (hast); code, addresses and other languages stay. */
import { toCyrillic } from './script.ts';

/** The part of a hast node that matters here. */
export interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

const untouched = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg:style']);
const readable = ['title', 'alt', 'ariaLabel', 'placeholder', 'dataShown'];
/** `<meta>` whose content is read by people. */
const readableMeta = /^(?:description|og:title|og:description|twitter:title|twitter:description)$/;

const isUzbekLatin = (lang: string): boolean => lang === 'uz' || lang === 'uz-Latn';

function convertAttributes(properties: Record<string, unknown>, tagName: string): void {
  for (const name of readable) {
    if (typeof properties[name] === 'string') properties[name] = toCyrillic(properties[name]);
  }
  const purpose = String(properties['name'] ?? properties['property'] ?? '');
  if (tagName === 'meta' && readableMeta.test(purpose) && typeof properties['content'] === 'string') properties['content'] = toCyrillic(properties['content']);
}

/**
 * Converts the tree in place. An element with `translate="no"` or a `lang` other than Uzbek is left alone with all it holds;
 * `data-settings`, which hands strings to the scripts of a page, is converted string by string.
 */
export function toCyrillicHast(node: HastNode): void {
  if (node.type === 'text' && node.value !== undefined) node.value = toCyrillic(node.value);
  const { tagName = '', properties } = node;
  if (properties) {
    const lang = String(properties['lang'] ?? 'uz');
    if (untouched.has(tagName) || properties['translate'] === 'no' || (!isUzbekLatin(lang) && tagName !== 'html')) return;
    if (properties['lang'] !== undefined) properties['lang'] = 'uz-Cyrl';
    convertAttributes(properties, tagName);
    if (typeof properties['dataSettings'] === 'string') properties['dataSettings'] = JSON.stringify(toCyrillicJson(JSON.parse(properties['dataSettings'])));
  }
  for (const child of node.children ?? []) toCyrillicHast(child);
}

const plainKeys = new Set(['id', 'href', 'locale', 'lang', 'sources', 'keys', 'kind']);

/** A value for the scripts of a page: texts converted, ids and addresses kept, texts of another language kept with their `lang`. */
export function toCyrillicJson(value: unknown): unknown {
  if (typeof value === 'string') return toCyrillic(value);
  if (Array.isArray(value)) return value.map(toCyrillicJson);
  if (typeof value !== 'object' || value === null) return value;
  const foreign = 'lang' in value && typeof value.lang === 'string';
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plainKeys.has(key) || (foreign && key === 'text') ? own : toCyrillicJson(own)]));
}
