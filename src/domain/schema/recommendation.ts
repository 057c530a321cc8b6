/** A recommendation: what to do, for whom, on which grounds. Its evidence level is computed and has no field. */
import { z } from 'zod';
import { audiences } from '../vocabulary/audiences.ts';
import { contexts } from '../vocabulary/contexts.ts';
import { costs } from '../vocabulary/costs.ts';
import { field } from './field.ts';
import { localized, text, translation, translationMap } from './primitives.ts';
import { claimReference, code, reference } from './reference.ts';

const point = z.strictObject({
  text: field(localized(), { uz: 'matn', ru: 'текст', en: 'text' }, 'One sentence.'),
  claims: field(z.array(claimReference()), { uz: 'asoslar', ru: 'основания', en: 'claims' }, 'Claims behind it; an empty list when it is our own reading.'),
});

export const recommendationFacts = z.strictObject({
  audience: field(z.array(code(audiences)).min(1), { uz: 'kim uchun', ru: 'для кого', en: 'for whom' }, 'Who can act on it.', {
    example: ['university'],
    comparable: true,
  }),
  context: field(code(contexts), { uz: 'qayerdan', ru: 'откуда', en: 'where from' }, 'Where its grounds come from.', { example: 'mixed', comparable: true }),
  cost: field(code(costs), { uz: 'xarajat', ru: 'стоимость', en: 'cost' }, 'Cost class; `unknown` unless a source tells.', {
    example: 'unknown',
    comparable: true,
  }),
  rationale: field(z.array(claimReference()).min(1), { uz: 'asoslar', ru: 'основания', en: 'rationale' }, 'Claims it rests on.', {
    example: ['example-source#example-claim'],
    comparable: true,
  }),
  preconditions: field(z.array(point), { uz: 'nima kerak', ru: 'что для этого нужно', en: 'what it needs' }, 'What must be there first.', {
    example: [],
    comparable: true,
  }),
  risks: field(z.array(point), { uz: 'xavflar', ru: 'риски', en: 'risks' }, 'What can go wrong.', { example: [], comparable: true }),
  conditions: field(
    z.array(reference('conditions')),
    { uz: 'yaratadigan shart-sharoitlar', ru: 'создаваемые условия', en: 'conditions it builds' },
    'Conditions it helps to bring about.',
    { example: [], comparable: true },
  ),
  indicators: field(z.array(reference('indicators')), { uz: 'koʻrsatkichlar', ru: 'показатели', en: 'indicators' }, 'How to see that it works.', {
    example: [],
    comparable: true,
  }),
  relatedCases: field(z.array(reference('cases')), { uz: 'qayerda sinalgan', ru: 'где пробовали', en: 'where it was tried' }, 'Cases whose sources show it.', {
    example: [],
    comparable: true,
  }),
  translation: field(
    translationMap().optional(),
    { uz: 'tarjima holati', ru: 'состояние перевода', en: 'state of translation' },
    'State of the languages of the short texts in this file.',
  ),
});

export const recommendationText = z.strictObject({
  title: field(text(), { uz: 'sarlavha', ru: 'заголовок', en: 'title' }, 'The recommendation as one imperative sentence.', { example: 'Do an example thing' }),
  action: field(text(), { uz: 'nima qilish kerak', ru: 'что сделать', en: 'what to do' }, 'What to do, in one or two sentences.', {
    example: 'Do …',
    comparable: true,
  }),
  evidenceNote: field(text().optional(), { uz: 'qanchalik ishonchli', ru: 'насколько надёжно', en: 'how sure' }, 'How sure, in one or two sentences.'),
  costBasis: field(
    text().optional(),
    { uz: 'xarajat asosi', ru: 'основание оценки стоимости', en: 'basis of the cost class' },
    'What the cost class rests on.',
  ),
  translation: field(translation(), { uz: 'tarjima', ru: 'перевод', en: 'translation' }, 'State of this text.', { example: { status: 'original' } }),
});
