/** What the parsers say of a file that cannot be read, told in plain words: what is wrong there and how to mend it. */
import type { ContentFile } from '../content-file.ts';

interface Told {
  message: string;
  remedy: string;
  /** Where the author should look, when that is not where the parser stopped. */
  offset?: number;
}
type Fault = Required<Told>;
/** @param at where the parser stopped in `text` */
type Tell = (text: string, at: number, said: RegExpExecArray) => Told;

const quoteAll = 'Put the whole text in double quotes, such as title: "Clusters: a study"; for quotes inside it write “ ”.';
const columns = 'Lines of one group begin at the same column; what belongs to a key stands under it, two spaces further right. Move the line with spaces.';

const restOfLine = (text: string, at: number): string => text.slice(at).split('\n', 1)[0]?.trim() ?? '';
const shown = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
const startsLine = (text: string, at: number): boolean => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';

const unknown = (said: string): Told => ({
  message: `This cannot be read: ${said.replace(/\.?$/, '.')}`,
  remedy:
    'Nothing in this file can be used until it is readable. Compare the place with an entry that works; texts with a colon, # or quotes need "double quotes" around them.',
});

const colon: Tell = (text, at) => {
  const words = restOfLine(text, at);
  return /:(?:\s|$)/.test(words)
    ? { message: `"${shown(words)}" has a colon in it and no quotes around it, so it reads as a key of its own.`, remedy: quoteAll }
    : {
        message: `The text "${shown(words)}" goes on in the next lines, and a colon stands there.`,
        remedy: `If the next line is a key, it begins too far right. ${columns} If it belongs to the text: ${quoteAll}`,
      };
};

const openQuote: Tell = (text, at, [, sign = '']) => ({
  message: `The ${sign} that opens this text is never closed.`,
  remedy: `Put ${sign} at the end of the text. If the sign is a part of it: ${quoteAll}`,
  offset: Math.max(0, text.lastIndexOf(sign, at - 1)),
});

const indentation: Tell = () => ({ message: 'This line begins at another column than the lines it belongs to.', remedy: columns });

const afterEnd: Tell = (text, at, said) => {
  if (startsLine(text, at)) return indentation(text, at, said);
  const last = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (!'"\']}'.includes(last)) return unknown(said[0]);
  return { message: `"${shown(restOfLine(text, at))}" stands after the ${last} that closes the text.`, remedy: quoteAll };
};

const tab: Tell = () => ({
  message: 'This line begins with a tab.',
  remedy: 'A tab looks like spaces and is not read as such. Put spaces in its place, two for each step, here and in the lines below.',
});

const twice: Tell = (text, at) => ({
  message: `The key "${restOfLine(text, at).split(':')[0]}" stands twice in its group.`,
  remedy: 'Only one of the two could be read. Keep one and put under it what belongs to both.',
});

const noKey: Tell = (text, at) => ({
  message: `"${shown(restOfLine(text, at))}" is not a key with a value.`,
  remedy: 'After the name of a key stand a colon and a space, such as title: A study. Further lines of a text begin two spaces further right than its key.',
});

const faults: readonly (readonly [RegExp, Tell])[] = [
  [/^Nested mappings are not allowed in compact mappings$|^Block collections are not allowed within flow collections$/, colon],
  [/^Missing closing (["'])quote$/, openQuote],
  [/^Unexpected scalar at node end$/, afterEnd],
  [/^Tabs are not allowed as indentation$/, tab],
  [/^All (?:mapping|sequence) items must start at the same column$|^Sequence item without - |^A block sequence may not be used as /, indentation],
  [/^Map keys must be unique$/, twice],
  [/^Implicit (?:keys need to be on a single line|map keys need to be followed by map values)$/, noKey],
];

function tell(text: string, { message, offset }: ContentFile['problems'][number]): Fault {
  for (const [pattern, inWords] of faults) {
    const said = pattern.exec(message);
    if (said) return { offset, ...inWords(text, offset, said) };
  }
  return { offset, ...unknown(message) };
}

/** Faults of a file in the order of their places. Of those in one line, and of the same one line after line, only the first: the others follow from it. */
export function readingFaults({ text, problems }: ContentFile): Fault[] {
  const told = [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map((problem) => ({ fault: tell(text, problem), line: text.slice(0, problem.offset).split('\n').length }));
  return told
    .filter(({ fault, line }, index) => {
      const before = told[index - 1];
      return !before || (line !== before.line && (line !== before.line + 1 || fault.message !== before.fault.message));
    })
    .map(({ fault }) => fault);
}
