import { describe, expect, test } from 'vitest';
import { commentsIn, keepComments } from './keep-comments.ts';

const keep = (original: string, canonical: string) => keepComments(original, canonical, 110);

describe('comments', () => {
  test('above a key go with the key when it moves', () => {
    expect(keep('b: 1\n# about a\na: 2\n', 'a: 2\nb: 1\n')).toBe('# about a\na: 2\nb: 1\n');
  });

  test('above the first key go with it too', () => {
    expect(keep('# about b\nb: 1\na: 2\n', 'a: 2\nb: 1\n')).toBe('a: 2\n# about b\nb: 1\n');
  });

  test('inside a group go with the key of the group', () => {
    expect(keep('x:\n  # about b\n  b: 1\n  a: 2\n', 'x:\n  a: 2\n  b: 1\n')).toBe('x:\n  a: 2\n  # about b\n  b: 1\n');
  });

  test('behind a value stay behind it', () => {
    expect(keep('b: 1 # why\na: 2\n', 'a: 2\nb: 1\n')).toBe('a: 2\nb: 1 # why\n');
  });

  test('of a list stay with their items', () => {
    expect(keep('a:\n    - x # first\n    # about y\n    - y\n', 'a:\n  - x\n  - y\n')).toBe('a:\n  - x # first\n  # about y\n  - y\n');
  });

  test('at the head and at the end of the file stay there', () => {
    expect(keep('# head\n\nb: 1\na: 2\n\n# end\n', 'a: 2\nb: 1\n')).toBe('# head\n\na: 2\nb: 1\n\n# end\n');
  });

  test('that cannot be kept stop the change', () => {
    expect(keep('a: 1\n# about c\nc: 2\n', 'a: 1\n')).toBeUndefined();
  });

  test('stop the change also when the text has the same comment twice and one would go', () => {
    expect(keep('a: 1 # same\nc: 2 # same\n', 'a: 1\n')).toBeUndefined();
  });
});

test('without comments the canonical text is taken as it is', () => {
  expect(keep('b:    1\n', 'b: 1\n')).toBe('b: 1\n');
});

test('a # inside a text is no comment', () => {
  expect(commentsIn('a: s#c\nb: "# no"\nc: |\n  # no\nd: 1 # yes\n')).toEqual(['# yes']);
});
