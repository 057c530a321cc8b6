/** Derived files in the repository are what the schemas say now, and the scaffold's headings are those of the writing guide. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sectionHeadings } from '../src/domain/derive/section-headings.ts';
import { findStale } from '../src/tools/derived-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('JSON Schemas and field guides are fresh; if not, run "npm run derive"', () => {
  expect(findStale(root)).toEqual([]);
});

test('a new text begins with the headings of the writing guide', () => {
  const guide = readFileSync(`${root}docs/guidelines/writing.md`, 'utf8');
  const headings = Object.values(sectionHeadings).flatMap((list) => (list ?? []).flatMap((heading) => Object.values(heading)));
  expect(headings.filter((heading) => !guide.includes(`## ${heading} |`))).toEqual([]);
});
