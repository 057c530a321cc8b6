/** What the checker knows of pages is what the pages are. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isTaken } from '../../src/domain/checks/address-free.ts';
import { caseDimensions } from '../../src/domain/checks/dimension-known.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { sampleEntry } from '../../src/domain/derive/sample.ts';
import { kindNames } from '../../src/domain/schema/kinds.ts';
import { dimensionViews } from '../../src/views/compared.ts';
import { fullTables } from '../../src/views/comparison.ts';
import { referenceKinds } from '../../src/views/reference-entry.ts';
import { buildSite, read } from '../../src/views/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Two cases of one region and kind have the full tables of both. */
const reading = read(buildSite(buildCorpus(['a', 'b'].map((id) => sampleEntry('cases', id))), 'test'), 'en');
/** Names that the site gives under a folder of `src/pages/[locale]/`; those in brackets are made of entries. */
const names = (folder: string): string[] =>
  readdirSync(`${root}src/pages/[locale]/${folder}`)
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => name !== 'index' && !/[[.]/.test(name));

test('a page of prose cannot take the name of a page of the site', () => {
  expect([...names(''), ...referenceKinds].filter((name) => !isTaken('pages', name))).toEqual([]);
});

test('a curated comparison cannot take the name of another table', () => {
  expect(fullTables(reading)).toHaveLength(2);
  expect([...names('compare'), ...fullTables(reading).map(({ id }) => id)].filter((name) => !isTaken('comparisons', name))).toEqual([]);
});

test('other entries have their addresses for themselves', () => {
  expect(kindNames.filter((kind) => isTaken(kind, 'definitions'))).toEqual(['comparisons', 'pages']);
});

test('the rows that a comparison may name are the rows of its table', () => {
  expect(caseDimensions).toEqual(dimensionViews(reading, 'cases').map(({ id }) => id));
});
