/** Every page of the site: the parameters of Astro's routes, and the list that tests and the sitemap read. */
import { type Entry, entriesOf } from '../domain/corpus.ts';
import type { Locale } from '../domain/locale.ts';
import type { Kind } from '../domain/schema/kinds.ts';
import { kindNames } from '../domain/schema/kinds.ts';
import { entryPath, type PagePath, regionPath } from '../i18n/urls.ts';
import { referenceKinds } from './reference-entry.ts';
import { regionCodes } from './region.ts';
import { type Reading, readAll, type Site } from './site.ts';

/** Routes of a page that exists once per locale. */
export const localePaths = (site: Site): { params: { locale: Locale }; props: { reading: Reading } }[] =>
  readAll(site).map((reading) => ({ params: { locale: reading.locale }, props: { reading } }));

/** Routes of the pages of one kind of entry. */
export const entryPaths = <K extends Kind>(site: Site, kind: K): { params: { locale: Locale; id: string }; props: { reading: Reading; entry: Entry<K> } }[] =>
  readAll(site).flatMap((reading) =>
    entriesOf(site.corpus, kind).map((entry) => ({ params: { locale: reading.locale, id: entry.id }, props: { reading, entry } })),
  );

const fixed: readonly PagePath[] = [
  '',
  'cases/',
  'definitions/',
  'recommendations/',
  'sources/',
  'regions/',
  'compare/',
  'compare/definitions/',
  'compare/regions/',
  'evidence-map/',
  'readiness/',
  'search/',
  'data/',
];

/** Paths below a locale, sorted: the same in every locale. */
export const allPaths = (site: Site): PagePath[] =>
  [
    ...fixed,
    ...referenceKinds.map((kind): PagePath => `${kind}/`),
    ...regionCodes.map(regionPath),
    ...kindNames.flatMap((kind) => entriesOf(site.corpus, kind).map((entry) => entryPath(`${kind}/${entry.id}`))),
  ].sort();
