/** What `npm run new` writes only as an example gives way to the author's own words. */
import type { z } from 'zod';
import type { ContentFile } from '../content-file.ts';
import { scaffold } from '../derive/scaffold.ts';
import { type Finding, pathText } from '../finding.ts';
import { fieldRegistry } from '../schema/field.ts';
import { kindNames } from '../schema/kinds.ts';
import { referenceRegistry } from '../schema/reference.ts';
import { type Path, unwrap, walk } from '../schema/walk.ts';
import { problem, type Rule } from './rule.ts';
import { schemaOf, valueAt } from './shape.ts';

/** Stands in a new entry where a key that may be added gets its text. */
export const blank = '…';

/** A schema that takes any words: no other rule can tell an example in it from an author's text. */
const takesAnyWords = (schema: z.ZodType): boolean => schema.safeParse(blank).success;

/** Help of the top field that a path leads into. */
const helpAt = (schema: z.ZodObject, [key = '']: Path): string => fieldRegistry.get(schema.shape[key] as z.ZodType)?.help ?? '';

/**
 * Values that are still those of the example. Codes and numbers can be an example and true, so they are told only in facts
 * that nobody has touched; made-up ids are told by the rule `reference-exists`.
 */
function leftValues(file: ContentFile, example: unknown): Finding[] {
  const schema = schemaOf(file);
  const untouched = file.place?.part === 'facts' && JSON.stringify(file.data) === JSON.stringify(example);
  const found: Finding[] = [];
  if (!schema) return found;
  walk(schema, file.data, (at, value, path) => {
    const isLeft = value === blank || value === valueAt(example, path);
    if (!isLeft || !(takesAnyWords(at) || (untouched && !referenceRegistry.get(unwrap(at))))) return;
    const message = `"${pathText(path)}" is still the example that "npm run new" wrote: ${JSON.stringify(value)}.`;
    found.push(problem('example-words', file, path, message, `Readers would take it for true. Put your own in its place: ${helpAt(schema, path)}`));
  });
  return found;
}

/** Headings with nothing under them, as a new text has them. */
function emptySections(file: ContentFile): Finding[] {
  let offset = file.bodyOffset;
  return file.body.split(/^(?=## )/m).flatMap((section): Finding[] => {
    const at = offset;
    offset += section.length;
    if (!/^## .*\s*$/.test(section)) return [];
    const message = `Nothing is written under the heading "${section.trim()}".`;
    return [
      problem('example-words', file, [], message, 'Readers would meet an empty part. Write it, or take the heading out in every language.', { offset: at }),
    ];
  });
}

export const exampleWords: Rule = {
  name: 'example-words',
  check: ({ files }) => {
    const examples = new Map(kindNames.flatMap((kind) => scaffold(kind, 'example').map(({ part, data }) => [`${kind}/${part}`, data])));
    return files.flatMap((file) => [...leftValues(file, examples.get(`${file.place?.kind}/${file.place?.part}`)), ...emptySections(file)]);
  },
};
