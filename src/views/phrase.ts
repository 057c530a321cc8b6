/** A text with the language it is really in, and links made of it. */
import type { Entry, EntryRef } from '../domain/corpus.ts';
import { entriesOf, entryRef } from '../domain/corpus.ts';
import { findText, type Localized, languages } from '../domain/locale.ts';
import type { Kind } from '../domain/schema/kinds.ts';
import { kindSpecs } from '../domain/schema/kinds.ts';
import { claimUrl, entryUrl } from '../i18n/urls.ts';
import type { Reading } from './site.ts';

export interface Phrase {
  text: string;
  /** BCP 47 tag when the text is not in the language of the page. */
  lang?: string;
}

export interface Link extends Phrase {
  href: string;
}

export const plain = (text: string): Phrase => ({ text });

/** A localized text in the reader's language, or in another one that says so. */
export function phrase(reading: Reading, localized: Localized | undefined): Phrase | undefined {
  const found = findText(localized, reading.language);
  if (!found) return undefined;
  return found.language === reading.language ? { text: found.text } : { text: found.text, lang: found.language };
}

/** A text known to be in `language`, such as the title of a work. */
export const inLanguage = (reading: Reading, text: string, language: string): Phrase => (language === reading.language ? { text } : { text, lang: language });

const isOf = <K extends Kind>(entry: Entry, kind: K): entry is Entry<K> & Entry => entry.kind === kind;

/** `a`, `b` … when one author defines the same term more than once in a year, as in a list of references. */
function letterOf(reading: Reading, { id, facts }: Entry<'definitions'>): string {
  const key = ({ term, definedBy, year }: Entry<'definitions'>['facts']) => [term, definedBy?.join(', '), year].join('|');
  const same = entriesOf(reading.corpus, 'definitions').filter((other) => key(other.facts) === key(facts));
  return same.length > 1 ? String.fromCharCode(97 + same.findIndex((other) => other.id === id)) : '';
}

function definitionTitle(reading: Reading, entry: Entry<'definitions'>): Phrase {
  const { facts } = entry;
  const source = reading.corpus.entries.sources.get(facts.source);
  const authors = facts.definedBy?.join(', ') ?? reading.strings.entry.authorUnknown;
  const letter = letterOf(reading, entry);
  const year = facts.year === undefined ? [reading.strings.entry.yearUnknown, letter].filter(Boolean).join(', ') : `${facts.year}${letter}`;
  const text = `${authors} (${year})`;
  return facts.definedBy && facts.year !== undefined && source ? inLanguage(reading, text, source.facts.language) : plain(text);
}

/** The language the title stands in: a work known by a translated title says the same title in that language. */
const titleLanguage = ({ title, titleTranslated, language }: Entry<'sources'>['facts']): string =>
  languages.find((candidate) => candidate !== language && titleTranslated?.[candidate] === title) ?? language;

/** A work is called as it calls itself. A title in square brackets is our description and stands in the reader's language. */
function sourceTitle(reading: Reading, { facts }: Entry<'sources'>): Phrase {
  const described = facts.title.startsWith('[') ? phrase(reading, { ...facts.titleTranslated, [facts.language]: facts.title }) : undefined;
  return described ?? inLanguage(reading, facts.title, titleLanguage(facts));
}

/** What an entry is called on a page. */
export function titleOf(reading: Reading, entry: Entry): Phrase {
  if (isOf(entry, 'definitions')) return definitionTitle(reading, entry);
  if (isOf(entry, 'sources')) return sourceTitle(reading, entry);
  if (isOf(entry, 'institutions')) return phrase(reading, entry.facts.name) ?? plain(entry.id);
  if (isOf(entry, 'terms')) return phrase(reading, entry.facts.labels) ?? plain(entry.id);
  if (isOf(entry, 'regulations')) return phrase(reading, entry.facts.title) ?? plain(entry.id);
  if (isOf(entry, 'conditions') || isOf(entry, 'approaches') || isOf(entry, 'stages') || isOf(entry, 'indicators'))
    return phrase(reading, entry.facts.label) ?? plain(entry.id);
  const titles = Object.fromEntries(
    Object.entries(entry.texts).map(([language, text]) => [language, text && 'title' in text.meta ? text.meta.title : undefined]),
  );
  return phrase(reading, titles) ?? plain(entry.id);
}

export const linkTo = (reading: Reading, entry: Entry): Link => ({ ...titleOf(reading, entry), href: entryUrl(reading.locale, entryRef(entry)) });

/** Link to `kind/id`; throws for an entry that does not exist: a bug, the checks rule it out. */
export function linkToRef(reading: Reading, ref: EntryRef): Link {
  const [kind, id = ''] = ref.split('/') as [Kind, string];
  const entry: Entry | undefined = reading.corpus.entries[kind].get(id);
  if (!entry) throw new Error(`No entry ${ref}: the checks should have refused this content.`);
  return linkTo(reading, entry);
}

export const claimHref = (reading: Reading, ref: string): string => claimUrl(reading.locale, ref);

/** Links sorted by text in the order of the locale's alphabet is left to the page; here they are grouped by kind of entry. */
export function linksByKind(reading: Reading, entries: readonly Entry[]): { kind: Kind; title: string; links: Link[] }[] {
  const kinds = [...new Set(entries.map((entry) => entry.kind))];
  return kinds.map((kind) => ({
    kind,
    title: kindSpecs[kind].plural[reading.language],
    links: entries.filter((entry) => entry.kind === kind).map((entry) => linkTo(reading, entry)),
  }));
}
