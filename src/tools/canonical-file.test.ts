import { expect, test } from 'vitest';
import { parseFile } from '../loading/parse-file.ts';
import { canonicalFile } from './canonical-file.ts';

const canonical = (path: string, text: string) => canonicalFile(parseFile(path, text));

test('keys come into the order of the schema, and the reason says so', () => {
  expect(canonical('terms/a.yaml', 'related: []\nlabels: {en: A}\nbroader: []\n')).toEqual({
    text: 'labels:\n  en: A\nbroader: []\nrelated: []\n',
    changes: ['order of keys or YAML form'],
  });
});

test('a file that is right already stays byte for byte', () => {
  const text = '---\ntitle: A\ntranslation:\n  status: original\n---\n\nStory.\n';
  expect(canonical('pages/a/en.mdx', text)).toEqual({ text, changes: [] });
});

test('Uzbek signs are mended and counted', () => {
  expect(canonical('pages/a/uz.mdx', "---\ntitle: O'quv\n---\n\nMa'lumot.\n")).toEqual({
    text: '---\ntitle: Oʻquv\n---\n\nMaʼlumot.\n',
    changes: ['2 Uzbek apostrophes'],
  });
});

test('line ends and a byte order mark of other editors are taken away', () => {
  expect(canonical('pages/a/en.mdx', '\ufeff---\r\ntitle: A\r\n---\r\n\r\nStory.\r\n')).toEqual({
    text: '---\ntitle: A\n---\n\nStory.\n',
    changes: ['line ends'],
  });
});

test('comments in facts and in front matter stay', () => {
  expect(canonical('terms/a.yaml', '# why\nrelated: []\nlabels:\n  en: A # sure\nbroader: []\n')).toMatchObject({
    text: 'labels:\n  en: A # sure\nbroader: []\n# why\nrelated: []\n',
  });
  expect(canonical('pages/a/en.mdx', '---\n# why\nsummary: B\ntitle: A\n---\n\nStory $& told.\n')).toMatchObject({
    text: '---\ntitle: A\n# why\nsummary: B\n---\n\nStory $& told.\n',
  });
});

test('a key that the schema does not know is kept, for the checker to speak of', () => {
  expect(canonical('terms/a.yaml', 'odd: 1\nlabels: {en: A}\n')).toMatchObject({ text: 'labels:\n  en: A\nodd: 1\n' });
});

test('dates and figures stay what they are', () => {
  expect(canonical('sources/a.yaml', 'title: A\nissued: "2020"\ntype: book\n')).toMatchObject({ text: 'type: book\ntitle: A\nissued: "2020"\n' });
});

test.each([
  ['terms/a.yaml', 'labels: [\n', /^This cannot be read: /],
  ['terms/a.yaml', 'labels: { en: A }\nlabels: { en: B }\n', /^The key "labels" stands twice/],
  ['terms/a.yaml', '- x\n', /^It has no keys\.$/],
  ['terms/a/b.yaml', 'labels: {en: A}\n', /^No entry can be kept here\./],
  ['pages/a/en.mdx', 'No front matter.\n', /^This cannot be read: /],
])('%s with %j is left alone with a reason', (path, text, reason) => {
  expect(canonical(path, text)).toEqual({ refused: expect.stringMatching(reason) });
});
