/**
 * What a new entry begins with: examples under every required key, a hint for every other one. It has the right shape but
 * refers to made-up entries, so the checker tells the author what is still to be filled in.
 */
import type { z } from 'zod';
import { type Language, languages } from '../locale.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import { sampleValue } from './sample.ts';
import { sectionHeadings } from './section-headings.ts';
import { fieldsOf, valueType } from './value-type.ts';

export interface ScaffoldFile {
  kind: Kind;
  id: string;
  part: 'facts' | Language;
  /** Facts or front matter. */
  data: Record<string, unknown>;
  /** MDX below the front matter; empty for facts. */
  body: string;
  /** Keys that may be added, with their help. */
  optional: { key: string; help: string }[];
}

/** Keys of an object schema split into values for the required ones and hints for the others. */
function fill(schema: z.ZodObject): Pick<ScaffoldFile, 'data' | 'optional'> {
  const fields = fieldsOf(schema);
  return {
    data: Object.fromEntries(fields.filter(({ required }) => required).map(({ key, schema: own, meta }) => [key, meta?.example ?? sampleValue(own)])),
    optional: fields.filter(({ required }) => !required).map(({ key, meta }) => ({ key, help: meta?.help ?? '' })),
  };
}

const bodyOf = (kind: Kind, language: Language): string => (sectionHeadings[kind] ?? []).map((heading) => `## ${heading[language]}\n`).join('\n');

const [original] = languages;

/** A text says which language it was first written in; the author changes it when that was another one. */
const textData = (schema: z.ZodObject, language: Language): Record<string, unknown> => ({
  ...fill(schema).data,
  translation: language === original ? { status: 'original' } : { of: original, status: 'draft' },
});

/** Every localized value of the facts in all languages, so that none is forgotten. */
function inEveryLanguage(schema: z.ZodObject, data: Record<string, unknown>): Record<string, unknown> {
  const localized = new Set(fieldsOf(schema).flatMap((field) => (valueType(field.schema).type === 'localized' ? [field.key] : [])));
  const filled = (value: unknown) => {
    const [text] = Object.values(value as Record<string, unknown>);
    return Object.fromEntries(languages.map((language) => [language, text]));
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, localized.has(key) ? filled(value) : value]));
}

/** The files of a new entry. `id` is taken as it is: whether it can be one is the tool's business. */
export function scaffold(kind: Kind, id: string): ScaffoldFile[] {
  const { layout, facts, text } = kindSpecs[kind];
  const { data, optional } = fill(facts);
  const factsFile: ScaffoldFile = { kind, id, part: 'facts', data: inEveryLanguage(facts, data), body: '', optional };
  const texts = text
    ? languages.map(
        (language): ScaffoldFile => ({
          kind,
          id,
          part: language,
          data: textData(text, language),
          body: bodyOf(kind, language),
          optional: fill(text).optional,
        }),
      )
    : [];
  return layout === 'texts' ? texts : [factsFile, ...texts];
}
