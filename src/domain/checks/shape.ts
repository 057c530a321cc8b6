/** Facts and front matter have the shape of their kind: zod's issues in plain words. */
import type { z } from 'zod';
import { z as zod } from 'zod';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { fieldRegistry } from '../schema/field.ts';
import { kindSpecs } from '../schema/kinds.ts';
import { type Path, unwrap } from '../schema/walk.ts';
import { didYouMean } from './did-you-mean.ts';
import { problem, type Rule } from './rule.ts';

/** Schema of a file: of its facts or of its front matter. */
export const schemaOf = (file: ContentFile): z.ZodObject | undefined =>
  file.place && (file.place.part === 'facts' ? kindSpecs[file.place.kind].facts : kindSpecs[file.place.kind].text);

/** The value at a path, or undefined. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), data);

/** The schema at a data path, or undefined where the path leaves the schema. */
export function findSchemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    if (inner instanceof zod.ZodObject) current = (inner.shape as Record<string, z.ZodType>)[String(step)];
    else if (inner instanceof zod.ZodArray) current = inner.element as z.ZodType;
    else if (inner instanceof zod.ZodRecord) current = inner.valueType as z.ZodType;
    else return undefined;
  }
  return current;
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'a group of keys',
  record: 'a group of keys',
};
const wanted = (expected: string): string => names[expected] ?? expected;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'is missing' : `must be ${wanted(issue.expected)}, but is ${shown(value)}`;
    case 'invalid_value':
      return value === undefined
        ? 'is missing'
        : `cannot be ${shown(value)}.${didYouMean(String(value), issue.values.map(String))} Allowed: ${issue.values.join(', ')}`;
    case 'too_small':
      if (Array.isArray(value)) return `has ${value.length} items and needs at least ${issue.minimum}`;
      return value === '' ? 'is empty' : `is too small or too short: ${issue.message}`;
    case 'too_big':
      return `is too big or too long: ${issue.message}`;
    case 'invalid_key':
      return `has a key that is no id: ${shown(issue.path.at(-1))}`;
    case 'invalid_union':
      return value === undefined ? 'is missing' : `must be a number or a text, but is ${shown(value)}`;
    default:
      return `must be ${issue.message}, but is ${shown(value)}`;
  }
}

const dataPath = (path: readonly PropertyKey[]): Path => path.map((step) => (typeof step === 'number' ? step : String(step)));

function issuesOf(file: ContentFile): { issue: z.core.$ZodIssue; path: Path }[] {
  const schema = schemaOf(file);
  if (!schema || file.problems.length > 0) return [];
  const result = schema.safeParse(file.data ?? {}, { reportInput: false });
  return result.success ? [] : result.error.issues.map((issue) => ({ issue, path: dataPath(issue.path) }));
}

/** Every value is there and of its type; closed lists hold only their codes. */
export const shape: Rule = {
  name: 'shape',
  check: ({ files }) =>
    files.flatMap((file) =>
      issuesOf(file).flatMap(({ issue, path }): Finding[] => {
        if (issue.code === 'unrecognized_keys') return [];
        const schema = schemaOf(file);
        const at = schema && findSchemaAt(schema, path);
        const help = at && (fieldRegistry.get(at) ?? fieldRegistry.get(unwrap(at)))?.help;
        const name = path.length > 0 ? `"${String(path.filter((step) => typeof step === 'string').at(-1) ?? path.at(-1))}"` : 'The file';
        return [
          problem(
            'shape',
            file,
            path,
            `${name} ${describe(issue, valueAt(file.data, path))}.`,
            help
              ? `${help} Without it the page would show a gap or an error.`
              : 'Compare with docs/fields; the page cannot be built from a value it does not understand.',
          ),
        ];
      }),
    ),
};

/** No key that the schema does not know: a misspelt key would silently say nothing. */
export const unknownKey: Rule = {
  name: 'unknown-key',
  check: ({ files }) =>
    files.flatMap((file) =>
      issuesOf(file).flatMap(({ issue, path }): Finding[] => {
        if (issue.code !== 'unrecognized_keys') return [];
        const schema = schemaOf(file);
        const at = schema && findSchemaAt(schema, path);
        const inner = at && unwrap(at);
        const allowed = inner instanceof zod.ZodObject ? Object.keys(inner.shape) : [];
        return issue.keys.map((key) =>
          problem(
            'unknown-key',
            file,
            [...path, key],
            `"${key}" is not a key that can stand here.${didYouMean(key, allowed)}`,
            `What stands under an unknown key is lost to readers. Correct the key or take it out. Keys that can stand here: ${allowed.join(', ')}.`,
          ),
        );
      }),
    ),
};
