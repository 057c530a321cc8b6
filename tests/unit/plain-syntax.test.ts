import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../src/domain/checks/plain-syntax.ts';
import { parseFile } from '../../src/loading/parse-file.ts';
import { position } from '../../src/loading/positions.ts';

/** Faults of a YAML file as `line:column message`. */
const told = (text: string): string[] =>
  readingFaults(parseFile('terms/a.yaml', text)).map(({ message, offset }) => {
    const { line, column } = position(text, offset);
    return `${line}:${column} ${message}`;
  });

const column = 'This line begins at another column than the lines it belongs to.';

describe('a file that cannot be read', () => {
  it.each([
    [
      'a colon',
      'title: A report: the network\nb: 1\n',
      '1:8 "A report: the network" has a colon in it and no quotes around it, so it reads as a key of its own.',
    ],
    ['two colons', 'title: A: b: c\n', '1:8 "A: b: c" has a colon in it and no quotes around it, so it reads as a key of its own.'],
    ['a colon in braces', 'unit: { uz: a: b }\n', '1:13 "a: b }" has a colon in it and no quotes around it, so it reads as a key of its own.'],
    ['a colon in the next line', 'title: A long text\n  goes on: here\n', '1:8 The text "A long text" goes on in the next lines, and a colon stands there.'],
    ['a key too far right', 'name:\n  uz: a\n   ru: b\n', '2:7 The text "a" goes on in the next lines, and a colon stands there.'],
    ['a key too far left', 'name:\n   uz: a\n  ru: b\n', `3:1 ${column}`],
    ['a first key too far right', ' type: a\ntitle: b\n', `2:1 ${column}`],
    ['an item too far left', 'list:\n  - a: 1\n - b: 2\n', `3:1 ${column}`],
    ['a key of an item too far left', 'list:\n  - a: 1\n   b: 2\n', `3:1 ${column}`],
    ['a quote never closed', 'title: "A report\nlanguage: en\n', '1:8 The " that opens this text is never closed.'],
    ['a quote never closed in the last line', 'x: "1"\ntitle: \'A report\n', "2:8 The ' that opens this text is never closed."],
    ['quotes inside quotes', 'title: "A "big" report"\n', '1:12 "big" report"" stands after the " that closes the text.'],
    ['words after a bracket', 'title: [Example act] of 2020\n', '1:22 "of 2020" stands after the ] that closes the text.'],
    ['tabs line after line', 'name:\n\tuz: a\n\tru: b\n', '2:1 This line begins with a tab.'],
    ['a key that stands twice', 'name:\n  uz: a\n  uz: b\n', '3:3 The key "uz" stands twice in its group.'],
    ['a key without a colon', 'a: 1\ntitle A\nb: 1\n', '2:1 "title A" is not a key with a value.'],
    ['a colon without a space', 'title:A\nb: 1\n', '1:1 "title:A" is not a key with a value.'],
    ['words at the end', 'a: 1\nwords\n', '2:1 "words" is not a key with a value.'],
    ['anything else', 'title: @b\n', '1:8 This cannot be read: Plain value cannot start with reserved character @.'],
  ])('because of %s is told in plain words, once', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('has each of its faults told', () => {
    expect(told('a: b: c\nd: e: f\nname:\n  uz: x\n  uz: y\n').map((line) => line.slice(0, 3))).toEqual(['1:4', '2:4', '5:3']);
  });

  it('shows the beginning of a long text', () => {
    expect(told(`title: ${'word '.repeat(20)}: x\n`)).toEqual([expect.stringContaining('"word word word word word word word word…" has a colon')]);
  });
});
