/** A label in every authored language on one line: for help that authors of all languages read. */
import { type Label, languages } from '../locale.ts';

/** `nomi / название / name`; equal words stand once. */
export const inAllLanguages = (label: Label): string => [...new Set(languages.map((language) => label[language]))].join(' / ');
