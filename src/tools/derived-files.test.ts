import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStale, writeDerived } from './derived-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'derived-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('everything is stale in an empty project and fresh after writing', () => {
  expect(findStale(root)).toContain('docs/fields/cases.md');
  expect(writeDerived(root)).toEqual(expect.arrayContaining(['public/schemas/cases.schema.json', 'public/schemas/cases-text.schema.json']));
  expect(findStale(root)).toEqual([]);
  expect(writeDerived(root)).toEqual([]);
});

test('kinds without texts, or without facts, have no schema for them', () => {
  writeDerived(root);
  expect(existsSync(join(root, 'public/schemas/terms-text.schema.json'))).toBe(false);
  expect(existsSync(join(root, 'public/schemas/pages.schema.json'))).toBe(false);
});

test('an edited file is stale and is written again', () => {
  writeDerived(root);
  writeFileSync(join(root, 'docs/fields/cases.md'), 'edited');
  expect(findStale(root)).toEqual(['docs/fields/cases.md']);
  writeDerived(root);
  expect(findStale(root)).toEqual([]);
});

test('what is no longer derived goes, what somebody else keeps there stays', () => {
  mkdirSync(join(root, 'docs/fields'), { recursive: true });
  writeFileSync(join(root, 'docs/fields/gone.md'), '<!-- Derived from src/domain/schema by "npm run derive". -->');
  writeFileSync(join(root, 'docs/fields/README.md'), 'Ours.');
  expect(findStale(root)).toContain('docs/fields/gone.md');
  writeDerived(root);
  expect(existsSync(join(root, 'docs/fields/gone.md'))).toBe(false);
  expect(existsSync(join(root, 'docs/fields/README.md'))).toBe(true);
});
