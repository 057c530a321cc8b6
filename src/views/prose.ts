/** The text of an entry in the reader's language: which file is shown, and what a notice must say about it. */
import type { Entry } from '../domain/corpus.ts';
import { type Language, languages, localeFacts, locales } from '../domain/locale.ts';
import { textReferences } from '../domain/relations/references.ts';
import { fill } from '../i18n/fill.ts';
import type { Reading } from './site.ts';

export interface Notice {
  kind: 'missing' | 'draft' | 'untold';
  text: string;
}

export interface Prose {
  /** Key of the MDX to render: `cases/example/uz`; undefined when the story is not written in any language. */
  key: string | undefined;
  /** Set when the text is not in the language of the page. */
  lang: string | undefined;
  /** Claims and sources cited, in order. */
  cited: string[];
  headings: { slug: string; text: string }[];
  notices: Notice[];
}

const nameOf = (language: Language): string => localeFacts[locales.find((locale) => localeFacts[locale].language === language) ?? 'en'].name;

/** Slug of a heading as the Markdown pipeline makes it (github-slugger): lower case, spaces to hyphens, punctuation dropped. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

export function proseOf(reading: Reading, entry: Entry): Prose {
  const { entry: strings } = reading.strings;
  const language = [reading.language, ...[...languages].reverse()].find((candidate) => entry.texts[candidate]?.body);
  const text = language && entry.texts[language];
  const own = entry.texts[reading.language];
  const notices: Notice[] = [];
  if (!text) notices.push({ kind: 'untold', text: strings.storyMissing });
  else if (language !== reading.language) notices.push({ kind: 'missing', text: fill(strings.translationMissing, { language: nameOf(language) }) });
  const state = own && (own.meta as { translation?: { status: string } }).translation?.status;
  if (state === 'draft') notices.push({ kind: 'draft', text: strings.translationDraft });
  const body = text?.body ?? '';
  return {
    key: text ? `${entry.kind}/${entry.id}/${language}` : undefined,
    lang: text && language !== reading.language ? language : undefined,
    cited: textReferences(body).flatMap(({ target }) =>
      target.to === 'claim' ? [target.ref] : target.kind === 'sources' && body.includes(`<Cite id="${target.id}"`) ? [target.id] : [],
    ),
    headings: [...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => ({ slug: slug(heading), text: heading })),
    notices,
  };
}

/** Notice for an entry whose short texts stand in its facts: draft when the reader's language is one. */
export function factNotices(reading: Reading, translation: { readonly [L in Language]?: string | undefined } | undefined): Notice[] {
  return translation?.[reading.language] === 'draft' ? [{ kind: 'draft', text: reading.strings.entry.translationDraft }] : [];
}
