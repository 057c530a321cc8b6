/** One result as markup: what it is, its name, where, how strong its evidence is, and the words found. */
import { fill } from '../i18n/fill.ts';
import { tokensOf } from '../language/search-token.ts';
import type { SearchRecord } from '../views/search-file.ts';
import type { SearchSettings } from '../views/search-settings.ts';
import { make } from './make.ts';
import type { PageText } from './search-engine.ts';
import type { Instant, QueryWord } from './search-match.ts';

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

/** The name in another language or another name by which a record was found, when its title does not hold the words. */
export function foundBy(instant: Instant, record: SearchRecord, query: readonly QueryWord[]): readonly [language: string, name: string] | undefined {
  const titleTokens = new Set(tokensOf(instant.language, record.title));
  if (query.length === 0 || query.every(({ tokens }) => titleTokens.has(tokens[instant.language]))) return undefined;
  return record.names.find(([language, name]) => {
    const own = new Set(tokensOf(language, name));
    return query.every(({ tokens }) => own.has(tokens[language]));
  });
}

export function resultItem(
  record: SearchRecord,
  { settings, url, text, name }: { settings: SearchSettings; url: string; text: PageText | undefined; name: readonly [string, string] | undefined },
): HTMLLIElement {
  const item = make('li', '');
  item.dataset['result'] = `${record.kind}/${record.id}`;
  const link = make('a', '', record.title || text?.title || record.id);
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
  if (text) {
    const excerpt = make('p', 'excerpt');
    // Pagefind escapes the text of the page and adds only <mark>.
    excerpt.innerHTML = text.excerpt;
    item.append(excerpt);
    if (text.section) {
      const section = make('a', '', text.section.title);
      section.href = text.section.url;
      item.append(make('p', 'in-section', `${settings.strings.inSection} `, section));
    }
  }
  return item;
}
