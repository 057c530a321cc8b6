/** The file of search records: what it holds, and its short form on the wire. Pure and small: the browser reads it too. */
import type { Language } from '../domain/locale.ts';
import { entryPath, type PagePath, regionPath } from '../i18n/urls.ts';

/** Kinds that are searched, the likeliest wanted first; regions are a vocabulary, and pages are those of the menus. */
export const searchedKinds = [
  'terms',
  'cases',
  'definitions',
  'recommendations',
  'conditions',
  'approaches',
  'stages',
  'indicators',
  'regulations',
  'institutions',
  'regions',
  'comparisons',
  'pages',
  'sources',
] as const;
export type SearchedKind = (typeof searchedKinds)[number];

/** Facets a result can be filtered by; their codes are those of the catalog and of the data files. */
export const searchFacets = ['kind', 'region', 'caseKind', 'role', 'evidence', 'language', 'year'] as const;
export type SearchFacet = (typeof searchFacets)[number];

export interface SearchRecord {
  kind: SearchedKind;
  /** As the data files name it: an entry's id, a region's ISO 3166-2 code. */
  id: string;
  /** Empty for sources, of which there are many: their titles come with the page's text. */
  title: string;
  /** BCP 47 tag of the title when it is not the page's. */
  lang?: string;
  /** Other names of the same thing: in the reader's language, and in the other ones. */
  names: readonly (readonly [Language, string])[];
  facets: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
}

/** The text of one page of the full-text index. */
export interface PageText {
  url: string;
  title: string;
  /** What stands after the title. */
  text: string;
  /** Headings that have an address, in order: id, words, and where they stand in the text (UTF-16 units). */
  sections: readonly (readonly [id: string, heading: string, at: number])[];
}

/**
 * Where the full-text index of a locale is and which of its parts holds what. Its folder has `words/`, the parts; `pages/`, the texts; and
 * `records.json`, whose rows have the numbers of their pages.
 */
export interface TextIndex {
  /** Folder of the index, below `search-index/`: another one whenever anything in it changes. */
  folder: string;
  pages: number;
  /** The first token of each part, in order. */
  starts: readonly string[];
}

type Row = [kind: number, id: string, title: string, lang: string, names: string[], facets: string[]];

/** Records as short rows; empty ends are left out. */
export const encodeRecords = (records: readonly SearchRecord[]): unknown[][] =>
  records.map(({ kind, id, title, lang, names, facets }) => {
    const row: Row = [searchedKinds.indexOf(kind), id, title, lang ?? '', names.flat(), searchFacets.slice(1).map((facet) => (facets[facet] ?? []).join(' '))];
    return row;
  });

/** The records of rows made by `encodeRecords`. */
export function decodeRecords(rows: readonly unknown[][]): SearchRecord[] {
  return (rows as Row[]).map(([kindIndex, id, title, lang, names, values]) => {
    const kind = searchedKinds[kindIndex] as SearchedKind;
    const facets = Object.fromEntries(searchFacets.slice(1).flatMap((facet, at) => (values[at] ? [[facet, values[at].split(' ')]] : [])));
    return {
      kind,
      id,
      title,
      ...(lang ? { lang } : {}),
      names: names.flatMap((name, at) => (at % 2 === 0 ? [[name as Language, names[at + 1] ?? ''] as const] : [])),
      facets: { kind: [kind], ...facets },
    };
  });
}

/** Path of a record's page below its locale. */
export const recordPath = ({ kind, id }: Pick<SearchRecord, 'kind' | 'id'>): PagePath => (kind === 'regions' ? regionPath(id) : entryPath(`${kind}/${id}`));
