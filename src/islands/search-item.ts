/** One result as markup: what it is, its name, where, how strong its evidence is, and the words found. */
import { fill } from '../i18n/fill.ts';
import type { SearchRecord } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import { make } from './make.ts';
import type { Passage } from './search-engine.ts';

/** What stands beside the kind: region, kind of case, evidence. */
export function detailsOf({ facets, settings: values }: SettingsRecord): string[] {
  return values
    .filter(({ facet }) => facet === 'region' || facet === 'caseKind' || facet === 'evidence')
    .flatMap(({ facet, values: labels }) => (facets[facet] ?? []).map((code) => labels[code] ?? code));
}
interface SettingsRecord {
  facets: SearchRecord['facets'];
  settings: SearchSettings['facets'];
}

export function resultItem(
  record: SearchRecord,
  { settings, url, passage, name }: { settings: SearchSettings; url: string; passage: Passage | undefined; name: readonly [string, string] | undefined },
): HTMLLIElement {
  const item = make('li', '');
  item.dataset['result'] = `${record.kind}/${record.id}`;
  const link = make('a', '', record.title || passage?.title || record.id);
  link.href = url;
  if (record.lang) link.lang = record.lang;
  item.append(
    make('p', 'kicker', [settings.kinds[record.kind], ...detailsOf({ facets: record.facets, settings: settings.facets })].join(' · ')),
    make('h2', '', link),
  );
  if (name) {
    const [language, word] = name;
    const label = settings.languages[language as keyof SearchSettings['languages']] ?? language;
    const other = make('span', '', word);
    other.lang = language;
    item.append(make('p', 'also', `${fill(settings.strings.alsoNamed, { language: label })} `, other));
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
