/** What every view reads: the corpus with what is computed from it once, and the locale it is read in. */
import { isCluster } from '../domain/cluster.ts';
import { type Corpus, entriesOf } from '../domain/corpus.ts';
import { buildEvidence, type Evidence } from '../domain/evidence/evidence.ts';
import { type Label, type Language, type Locale, languageOf, locales } from '../domain/locale.ts';
import { type Backlinks, buildBacklinks } from '../domain/relations/backlinks.ts';
import { sentenceCase } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings/shape.ts';
import { stringsOf } from '../i18n/translate.ts';
import { toCyrillic } from '../language/script.ts';

export interface Site {
  corpus: Corpus;
  backlinks: Backlinks;
  evidence: Evidence;
  /** Edition that pages and citations name. */
  edition: string;
}

/** A site read in one locale: the first argument of every view. */
export interface Reading extends Site {
  locale: Locale;
  language: Language;
  strings: Strings;
}

export const buildSite = (corpus: Corpus, edition: string): Site => ({ corpus, backlinks: buildBacklinks(corpus), evidence: buildEvidence(corpus), edition });

export const read = (site: Site, locale: Locale): Reading => ({ ...site, locale, language: languageOf(locale), strings: stringsOf(locale) });

/** A text as the locale writes it: for what the middleware does not see, such as files and styles. */
export const inScript = ({ locale }: Pick<Reading, 'locale'>, text: string): string => (locale === 'uz-cyrl' ? toCyrillic(text) : text);

export const readAll = (site: Site): Reading[] => locales.map((locale) => read(site, locale));

/** A label at the head of a row or a section. */
export const headingIn = (reading: Reading, term: { label: Label }): string => sentenceCase(labelIn(reading, term));

export const labelIn = ({ language }: Reading, { label }: { label: Label }): string => label[language];

/** Cases that count as clusters or cluster-like networks, and related practices, apart. */
export function countedCases({ corpus }: Site) {
  const cases = entriesOf(corpus, 'cases');
  return { all: cases, clusters: cases.filter(isCluster), related: cases.filter((entry) => !isCluster(entry)) };
}
