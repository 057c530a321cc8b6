import { describe, expect, test } from 'vitest';
import { translatableText } from '../domain/checks/translations.ts';
import { digest } from '../domain/digest.ts';
import { parseFile } from '../loading/parse-file.ts';
import { type FixRequest, fixFiles } from './fix-files.ts';

const uzText = (body: string) => `---\ntitle: Misol\ntranslation:\n  status: original\n---\n\n${body}\n`;
const ruText = (line: string) => `---\ntitle: Пример\ntranslation:\n  of: uz\n${line}  status: draft\n---\n\nТекст.\n`;
const digestOf = (text: string) => digest(translatableText(parseFile('pages/a/uz.mdx', text)));

const run = (files: Record<string, string>, request: Partial<FixRequest> = {}) =>
  fixFiles(
    Object.entries(files).map(([path, text]) => parseFile(path, text)),
    { wanted: () => true, translated: new Set(), ...request },
  );

describe('the digest of a translation', () => {
  const original = uzText('Matn.');
  const files = (line: string) => ({ 'pages/a/ru.mdx': ruText(line), 'pages/a/uz.mdx': original });
  const filled = ruText(`  digest: ${digestOf(original)}\n`);

  test('is filled in where it is missing', () => {
    expect(run(files(''))).toEqual([{ path: 'pages/a/ru.mdx', text: filled, changes: ['digest filled in'] }]);
  });

  test('of an older original stays: only the author knows whether the translation was brought up to date', () => {
    expect(run(files('  digest: 0123456789ab\n'))).toEqual([]);
  });

  test('is renewed when the author says so', () => {
    expect(run(files('  digest: 0123456789ab\n'), { translated: new Set(['pages/a/ru.mdx']) })).toEqual([
      { path: 'pages/a/ru.mdx', text: filled, changes: ['digest: recorded as brought up to date'] },
    ]);
  });

  test('follows the original when only its spelling was mended here, also if only the original was asked for', () => {
    const [before, after] = [uzText("So'z."), uzText('Soʻz.')];
    const translation = ruText(`  digest: ${digestOf(before)}\n`);
    expect(run({ 'pages/a/ru.mdx': translation, 'pages/a/uz.mdx': before }, { wanted: (path) => path === 'pages/a/uz.mdx' })).toEqual([
      { path: 'pages/a/ru.mdx', text: ruText(`  digest: ${digestOf(after)}\n`), changes: ['digest follows the mended spelling of the original'] },
      { path: 'pages/a/uz.mdx', text: after, changes: ['1 Uzbek apostrophe'] },
    ]);
  });

  test('is not invented when the original is missing or cannot be read', () => {
    expect(run({ 'pages/a/ru.mdx': ruText('') })).toEqual([]);
    expect(run({ 'pages/a/ru.mdx': ruText(''), 'pages/a/uz.mdx': '---\ntitle: [\n---\n' })).toMatchObject([{ path: 'pages/a/uz.mdx' }]);
  });
});

test('files that nobody asked for are not touched', () => {
  expect(
    run({ 'terms/a.yaml': 'related: []\nbroader: []\n', 'terms/b.yaml': 'related: []\nbroader: []\n' }, { wanted: (path) => path === 'terms/b.yaml' }),
  ).toEqual([{ path: 'terms/b.yaml', text: 'broader: []\nrelated: []\n', changes: ['order of keys or YAML form'] }]);
});

test('a file that cannot be mended is named with the reason and keeps its text', () => {
  expect(run({ 'terms/a.yaml': 'labels: [\n' })).toEqual([{ path: 'terms/a.yaml', changes: [], refused: expect.stringMatching(/^This cannot be read/) }]);
});

test('mending twice changes nothing more', () => {
  const files = { 'pages/a/ru.mdx': ruText(''), 'pages/a/uz.mdx': uzText("So'z.") };
  const once = Object.fromEntries(run(files).flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
  expect(run({ ...files, ...once })).toEqual([]);
});
