/** Values that several kinds share. Objects are strict: an unknown key is a finding, never ignored. */
import { z } from 'zod';
import { languages } from '../locale.ts';
import { translationStates } from '../vocabulary/translation-states.ts';
import { field } from './field.ts';
import { code } from './reference.ts';

const line = z.string().trim().min(1, { error: 'some text' });

/** One line or paragraph of text. */
export const text = () => line.clone();

/** A text in the languages written so far; at least one. Which are missing is told by the rule `translation-present`. */
export const localized = () =>
  z.strictObject({ uz: line.optional(), ru: line.optional(), en: line.optional() } satisfies Record<(typeof languages)[number], unknown>);

/** A list of texts in each language, such as alternative labels. */
export const localizedList = () =>
  z.strictObject({ uz: z.array(line).optional(), ru: z.array(line).optional(), en: z.array(line).optional() } satisfies Record<
    (typeof languages)[number],
    unknown
  >);

/** EDTF level 0 partial date: `2020`, `2020-05`, `2020-05-01`. A string, never a YAML timestamp. */
export const partialDatePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
export const partialDate = () => z.string().regex(partialDatePattern, { error: 'a date: "2020", "2020-05" or "2020-05-01", in quotes' });

export const year = () => z.int().min(1800, { error: 'a year from 1800 on' }).max(2100, { error: 'a year up to 2100' });

/** Where an entry's texts stand: `original`, `draft` (nobody has reviewed it) or `reviewed`. */
export const translation = () =>
  z.strictObject({
    of: field(z.enum(languages).optional(), { uz: 'asl tili', ru: 'язык оригинала', en: 'original language' }, 'Language this text was translated from.', {
      example: 'en',
    }),
    digest: field(
      z
        .string()
        .regex(/^[0-9a-f]{12}$/, { error: 'the 12 characters that `npm run fix` writes' })
        .optional(),
      { uz: 'nusxa belgisi', ru: 'отпечаток', en: 'digest' },
      'Fingerprint of the original it was made from; `npm run fix` writes it.',
    ),
    status: field(code(translationStates), { uz: 'holati', ru: 'состояние', en: 'status' }, 'Where the text stands.', { example: 'draft' }),
  });

/** State of the languages of an entry whose texts stand in one file. A language that is not named is missing or original. */
export const translationMap = () =>
  z.strictObject({ uz: code(translationStates).optional(), ru: code(translationStates).optional(), en: code(translationStates).optional() } satisfies Record<
    (typeof languages)[number],
    unknown
  >);
