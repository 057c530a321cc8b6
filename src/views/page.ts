/** The plain object that stands between data and markup: what every page has. */
import type { EntryRef } from '../domain/corpus.ts';
import { type Kind, kindSpecs } from '../domain/schema/kinds.ts';
import { sentenceCase } from '../i18n/format.ts';
import { type PagePath, pageUrl } from '../i18n/urls.ts';
import type { Link, Phrase } from './phrase.ts';
import { inScript, type Reading } from './site.ts';

export interface PageHead {
  locale: Reading['locale'];
  strings: Reading['strings'];
  edition: string;
  /** Path below the locale; the same in every locale, so the language switch stays on the page. */
  path: PagePath;
  title: Phrase;
  description: string;
  /** Heads of printed pages, in the script of the locale: style sheets are not converted. */
  running: { site: string; title: string };
  crumbs: Link[];
  /** Which item of the main navigation is current. */
  section: string;
  /** Set for pages of entries: what search shows and filters by. */
  entry?: { ref: EntryRef; kind: Kind; kindLabel: string; filters: Readonly<Record<string, readonly string[]>> };
}

export interface PageHeadInput {
  path: PagePath;
  title: Phrase | string;
  description?: string | undefined;
  /** Pages between the cover and this one. */
  trail?: Link[];
  section?: string;
}

/** One or two sentences for search engines: at most 160 characters, cut at a word. */
export function describe(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= 160) return line;
  return `${line.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}

export function pageHead(reading: Reading, input: PageHeadInput): PageHead {
  const { locale, strings, edition } = reading;
  const title = typeof input.title === 'string' ? { text: input.title } : input.title;
  return {
    locale,
    strings,
    edition,
    path: input.path,
    title,
    running: { site: inScript(reading, strings.site.name), title: title.lang ? title.text : inScript(reading, title.text) },
    description: describe(input.description ?? strings.site.description),
    crumbs: input.path === '' ? [] : [{ text: strings.site.home, href: pageUrl(locale, '') }, ...(input.trail ?? [])],
    section: input.section ?? input.path.split('/')[0] ?? '',
  };
}

/** Where the entries of a kind are listed. */
export const listPath = (kind: Kind): PagePath => (kind === 'comparisons' ? 'compare/' : kind === 'terms' ? 'definitions/' : `${kind}/`);

/** Head of an entry's page: the trail leads over the list of its kind. */
export function entryHead(
  reading: Reading,
  kind: Kind,
  id: string,
  input: Omit<PageHeadInput, 'path'> & { path: PagePath; filters?: Readonly<Record<string, readonly string[]>> },
): PageHead {
  const list = { text: kindSpecs[kind].plural[reading.language], href: pageUrl(reading.locale, listPath(kind)) };
  const head = pageHead(reading, { ...input, trail: [list, ...(input.trail ?? [])] });
  return { ...head, entry: { ref: `${kind}/${id}`, kind, kindLabel: sentenceCase(kindSpecs[kind].singular[reading.language]), filters: input.filters ?? {} } };
}
