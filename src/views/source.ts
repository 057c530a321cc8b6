/** The page of a source with its claims, and the list of sources. */

import { type Entry, entriesOf } from '../domain/corpus.ts';
import type { SourceName } from '../domain/schema/source.ts';
import { bibliographies } from '../domain/vocabulary/bibliographies.ts';
import { sourceTypes } from '../domain/vocabulary/source-types.ts';
import { voices } from '../domain/vocabulary/voices.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { entryPath } from '../i18n/urls.ts';
import { compareIn } from '../language/alphabet.ts';
import { type ClaimView, claimView } from './claims.ts';
import { entryHead, type PageHead, pageHead } from './page.ts';
import { inLanguage, type Link, linksByKind, linkTo, linkToRef, type Phrase, titleOf } from './phrase.ts';
import { factNotices, type Notice } from './prose.ts';
import type { Fact } from './reference-entry.ts';
import { headingIn, labelIn, type Reading } from './site.ts';

export const nameText = ({ family, given, literal }: SourceName): string => literal ?? [family, given].filter(Boolean).join(', ');

export interface SourcePage {
  head: PageHead;
  notices: Notice[];
  translated: Phrase | undefined;
  facts: Fact[];
  url: string | undefined;
  claims: { view: ClaimView; usedBy: Link[] }[];
  backlinks: ReturnType<typeof linksByKind>;
}

/** Sources of the same line: those this one points to and those that point to it. */
function lineage(reading: Reading, { id, facts }: Entry<'sources'>): Link[] {
  const pointing = entriesOf(reading.corpus, 'sources').filter((other) => other.facts.lineage === id);
  return [...(facts.lineage ? [linkToRef(reading, `sources/${facts.lineage}`)] : []), ...pointing.map((other) => linkTo(reading, other))];
}

function sourceFacts(reading: Reading, entry: Entry<'sources'>): Fact[] {
  const { entry: strings } = reading.strings;
  const { facts } = entry;
  const original = (text: string | undefined): Phrase[] => (text ? [inLanguage(reading, text, facts.language)] : []);
  const rows: [string, (Phrase & { href?: string })[]][] = [
    [strings.authors, (facts.authors ?? []).flatMap((name) => original(nameText(name)))],
    [strings.type, [{ text: labelIn(reading, sourceTypes[facts.type]) }]],
    [strings.issued, [{ text: facts.issued ? formatDate(reading.locale, facts.issued) : strings.noDate }]],
    [strings.container, original([facts.container, facts.volume, facts.issue && `(${facts.issue})`, facts.pages].filter(Boolean).join(' '))],
    [strings.number, original(facts.number)],
    [strings.publisher, original([facts.publisher, facts.publisherPlace].filter(Boolean).join(', '))],
    ['DOI', facts.doi ? [{ text: facts.doi, href: `https://doi.org/${facts.doi}`, lang: 'en' }] : []],
    [strings.language, [{ text: new Intl.DisplayNames([reading.language], { type: 'language' }).of(facts.language) ?? facts.language }]],
    [strings.voice, [{ text: headingIn(reading, voices[facts.voice]) }]],
    [strings.bibliography, [{ text: bibliographies[facts.bibliography].note[reading.language] }]],
    [strings.lineage, lineage(reading, entry)],
  ];
  return rows.filter(([, values]) => values.length > 0).map(([label, values]) => ({ label, values }));
}

/** The title in the reader's language, when the work is in another one. */
function translatedTitle(reading: Reading, entry: Entry<'sources'>): Phrase | undefined {
  const { language, titleTranslated } = entry.facts;
  const own = titleTranslated?.[reading.language];
  return own && language !== reading.language && own !== titleOf(reading, entry).text ? { text: own } : undefined;
}

/** The title, with the id behind it when another work has the same one. */
function distinctTitle(reading: Reading, entry: Entry<'sources'>): Phrase {
  const title = titleOf(reading, entry);
  const same = entriesOf(reading.corpus, 'sources').filter(({ facts }) => facts.title.toLowerCase() === entry.facts.title.toLowerCase());
  return same.length > 1 ? { ...title, text: `${title.text} (${entry.id})` } : title;
}

export function sourcePage(reading: Reading, entry: Entry<'sources'>): SourcePage {
  const translated = translatedTitle(reading, entry);
  const title = distinctTitle(reading, entry);
  return {
    head: entryHead(reading, 'sources', entry.id, {
      path: entryPath(`sources/${entry.id}`),
      title,
      description: `${translated?.text ?? title.text}. ${labelIn(reading, sourceTypes[entry.facts.type])}`,
      filters: { voice: [labelIn(reading, voices[entry.facts.voice])] },
    }),
    notices: factNotices(reading, entry.facts.translation),
    translated,
    facts: sourceFacts(reading, entry),
    url: entry.facts.url,
    claims: Object.keys(entry.facts.claims).map((id) => {
      const ref = `${entry.id}#${id}`;
      return { view: claimView(reading, ref), usedBy: reading.backlinks.toClaim(ref).map((other) => linkTo(reading, other)) };
    }),
    backlinks: linksByKind(reading, reading.backlinks.toEntry('sources', entry.id)),
  };
}

export interface SourceList {
  head: PageHead;
  lead: string;
  groups: {
    code: string;
    title: string;
    note: string;
    items: { link: Link; translated: Phrase | undefined; authors: string; date: string; claims: number }[];
  }[];
}

export function sourceList(reading: Reading): SourceList {
  const compare = compareIn(reading);
  const entries = entriesOf(reading.corpus, 'sources');
  const lead = fill(reading.strings.sources.lead, { count: entries.length, claims: reading.corpus.claims.size });
  const item = (entry: Entry<'sources'>) => ({
    link: linkTo(reading, entry),
    translated: translatedTitle(reading, entry),
    authors: (entry.facts.authors ?? []).map(nameText).join('; '),
    date: entry.facts.issued ? entry.facts.issued.slice(0, 4) : '',
    claims: Object.keys(entry.facts.claims).length,
  });
  return {
    head: pageHead(reading, { path: 'sources/', title: reading.strings.nav.sources, description: lead }),
    lead,
    groups: Object.entries(voices).map(([code, voice]) => ({
      code,
      title: headingIn(reading, voice),
      note: voice.note[reading.language],
      items: entries
        .filter(({ facts }) => facts.voice === code)
        .map(item)
        .sort((a, b) => compare(a.link.text, b.link.text)),
    })),
  };
}
