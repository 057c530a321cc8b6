/** A definition: how one author defines one term. Many stand side by side; that is the point. */
import { z } from 'zod';
import { facets } from '../vocabulary/facets.ts';
import { tiers } from '../vocabulary/tiers.ts';
import { field } from './field.ts';
import { text, translation, year } from './primitives.ts';
import { claimReference, code, reference } from './reference.ts';

export const definitionFacts = z.strictObject({
  term: field(reference('terms'), { uz: 'atama', ru: 'термин', en: 'term' }, 'The term it defines.', { example: 'example-term', comparable: true }),
  definedBy: field(
    z.array(text()).min(1).optional(),
    { uz: 'muallif', ru: 'автор', en: 'defined by' },
    'Who gives the definition; left out when the source names nobody.',
    { example: ['Example Author'], comparable: true },
  ),
  year: field(year().optional(), { uz: 'yil', ru: 'год', en: 'year' }, 'Year of the work, when known.', { comparable: true }),
  source: field(reference('sources'), { uz: 'manba', ru: 'источник', en: 'source' }, 'The work in which we read it.', {
    example: 'example-source',
    comparable: true,
  }),
  secondHand: field(
    z.boolean(),
    { uz: 'boshqa manba orqali', ru: 'по вторичному источнику', en: 'second-hand' },
    'True when we read it in somebody else’s work.',
    { example: false, comparable: true },
  ),
  citedIn: field(reference('sources').optional(), { uz: 'qaysi asarda keltirilgan', ru: 'приводится в', en: 'cited in' }, 'The work that cites it.', {
    comparable: true,
  }),
  originalAsCited: field(
    text().optional(),
    { uz: 'asl manba (keltirilishicha)', ru: 'первоисточник (как указан)', en: 'original as cited' },
    'The original work as the citing one names it.',
  ),
  facets: field(z.array(code(facets)), { uz: 'belgilar', ru: 'признаки', en: 'facets' }, 'Properties its wording shows.', { example: [], comparable: true }),
  tier: field(code(tiers), { uz: 'oʻrni', ru: 'роль', en: 'tier' }, 'Core: defines the term itself; supporting: sheds light on a side of it.', {
    example: 'core',
    comparable: true,
  }),
  claims: field(z.array(claimReference()).min(1), { uz: 'asoslar', ru: 'основания', en: 'claims' }, 'Claims that carry the definition.', {
    example: ['example-source#example-claim'],
  }),
});

export const definitionText = z.strictObject({
  paraphrase: field(text(), { uz: 'mazmuni', ru: 'пересказ', en: 'paraphrase' }, 'The definition in our own words.', {
    example: 'A cluster is …',
    comparable: true,
  }),
  note: field(text().optional(), { uz: 'izoh', ru: 'примечание', en: 'note' }, 'A caution for the reader.'),
  translation: field(translation(), { uz: 'tarjima', ru: 'перевод', en: 'translation' }, 'State of this text.', { example: { status: 'original' } }),
});
