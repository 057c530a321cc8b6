/** Every page of the site: the parameters of Astro's routes, and the list that tests and the sitemap read. */
import { type Entry, entriesOf } from '../domain/corpus.ts';
import { defaultLocale, type Locale } from '../domain/locale.ts';
import type { Kind } from '../domain/schema/kinds.ts';
import { kindNames } from '../domain/schema/kinds.ts';
import { entryPath, type PagePath, regionPath } from '../i18n/urls.ts';
import { type ComparedKind, comparedThings } from './compared.ts';
import { type FullTable, fullTables } from './comparison.ts';
import { referenceKinds } from './reference-entry.ts';
import { regionCodes } from './region.ts';
import { type Reading, read, readAll, type Site } from './site.ts';

/** Routes of a page that exists once per locale. */
export const localePaths = (site: Site): { params: { locale: Locale }; props: { reading: Reading } }[] =>
  readAll(site).map((reading) => ({ params: { locale: reading.locale }, props: { reading } }));

/** Routes of the pages of one kind of entry. */
export const entryPaths = <K extends Kind>(site: Site, kind: K): { params: { locale: Locale; id: string }; props: { reading: Reading; entry: Entry<K> } }[] =>
  readAll(site).flatMap((reading) =>
    entriesOf(site.corpus, kind).map((entry) => ({ params: { locale: reading.locale, id: entry.id }, props: { reading, entry } })),
  );

/** Routes of everything that can be compared. */
export const comparedPaths = (
  site: Site,
): { params: { locale: Locale; kind: ComparedKind; id: string }; props: { reading: Reading; thing: ReturnType<typeof comparedThings>[number] } }[] => {
  const things = comparedThings(site);
  return readAll(site).flatMap((reading) =>
    things.map((thing) => ({ params: { locale: reading.locale, kind: thing.kind, id: thing.id }, props: { reading, thing } })),
  );
};

/** Routes of the full tables under `compare/`. */
export const fullTablePaths = (site: Site): { params: { locale: Locale; id: string }; props: { reading: Reading; table: FullTable } }[] =>
  readAll(site).flatMap((reading) => fullTables(reading).map((table) => ({ params: { locale: reading.locale, id: table.id }, props: { reading, table } })));

const fixed: readonly PagePath[] = [
  '',
  'cases/',
  'definitions/',
  'recommendations/',
  'sources/',
  'regions/',
  'compare/',
  'compare/activities/',
  'compare/conditions/',
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
    ...fullTables(read(site, defaultLocale)).map(({ id }): PagePath => `compare/${id}/`),
    ...kindNames.flatMap((kind) => entriesOf(site.corpus, kind).map((entry) => entryPath(`${kind}/${entry.id}`))),
  ].sort();
