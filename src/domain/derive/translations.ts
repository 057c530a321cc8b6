/** How far each entry of the corpus is translated: entry × language × state. */
import { type Corpus, type Entry, entriesOf } from '../corpus.ts';
import { type Language, languages } from '../locale.ts';
import { type Kind, kindNames, kindSpecs } from '../schema/kinds.ts';
import { translationStates } from '../vocabulary/translation-states.ts';
import { csvLines } from './csv.ts';

export type WrittenState = keyof typeof translationStates | 'missing';
export const writtenStates = [...(Object.keys(translationStates) as WrittenState[]), 'missing'] as const;

const isState = (state: unknown): state is keyof typeof translationStates => typeof state === 'string' && Object.hasOwn(translationStates, state);
type Translation = Readonly<Record<string, unknown>> | undefined;

/** State of an entry in a language: as its text says, or, for entries of one file, as the file says. */
export function translationState(entry: Entry, language: Language): WrittenState {
  if (kindSpecs[entry.kind].layout === 'file') {
    const state = (entry.facts as { translation?: Translation }).translation?.[language];
    return isState(state) ? state : 'original';
  }
  const text = entry.texts[language];
  if (!text) return 'missing';
  const status = (text.meta as { translation?: Translation }).translation?.['status'];
  return isState(status) ? status : 'draft';
}

/** Numbers of entries of a kind by language and state. */
export function countTranslations(corpus: Corpus, kind: Kind): Record<Language, Record<WrittenState, number>> {
  const entries = entriesOf(corpus, kind) as Entry[];
  const count = (language: Language, state: WrittenState) => entries.filter((entry) => translationState(entry, language) === state).length;
  return Object.fromEntries(
    languages.map((language) => [language, Object.fromEntries(writtenStates.map((state) => [state, count(language, state)]))]),
  ) as Record<Language, Record<WrittenState, number>>;
}

/** A row per entry: its state in each language. */
export const translationsCsv = (corpus: Corpus): string =>
  csvLines([
    ['kind', 'id', ...languages],
    ...kindNames.flatMap((kind) =>
      (entriesOf(corpus, kind) as Entry[]).map((entry) => [kind, entry.id, ...languages.map((language) => translationState(entry, language))]),
    ),
  ]);
