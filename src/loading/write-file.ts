/** The text of a content file: the one way our tools write YAML and MDX. */
import { stringify } from 'yaml';
import { canonicalOrder } from '../domain/derive/canonical-order.ts';
import type { Language } from '../domain/locale.ts';
import { type Kind, kindSpecs } from '../domain/schema/kinds.ts';

const options = { version: '1.2', schema: 'core', lineWidth: 110, aliasDuplicateObjects: false } as const;

const schemaFor = (kind: Kind, part: 'facts' | Language) => {
  const schema = part === 'facts' ? kindSpecs[kind].facts : kindSpecs[kind].text;
  if (!schema) throw new Error(`Entries of kind ${kind} have no texts.`);
  return schema;
};

/** Facts as a YAML file, keys in canonical order. */
export const factsFile = (kind: Kind, facts: unknown): string => stringify(canonicalOrder(schemaFor(kind, 'facts'), facts), options);

/** A language's text as an MDX file: front matter in canonical order, a blank line, the body. */
export function textFile(kind: Kind, language: Language, meta: unknown, body: string): string {
  const head = stringify(canonicalOrder(schemaFor(kind, language), meta), options);
  const text = body.trim();
  return text ? `---\n${head}---\n\n${text}\n` : `---\n${head}---\n`;
}
