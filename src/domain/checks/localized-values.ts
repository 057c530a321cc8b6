/** Finds every text of a file together with the language it is in. */
import { z } from 'zod';
import type { ContentFile } from '../content-file.ts';
import { type Language, languages } from '../locale.ts';
import { type Path, unwrap, walk } from '../schema/walk.ts';
import { schemaOf } from './shape.ts';

export interface LocalizedValue {
  path: Path;
  /** Texts by language; lists are joined. */
  texts: Partial<Record<Language, string>>;
}

const isLocalizedSchema = (schema: z.ZodType): boolean => {
  const inner = unwrap(schema);
  return (
    inner instanceof z.ZodObject &&
    Object.keys(inner.shape).length === languages.length &&
    languages.every((language) => {
      const own = inner.shape[language] as z.ZodType | undefined;
      return own !== undefined && (unwrap(own) instanceof z.ZodString || unwrap(own) instanceof z.ZodArray);
    })
  );
};

/** Values of type "text in each language" in a file of facts. */
export function localizedValues(file: ContentFile): LocalizedValue[] {
  const schema = schemaOf(file);
  const found: LocalizedValue[] = [];
  if (!schema || file.place?.part !== 'facts') return found;
  walk(schema, file.data, (at, value, path) => {
    if (!isLocalizedSchema(at) || typeof value !== 'object' || value === null) return;
    const texts = Object.fromEntries(Object.entries(value).map(([language, text]) => [language, Array.isArray(text) ? text.join('; ') : String(text)]));
    found.push({ path, texts });
  });
  return found;
}

/** Every single text of a file with its language and path: localized values of facts, front matter of a language's MDX. */
export function textsIn(file: ContentFile, language: Language): { path: Path; text: string }[] {
  if (file.place?.part === 'facts') {
    return localizedValues(file).flatMap(({ path, texts }) => (texts[language] === undefined ? [] : [{ path: [...path, language], text: texts[language] }]));
  }
  if (file.place?.part !== language || typeof file.data !== 'object' || file.data === null) return [];
  return Object.entries(file.data).flatMap(([key, text]) => (typeof text === 'string' ? [{ path: [key], text }] : []));
}
