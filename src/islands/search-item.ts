/** One result as markup: what it is, its name, where, how strong its evidence is, and the words found. */
import type { Language } from '../domain/locale.ts';
import { fill } from '../i18n/fill.ts';
import type { SearchRecord } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import { make } from './make.ts';
import type { Passage } from './search-engine.ts';

/** What stands beside the kind: region, kind of case, evidence. */
export const detailsOf = ({ facets }: SearchRecord, settings: SearchSettings): string[] =>
  settings.facets
    .filter(({ facet }) => facet === 'region' || facet === 'caseKind' || facet === 'evidence')
    .flatMap(({ facet, values }) => (facets[facet] ?? []).map((code) => values[code] ?? code));

interface Result {
  settings: SearchSettings;
  /** The reader's language. */
  own: Language;
  url: string;
  passage: Passage | undefined;
  /** Another name by which it was found, with its language. */
  name: readonly [Language, string] | undefined;
}

export function resultItem(record: SearchRecord, { settings, own, url, passage, name }: Result): HTMLLIElement {
  const item = make('li', '');
  item.dataset['result'] = `${record.kind}/${record.id}`;
  const link = make('a', '', record.title || passage?.title || record.id);
  link.href = url;
  // A work without a title among the records has it in its own language.
  const lang = record.lang ?? (record.title === '' ? record.facets.language?.[0] : undefined);
  if (lang && lang !== own) link.lang = lang;
  item.append(make('p', 'kicker', [settings.kinds[record.kind], ...detailsOf(record, settings)].join(' · ')), make('h2', '', link));
  if (name) {
    const [language, word] = name;
    const label = settings.languages[language];
    const other = make('span', '', word);
    if (language !== own) other.lang = language;
    const told = language === own ? settings.strings.also : fill(settings.strings.alsoNamed, { language: label });
    item.append(make('p', 'also', `${told} `, other));
  }
  if (passage) {
    const { pieces } = passage.excerpt;
    item.append(make('p', 'excerpt', ...pieces.map(({ text, sought }) => (sought ? make('mark', '', text) : text))));
    const links = passage.sections.map(({ title, url: href }) => Object.assign(make('a', '', title), { href }));
    if (links.length > 0)
      item.append(make('p', 'in-section', `${settings.strings.inSection} `, ...links.flatMap((link, at) => (at > 0 ? [' · ', link] : [link]))));
  }
  return item;
}
