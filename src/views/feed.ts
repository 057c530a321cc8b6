/** What is new and what has changed, the latest first. */
import { type Entry, type EntryRef, entriesOf, entryRef } from '../domain/corpus.ts';
import { kindNames, kindSpecs } from '../domain/schema/kinds.ts';
import { sentenceCase } from '../i18n/format.ts';
import { entryUrl } from '../i18n/urls.ts';
import { titleOf } from './phrase.ts';
import { inScript, type Reading } from './site.ts';

export interface FeedItem {
  title: string;
  /** Path below the site. */
  link: string;
  description: string;
  date: string;
}

const most = 60;

/** @param history dates of the first and last change by entry; entries without dates are left out */
export function feedItems(reading: Reading, history: ReadonlyMap<EntryRef, { added: string; changed: string }>): FeedItem[] {
  const { strings, language } = reading;
  const dated = kindNames.flatMap((kind) =>
    (entriesOf(reading.corpus, kind) as Entry[]).flatMap((entry) => {
      const dates = history.get(entryRef(entry));
      return dates ? [{ entry, ...dates }] : [];
    }),
  );
  const latest = dated.sort((a, b) => Date.parse(b.changed) - Date.parse(a.changed)).slice(0, most);
  return latest.map(({ entry, added, changed }) => {
    const { text, lang } = titleOf(reading, entry);
    const kind = sentenceCase(kindSpecs[entry.kind].singular[language]);
    return {
      title: lang ? text : inScript(reading, text),
      link: entryUrl(reading.locale, entryRef(entry)),
      description: inScript(reading, `${kind}. ${added === changed ? strings.feed.added : strings.feed.changed}`),
      date: changed,
    };
  });
}
