import { describe, expect, test } from 'vitest';
import { translatableText } from '../domain/checks/translations.ts';
import { digest } from '../domain/digest.ts';
import { parseFile } from '../loading/parse-file.ts';
import { countStates, translationTable } from './translation-table.ts';

const table = (files: Record<string, string>) => translationTable(Object.entries(files).map(([path, text]) => parseFile(path, text)));

const original = '---\ntitle: A\ntranslation: { status: original }\n---\n\nText.\n';
const translated = (status: string, made: string) => `---\ntitle: B\ntranslation: { of: en, digest: "${made}", status: ${status} }\n---\n`;
const current = digest(translatableText(parseFile('pages/a/en.mdx', original)));

describe('an entry with a text per language', () => {
  test('has the state each text gives itself, and what has no text is missing', () => {
    expect(table({ 'pages/a/en.mdx': original, 'pages/a/ru.mdx': translated('draft', current) })).toEqual([
      { kind: 'pages', id: 'a', states: { uz: 'missing', ru: 'draft', en: 'original' } },
    ]);
  });

  test('has a stale translation when the original has changed since, reviewed or not', () => {
    expect(table({ 'pages/a/en.mdx': original, 'pages/a/ru.mdx': translated('reviewed', '0123456789ab') })[0]?.states.ru).toBe('stale');
    expect(table({ 'pages/a/en.mdx': original, 'pages/a/ru.mdx': translated('reviewed', current) })[0]?.states.ru).toBe('reviewed');
  });

  test('has a stale translation when its original is gone', () => {
    expect(table({ 'pages/a/ru.mdx': translated('draft', current) })[0]?.states.ru).toBe('stale');
  });
});

test('an entry of one file has the state it gives its languages, original when it gives none, missing when nothing is written', () => {
  expect(table({ 'terms/a.yaml': 'labels: { ru: A, en: A }\ntranslation: { ru: draft, uz: draft }\n' })[0]?.states).toEqual({
    uz: 'missing',
    ru: 'draft',
    en: 'original',
  });
});

test('states are counted by language', () => {
  const rows = table({ 'terms/a.yaml': 'labels: { en: A }\n', 'terms/b.yaml': 'labels: { en: B, ru: B }\n' });
  expect(countStates(rows).ru).toEqual({ original: 1, reviewed: 0, draft: 0, stale: 0, missing: 1 });
});
