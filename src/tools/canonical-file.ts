/** One content file in canonical form: key order, YAML form, Uzbek signs, line ends. Comments stay, or the file does. */
import { readingFaults } from '../domain/checks/plain-syntax.ts';
import type { ContentFile } from '../domain/content-file.ts';
import type { Language } from '../domain/locale.ts';
import type { Kind } from '../domain/schema/kinds.ts';
import { parseFile } from '../loading/parse-file.ts';
import { factsFile, textFile } from '../loading/write-file.ts';
import { keepComments } from './keep-comments.ts';
import { mendBody, mendData } from './uzbek-signs.ts';

/** What became of a file: its new text with what was changed, or why it was left alone. */
export type Outcome = { text: string; changes: string[] } | { refused: string };

/** Width of the lines that `loading/write-file.ts` writes. */
const lineWidth = 110;
const head = /^---\n([\s\S]*?)---\n/;

const render = (kind: Kind, part: 'facts' | Language, data: unknown, body: string): string =>
  part === 'facts' ? factsFile(kind, data) : textFile(kind, part, data, body);

/** The canonical text of `file` with other data or another body, and with the comments it has; undefined when one would be lost. */
export function withContent(file: ContentFile, data: unknown, body: string): string | undefined {
  if (!file.place) return undefined;
  const { kind, part } = file.place;
  const text = render(kind, part, data, body);
  if (part === 'facts') return keepComments(file.text, text, lineWidth);
  const meta = keepComments(head.exec(file.text)?.[1] ?? '', head.exec(text)?.[1] ?? '', lineWidth);
  return meta === undefined ? undefined : text.replace(head, () => `---\n${meta}---\n`);
}

const lost = 'A comment would be lost. Move it to a line of its own above the key it is about, then run this again.';

/** Brings a file into canonical form. */
export function canonicalFile(given: ContentFile): Outcome {
  const plain = given.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const file = plain === given.text ? given : parseFile(given.path, plain);
  const [fault] = readingFaults(file);
  if (fault) return { refused: `${fault.message} "npm run check" shows the place.` };
  if (!file.place) return { refused: 'No entry can be kept here. "npm run check" tells where it belongs.' };
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data)) return { refused: 'It has no keys.' };
  const [data, body] = [mendData(file), mendBody(file)];
  const [formed, text] = [withContent(file, file.data, file.body), withContent(file, data.value, body.value)];
  if (formed === undefined || text === undefined) return { refused: lost };
  const signs = data.signs + body.signs;
  const changes = [
    ...(plain === given.text ? [] : ['line ends']),
    ...(formed === plain ? [] : ['order of keys or YAML form']),
    ...(signs === 0 ? [] : [`${signs} Uzbek ${signs === 1 ? 'apostrophe' : 'apostrophes'}`]),
  ];
  return { text, changes };
}
