/** The files of a new entry as text, ready to be filled in. */
import { didYouMean } from '../domain/checks/did-you-mean.ts';
import { blank } from '../domain/checks/example-words.ts';
import { type ScaffoldFile, scaffold } from '../domain/derive/scaffold.ts';
import { isIdentifier } from '../domain/identifier.ts';
import { isKind, type Kind, kindNames } from '../domain/schema/kinds.ts';
import { contentPath } from '../loading/content-path.ts';
import { factsFile, textFile } from '../loading/write-file.ts';
import { WrongUsage } from './command-line.ts';

export interface NewFile {
  /** Relative to the content folder. */
  path: string;
  text: string;
}

/** Keys that may be added, as comments that are YAML again when the first sign is taken away. */
const hints = (optional: ScaffoldFile['optional']): string =>
  optional.length === 0 ? '' : `\n# Keys you may add:\n${optional.map(({ key, help }) => `# ${key}: ${blank}  # ${help}\n`).join('')}`;

function fileText({ kind, part, data, body, optional }: ScaffoldFile): string {
  if (part === 'facts') return `${factsFile(kind, data)}${hints(optional)}`;
  // A function, so that a `$` in the hints is no pattern.
  return textFile(kind, part, data, body).replace(/\n---\n/, () => `\n${hints(optional)}---\n`);
}

/** The nearest thing to `text` that can be an id; empty when nothing of it is left. */
export const suggestIdentifier = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`\u2018\u2019\u02bb\u02bc]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The kind called `text`; throws `WrongUsage` in plain words. */
export function assertKind(text: string): Kind {
  if (isKind(text)) return text;
  throw new WrongUsage(`There is no kind "${text}".${didYouMean(text, kindNames)} Kinds: ${kindNames.join(', ')}.`);
}

/** The id; throws `WrongUsage` in plain words. */
export function assertIdentifier(text: string): string {
  if (isIdentifier(text)) return text;
  const suggestion = suggestIdentifier(text);
  throw new WrongUsage(
    `"${text}" cannot be an id: it becomes the address of a page, so it has only lower-case Latin letters and digits, joined by single hyphens.${suggestion ? ` Perhaps "${suggestion}"?` : ' For example "gulistan-complex".'}`,
  );
}

export const newEntryFiles = (kind: Kind, id: string): NewFile[] => scaffold(kind, id).map((file) => ({ path: contentPath(file), text: fileText(file) }));
