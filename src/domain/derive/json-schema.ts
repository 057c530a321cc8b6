/** JSON Schema (draft 2020-12) of a kind's files: what editors complete and underline while somebody writes. */
import { z } from 'zod';
import { fieldRegistry } from '../schema/field.ts';
import { type Kind, kindSpecs } from '../schema/kinds.ts';
import { referenceRegistry, type Vocabulary, vocabularyRegistry } from '../schema/reference.ts';
import { inAllLanguages } from './in-languages.ts';

type Part = 'facts' | 'text';
type Json = z.core.JSONSchema.BaseSchema;

const partNames: Readonly<Record<Part, string>> = { facts: 'facts', text: 'front matter of a text' };

/** One line per code, in the order of `enum`. Editors show it beside the code. */
const codeHelp = (vocabulary: Vocabulary): string[] => Object.values(vocabulary).map(({ label, note }) => `${inAllLanguages(label)}\n${inAllLanguages(note)}`);

function referenceHelp(schema: z.core.$ZodType): string | undefined {
  const target = referenceRegistry.get(schema);
  if (!target) return undefined;
  return target.to === 'claim' ? 'A claim: source-id#claim-id.' : `Id of an entry in content/${target.kind}/.`;
}

/** Adds what people are told about a field to what zod says about its type. */
function describe(schema: z.core.$ZodType, json: Json): void {
  const meta = fieldRegistry.get(schema);
  const help = [meta?.help, referenceHelp(schema)].filter((text) => text !== undefined).join(' ');
  if (meta) json.title = inAllLanguages(meta.title);
  if (help) json.description = help;
  if (meta && 'example' in meta) json.examples = [meta.example];
  const vocabulary = vocabularyRegistry.get(schema)?.vocabulary;
  // Not in the standard, but what editors read; validators pass over it.
  if (vocabulary) json.enumDescriptions = codeHelp(vocabulary);
  // Bounds of safe integers say nothing to an author.
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
}

/** The schema of a kind's facts, or of the front matter of its texts. Throws for a kind without texts: a bug. */
export function jsonSchemaOf(kind: Kind, part: Part): Record<string, unknown> {
  const { facts, text, singular } = kindSpecs[kind];
  const schema = part === 'facts' ? facts : text;
  if (!schema) throw new Error(`Entries of kind ${kind} have no texts.`);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema),
  });
  return {
    $schema,
    $comment: 'Derived from src/domain/schema by "npm run derive". Do not edit.',
    title: `${inAllLanguages(singular)}: ${partNames[part]}`,
    ...rest,
  };
}
