/** The only maker of addresses. Every address of a page ends in a slash and begins with its locale. */
import type { EntryRef } from '../domain/corpus.ts';
import type { Locale } from '../domain/locale.ts';

/** Path of a page below its locale: `''` for the cover, `cases/`, `cases/example/`. */
export type PagePath = '' | `${string}/`;

export const pageUrl = (locale: Locale, path: PagePath): string => `/${locale}/${path}`;

/** Path of an entry's page. A curated comparison stands under `compare/`, a page of prose at the top. */
export function entryPath(ref: EntryRef): PagePath {
  const [kind = '', id = ''] = ref.split('/');
  if (kind === 'comparisons') return `compare/${id}/`;
  if (kind === 'pages') return `${id}/`;
  return `${kind}/${id}/`;
}

export const entryUrl = (locale: Locale, ref: EntryRef): string => pageUrl(locale, entryPath(ref));
export const regionPath = (code: string): PagePath => `regions/${code.toLowerCase()}/`;

/** Address of a claim on its source's page. */
export function claimUrl(locale: Locale, ref: string): string {
  const [source = '', claim = ''] = ref.split('#');
  return `${entryUrl(locale, `sources/${source}`)}#${claim}`;
}

/** Address of the comparison of chosen cases. */
export const compareUrl = (locale: Locale, ids: readonly string[]): string => `${pageUrl(locale, 'compare/')}${ids.length > 0 ? `?ids=${ids.join(',')}` : ''}`;

/** Kinds whose many pages share the picture of their list. */
const sharedCards = /^(sources|institutions)\/.+/;

/** Picture that stands for a page where it is shared. */
export const cardUrl = (locale: Locale, path: PagePath): string => `/cards/${locale}/${path.replace(sharedCards, '$1/')}`.replace(/\/$/, '.png');

/** File below `/data/`. */
export const dataUrl = (file: string): string => `/data/${file}`;
