import type { VocabularyTerm } from '../schema/reference.ts';

/** A code's label and explanation: Uzbek, Russian, English. */
export const term = ([uz, ru, en]: readonly [string, string, string], [noteUz, noteRu, noteEn]: readonly [string, string, string]): VocabularyTerm => ({
  label: { uz, ru, en },
  note: { uz: noteUz, ru: noteRu, en: noteEn },
});
