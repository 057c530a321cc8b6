/** Kinds that stand in one YAML file: term, condition, approach, stage, indicator, regulation, institution. */
import { z } from 'zod';
import { conditionGroups } from '../vocabulary/condition-groups.ts';
import { directions } from '../vocabulary/directions.ts';
import { participantRoles } from '../vocabulary/participant-roles.ts';
import { regions } from '../vocabulary/regions.ts';
import { field } from './field.ts';
import { localized, localizedList, partialDate, text, translationMap } from './primitives.ts';
import { claimReference, code, reference } from './reference.ts';

const label = () => field(localized(), { uz: 'nomi', ru: 'название', en: 'label' }, 'Name in each language.', { example: { en: 'Example' } });
const summary = () => field(localized(), { uz: 'qisqacha', ru: 'кратко', en: 'summary' }, 'Two or three sentences.', { example: { en: 'An example.' } });
const claims = () =>
  field(z.array(claimReference()), { uz: 'asoslar', ru: 'основания', en: 'claims' }, 'Claims behind it.', { example: ['example-source#example-claim'] });
const state = () =>
  field(translationMap().optional(), { uz: 'tarjima holati', ru: 'состояние перевода', en: 'state of translation' }, 'State of each language.');

export const term = z.strictObject({
  labels: field(localized(), { uz: 'atama', ru: 'термин', en: 'term' }, 'Preferred label (SKOS prefLabel) in each language.', {
    example: { en: 'Example term' },
  }),
  altLabels: field(localizedList().optional(), { uz: 'boshqa nomlari', ru: 'другие названия', en: 'other labels' }, 'Alternative labels (SKOS altLabel).'),
  scopeNote: field(
    localized().optional(),
    { uz: 'qoʻllanish izohi', ru: 'пояснение', en: 'scope note' },
    'What the definitions have in common and where they part (SKOS scopeNote).',
  ),
  broader: field(z.array(reference('terms')), { uz: 'kengroq atama', ru: 'более широкий термин', en: 'broader term' }, 'Broader concepts.', { example: [] }),
  related: field(z.array(reference('terms')), { uz: 'yaqin atamalar', ru: 'связанные термины', en: 'related terms' }, 'Related concepts.', { example: [] }),
  homonymOf: field(reference('terms').optional(), { uz: 'omonim', ru: 'омоним', en: 'homonym of' }, 'A term with the same word and another meaning.'),
  translation: state(),
});

export const condition = z.strictObject({
  label: label(),
  group: field(code(conditionGroups), { uz: 'guruhi', ru: 'группа', en: 'group' }, 'Group of conditions.', { example: 'resource' }),
  question: field(localized(), { uz: 'savol', ru: 'вопрос', en: 'question' }, 'The question a region asks itself.', { example: { en: 'Is there …?' } }),
  claims: claims(),
  translation: state(),
});

export const approach = z.strictObject({ label: label(), summary: summary(), claims: claims(), translation: state() });

export const stage = z.strictObject({
  order: field(z.int().positive(), { uz: 'tartibi', ru: 'порядок', en: 'order' }, 'Place in the sequence.', { example: 1 }),
  label: label(),
  summary: summary(),
  claims: claims(),
  translation: state(),
});

export const indicator = z.strictObject({
  label: label(),
  unit: field(localized(), { uz: 'birlik', ru: 'единица', en: 'unit' }, 'Unit of measurement.', { example: { en: '% of example schools' } }),
  direction: field(code(directions), { uz: 'yoʻnalishi', ru: 'направление', en: 'direction' }, 'Which way is better.', { example: 'higher' }),
  derived: field(z.boolean(), { uz: 'tahririyat taklifi', ru: 'предложен редакцией', en: 'proposed by us' }, 'True when it is ours, not a source’s.', {
    example: true,
  }),
  howToMeasure: field(localized(), { uz: 'qanday oʻlchanadi', ru: 'как измерять', en: 'how to measure' }, 'Steps to measure it.', {
    example: { en: 'Count …' },
  }),
  claims: claims(),
  translation: state(),
});

export const regulation = z.strictObject({
  number: field(text().optional(), { uz: 'raqami', ru: 'номер', en: 'number' }, 'Number of the act.', { example: 'PP-0000' }),
  date: field(partialDate().optional(), { uz: 'sanasi', ru: 'дата', en: 'date' }, 'Date of the act, in quotes.', { example: '2020-01-01' }),
  title: field(localized(), { uz: 'nomi', ru: 'название', en: 'title' }, 'Title; square brackets mark our translation or description.', {
    example: { en: '[Example act]' },
  }),
  summary: summary(),
  secondHand: field(z.boolean(), { uz: 'boshqa manba orqali', ru: 'по вторичному источнику', en: 'second-hand' }, 'True when we did not see the act itself.', {
    example: true,
  }),
  claims: claims(),
  translation: state(),
});

export const institution = z.strictObject({
  name: field(localized(), { uz: 'nomi', ru: 'название', en: 'name' }, 'Name in each language; a name of our making is a draft.', {
    example: { en: 'Example Institute' },
  }),
  type: field(code(participantRoles), { uz: 'turi', ru: 'тип', en: 'type' }, 'What sort of institution.', { example: 'university' }),
  region: field(code(regions).optional(), { uz: 'hudud', ru: 'регион', en: 'region' }, 'ISO 3166-2 code; left out abroad or when unknown.'),
  formerNames: field(z.array(localized()).optional(), { uz: 'avvalgi nomlari', ru: 'прежние названия', en: 'former names' }, 'Names it had before.'),
  mergedInto: field(
    reference('institutions').optional(),
    { uz: 'qoʻshib yuborilgan', ru: 'присоединено к', en: 'merged into' },
    'The institution it became part of.',
  ),
  translation: state(),
});
