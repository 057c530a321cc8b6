/** A curated comparison: which entries, along which dimensions. The table is computed. */
import { z } from 'zod';
import { field } from './field.ts';
import { text, translation } from './primitives.ts';
import { reference } from './reference.ts';

export const comparisonFacts = z.strictObject({
  cases: field(z.array(reference('cases')).min(2).max(6), { uz: 'tajribalar', ru: 'примеры', en: 'cases' }, 'Two to six cases.', {
    example: ['example-case', 'another-example-case'],
  }),
  dimensions: field(z.array(text()).optional(), { uz: 'oʻlchovlar', ru: 'измерения', en: 'dimensions' }, 'Fields to compare; all when left out.'),
});

/** Texts of comparisons and of pages: a title, a sentence, a body. */
export const titledText = z.strictObject({
  title: field(text(), { uz: 'sarlavha', ru: 'заголовок', en: 'title' }, 'Title.', { example: 'Example' }),
  summary: field(text().optional(), { uz: 'qisqacha', ru: 'кратко', en: 'summary' }, 'One sentence.'),
  translation: field(translation(), { uz: 'tarjima', ru: 'перевод', en: 'translation' }, 'State of this text.', { example: { status: 'original' } }),
});

/** A page has no facts beside its texts. */
export const pageFacts = z.strictObject({});
