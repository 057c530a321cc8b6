/** How far each entry is translated: entry × language × state, from the files of the content folder. */
import { localizedValues } from '../domain/checks/localized-values.ts';
import { valueAt } from '../domain/checks/shape.ts';
import { translatableText } from '../domain/checks/translations.ts';
import type { ContentFile } from '../domain/content-file.ts';
import { digest } from '../domain/digest.ts';
import { type Language, languages } from '../domain/locale.ts';
import { type Kind, kindSpecs } from '../domain/schema/kinds.ts';
import { translationStates } from '../domain/vocabulary/translation-states.ts';

/** A state that an author writes, or one that is found: nothing there, or the original has changed since. */
export type TranslationState = keyof typeof translationStates | 'missing' | 'stale';
export const states: readonly TranslationState[] = ['original', 'reviewed', 'draft', 'stale', 'missing'];

export interface TranslationRow {
  kind: Kind;
  id: string;
  states: Record<Language, TranslationState>;
}

const isWritten = (state: unknown): state is keyof typeof translationStates => typeof state === 'string' && Object.hasOwn(translationStates, state);

type ByLanguage = Partial<Record<Language, ContentFile>>;

/** State of one language of an entry that has a text per language. */
function textState(texts: ByLanguage, language: Language): TranslationState {
  const file = texts[language];
  if (!file) return 'missing';
  const state = valueAt(file.data, ['translation', 'status']);
  if (!isWritten(state)) return 'draft';
  if (state === 'original') return state;
  const original = texts[valueAt(file.data, ['translation', 'of']) as Language];
  const current = original && valueAt(file.data, ['translation', 'digest']) === digest(translatableText(original));
  return current ? state : 'stale';
}

/** State of one language of an entry that is one file: what it says of itself, unless nothing is written in that language. A source's own title is. */
function factsState(file: ContentFile, language: Language): TranslationState {
  const isWrittenIn = valueAt(file.data, ['language']) === language || localizedValues(file).some(({ texts }) => texts[language] !== undefined);
  if (!isWrittenIn) return 'missing';
  const state = valueAt(file.data, ['translation', language]);
  return isWritten(state) ? state : 'original';
}

const ofLanguages = (state: (language: Language) => TranslationState): TranslationRow['states'] =>
  Object.fromEntries(languages.map((language) => [language, state(language)])) as TranslationRow['states'];

/** One row per entry, in the order of the files. */
export function translationTable(files: readonly ContentFile[]): TranslationRow[] {
  const entries = new Map<string, { kind: Kind; id: string; facts?: ContentFile; texts: ByLanguage }>();
  for (const file of files) {
    if (!file.place) continue;
    const { kind, id, part } = file.place;
    const entry = entries.get(`${kind}/${id}`) ?? { kind, id, texts: {} };
    entries.set(`${kind}/${id}`, part === 'facts' ? { ...entry, facts: file } : { ...entry, texts: { ...entry.texts, [part]: file } });
  }
  return [...entries.values()].map(({ kind, id, facts, texts }) => ({
    kind,
    id,
    states: ofLanguages((language) => (kindSpecs[kind].layout === 'file' && facts ? factsState(facts, language) : textState(texts, language))),
  }));
}

/** How many entries have each state in each language. */
export const countStates = (rows: readonly TranslationRow[]): Record<Language, Record<TranslationState, number>> =>
  Object.fromEntries(
    languages.map((language) => [language, Object.fromEntries(states.map((state) => [state, rows.filter((row) => row.states[language] === state).length]))]),
  ) as Record<Language, Record<TranslationState, number>>;
