/** Words that search says in the browser, one file a locale: labels of kinds and facet values, and its sentences, in the locale's script. */

import type { Label, Language } from '../domain/locale.ts';
import { languages } from '../domain/locale.ts';
import { caseKinds } from '../domain/vocabulary/case-kinds.ts';
import { evidenceLevels } from '../domain/vocabulary/evidence-levels.ts';
import { participantRoles } from '../domain/vocabulary/participant-roles.ts';
import { regions } from '../domain/vocabulary/regions.ts';
import type { Strings } from '../i18n/strings/shape.ts';
import { canonicalUzbek } from '../language/apostrophe.ts';
import { type SearchedKind, type SearchFacet, searchedKinds, type TextIndex } from './search-file.ts';
import { searchedKindLabel } from './search-records.ts';
import { inScript, labelIn, type Reading } from './site.ts';

export interface SearchSettings {
  strings: Strings['search'];
  kinds: Record<SearchedKind, string>;
  facets: { facet: SearchFacet; title: string; values: Record<string, string> }[];
  /** Names of the authored languages, for "this name in …". */
  languages: Record<Language, string>;
  /** Known after the build; without it names alone are searched. */
  index?: TextIndex;
}

export function searchSettings(reading: Reading): SearchSettings {
  const { search, catalog } = reading.strings;
  const say = (text: string) => inScript(reading, text);
  const values = (vocabulary: Readonly<Record<string, { label: Label }>>) =>
    Object.fromEntries(Object.entries(vocabulary).map(([code, term]) => [code, say(labelIn(reading, term))]));
  const kinds = Object.fromEntries(searchedKinds.map((kind) => [kind, say(searchedKindLabel(reading, kind))])) as Record<SearchedKind, string>;
  const names = new Intl.DisplayNames([reading.language], { type: 'language' });
  const nameOf = (code: string) => say(canonicalUzbek(names.of(code) ?? code));
  const workLanguages = [...new Set([...reading.corpus.entries.sources.values()].map(({ facts }) => facts.language))].sort();
  return {
    strings: Object.fromEntries(Object.entries(search).map(([key, text]) => [key, say(text)])) as unknown as Strings['search'],
    kinds,
    facets: [
      { facet: 'kind', title: say(search.filterKind), values: kinds },
      { facet: 'region', title: say(catalog.region), values: values(regions) },
      { facet: 'caseKind', title: say(search.caseKind), values: values(caseKinds) },
      { facet: 'role', title: say(catalog.role), values: values(participantRoles) },
      { facet: 'evidence', title: say(catalog.evidence), values: values(evidenceLevels) },
      { facet: 'language', title: say(search.workLanguage), values: Object.fromEntries(workLanguages.map((code) => [code, nameOf(code)])) },
      { facet: 'year', title: say(search.year), values: {} },
    ],
    languages: Object.fromEntries(languages.map((code) => [code, nameOf(code)])) as Record<Language, string>,
  };
}
