/** A source: one published work, with the claims taken from it. Field names follow CSL 1.0.2 where CSL has one. */
import { z } from 'zod';
import { identifierPattern } from '../identifier.ts';
import { bibliographies } from '../vocabulary/bibliographies.ts';
import { claimKinds } from '../vocabulary/claim-kinds.ts';
import { comparators } from '../vocabulary/comparators.ts';
import { sourceTypes } from '../vocabulary/source-types.ts';
import { voices } from '../vocabulary/voices.ts';
import { field } from './field.ts';
import { localized, partialDate, text, translationMap, year } from './primitives.ts';
import { code, reference } from './reference.ts';

const figure = z.strictObject({
  value: field(
    z.union([z.number(), text()]),
    { uz: 'qiymat', ru: 'значение', en: 'value' },
    'The figure exactly as the source gives it: a number, or text for a range.',
    { example: 57000 },
  ),
  unit: field(localized(), { uz: 'birlik', ru: 'единица', en: 'unit' }, 'What is counted.', { example: { en: 'teachers' } }),
  about: field(localized(), { uz: 'nima haqida', ru: 'о чём', en: 'about' }, 'What the figure tells.', { example: { en: 'teachers in the region' } }),
  year: field(year().optional(), { uz: 'yil', ru: 'год', en: 'year' }, 'The year the figure is for, when the source says it.'),
});

export const claim = z.strictObject({
  kind: field(code(claimKinds), { uz: 'turi', ru: 'вид', en: 'kind' }, 'How the source knows it.', { example: 'implemented' }),
  statement: field(localized(), { uz: 'mazmuni', ru: 'утверждение', en: 'statement' }, 'One statement in our own words, saying who says it.', {
    example: { en: 'The university reports that it …' },
  }),
  figures: field(z.array(figure).min(1).optional(), { uz: 'raqamlar', ru: 'показатели', en: 'figures' }, 'Every figure of the statement.'),
  comparison: field(
    code(comparators).optional(),
    { uz: 'nima bilan taqqoslangan', ru: 'с чем сопоставлено', en: 'compared with' },
    'Only for a measured claim: what the result was compared with.',
  ),
  locator: field(text().optional(), { uz: 'oʻrni', ru: 'место в тексте', en: 'locator' }, 'Page or section, when known.', { example: 'p. 12' }),
});
export type Claim = z.infer<typeof claim>;

const name = z.strictObject({
  family: text().optional(),
  given: text().optional(),
  literal: text().optional(),
});
export type SourceName = z.infer<typeof name>;

export const source = z.strictObject({
  type: field(code(sourceTypes), { uz: 'manba turi', ru: 'тип источника', en: 'type of source' }, 'CSL type of the work.', {
    example: 'article-journal',
    comparable: true,
  }),
  title: field(
    text(),
    { uz: 'sarlavha', ru: 'название', en: 'title' },
    'The title as printed, in the language of the work. Square brackets mark a description of ours where no title was seen.',
    { example: 'Example title' },
  ),
  titleTranslated: field(
    localized().optional(),
    { uz: 'tarjima sarlavha', ru: 'перевод названия', en: 'translated title' },
    'The title in the other languages.',
  ),
  authors: field(
    z.array(name).min(1).optional(),
    { uz: 'mualliflar', ru: 'авторы', en: 'authors' },
    'Family and given names, or `literal` for an organisation.',
  ),
  issued: field(partialDate().optional(), { uz: 'chop etilgan', ru: 'дата издания', en: 'issued' }, 'Partial date in quotes. Left out when unknown.', {
    example: '2020-05',
  }),
  container: field(text().optional(), { uz: 'nashr', ru: 'издание', en: 'published in' }, 'Journal, book or site (CSL container-title).'),
  volume: field(text().optional(), { uz: 'jild', ru: 'том', en: 'volume' }, 'Volume.'),
  issue: field(text().optional(), { uz: 'son', ru: 'выпуск', en: 'issue' }, 'Issue.'),
  pages: field(text().optional(), { uz: 'sahifalar', ru: 'страницы', en: 'pages' }, 'Page or range of pages.'),
  number: field(text().optional(), { uz: 'raqam', ru: 'номер', en: 'number' }, 'Number of an act, a report or a paper.'),
  genre: field(text().optional(), { uz: 'janr', ru: 'жанр', en: 'genre' }, 'Kind of report or thesis.'),
  event: field(text().optional(), { uz: 'tadbir', ru: 'мероприятие', en: 'event' }, 'Conference.'),
  collection: field(text().optional(), { uz: 'turkum', ru: 'серия', en: 'series' }, 'Series (CSL collection-title).'),
  collectionNumber: field(text().optional(), { uz: 'turkumdagi raqam', ru: 'номер в серии', en: 'number in series' }, 'Number in the series.'),
  publisher: field(text().optional(), { uz: 'nashriyot', ru: 'издатель', en: 'publisher' }, 'Publisher or institution.'),
  publisherPlace: field(text().optional(), { uz: 'nashr joyi', ru: 'место издания', en: 'place' }, 'Place of publication.'),
  doi: field(
    z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'a DOI such as 10.1000/182' })
      .optional(),
    { uz: 'DOI', ru: 'DOI', en: 'DOI' },
    'DOI without the address in front.',
  ),
  url: field(
    z.url({ protocol: /^https?$/, error: 'a full http or https address' }).optional(),
    { uz: 'manzil', ru: 'адрес', en: 'address' },
    'Public address. Left out where it must not be linked.',
  ),
  note: field(text().optional(), { uz: 'izoh', ru: 'примечание', en: 'note' }, 'Note on the record.'),
  language: field(
    z.string().regex(/^[a-z]{2,3}$/, { error: 'a BCP 47 language code such as uz' }),
    { uz: 'asl tili', ru: 'язык', en: 'language' },
    'Language of the work (BCP 47).',
    { example: 'uz' },
  ),
  bibliography: field(
    code(bibliographies),
    { uz: 'bibliografik tavsif', ru: 'библиографическое описание', en: 'bibliographic record' },
    'Whether the record is complete.',
    { example: 'partial' },
  ),
  voice: field(code(voices), { uz: 'kim soʻzlaydi', ru: 'кто говорит', en: 'who speaks' }, 'Who speaks in the work.', {
    example: 'scholarly',
    comparable: true,
  }),
  lineage: field(
    reference('sources').optional(),
    { uz: 'bir yoʻldan kelgan', ru: 'одна линия с', en: 'one line with' },
    'The source whose text this one coincides with: together they count as one line of evidence.',
  ),
  translation: field(translationMap().optional(), { uz: 'tarjima holati', ru: 'состояние перевода', en: 'state of translation' }, 'State of each language.'),
  claims: field(
    z.record(z.string().regex(identifierPattern, { error: 'a claim id: lower-case Latin letters, digits and hyphens' }), claim),
    { uz: 'maʼlumotlar', ru: 'утверждения', en: 'claims' },
    'Claims by id. May be empty: `{}`.',
    { example: {} },
  ),
});
