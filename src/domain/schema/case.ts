/** A case: one cluster, cluster-like network or related practice, coded from its sources. */
import { z } from 'zod';
import { activityTypes } from '../vocabulary/activity-types.ts';
import { bases } from '../vocabulary/bases.ts';
import { caseKinds } from '../vocabulary/case-kinds.ts';
import { caseStatuses } from '../vocabulary/case-statuses.ts';
import { conditionStates } from '../vocabulary/condition-states.ts';
import { namings } from '../vocabulary/namings.ts';
import { participantRoles } from '../vocabulary/participant-roles.ts';
import { regions } from '../vocabulary/regions.ts';
import { resourceTypes } from '../vocabulary/resource-types.ts';
import { field } from './field.ts';
import { localized, partialDate, text, translation, translationMap, year } from './primitives.ts';
import { claimReference, code, reference } from './reference.ts';

const claims = () =>
  field(z.array(claimReference()).min(1), { uz: 'asoslar', ru: 'основания', en: 'claims' }, 'Claims that show it, at least one: `source-id#claim-id`.', {
    example: ['example-source#example-claim'],
  });
const note = () => field(localized().optional(), { uz: 'izoh', ru: 'пояснение', en: 'note' }, 'What exactly, in a few words.');

const basis = () => field(code(bases), { uz: 'asosi', ru: 'основание', en: 'basis' }, 'Whether a source states it or we infer it.', { example: 'stated' });

/** Titles and help of the first fields of activities, resources, conditions and approaches. */
const names = {
  approach: [{ uz: 'yondashuv', ru: 'подход', en: 'approach' }, 'Id of the approach.'],
  condition: [{ uz: 'shart-sharoit', ru: 'условие', en: 'condition' }, 'Id of the condition.'],
  state: [{ uz: 'holati', ru: 'состояние', en: 'state' }, 'Whether the condition is met.'],
  type: [{ uz: 'turi', ru: 'вид', en: 'type' }, 'What sort.'],
} as const;
const named = <S extends z.ZodType>(schema: S, name: keyof typeof names): S => field(schema, names[name][0], names[name][1]);

const start = z.strictObject({
  year: field(year(), { uz: 'yil', ru: 'год', en: 'year' }, 'First year.', { example: 2020 }),
  basis: basis(),
  claims: claims(),
});

const participant = z.strictObject({
  institution: field(
    reference('institutions').optional(),
    { uz: 'muassasa', ru: 'учреждение', en: 'institution' },
    'Id of the institution. Either this or `group`.',
  ),
  group: field(localized().optional(), { uz: 'guruh', ru: 'группа', en: 'group' }, 'Description of participants that are not named one by one.'),
  role: field(code(participantRoles), { uz: 'roli', ru: 'роль', en: 'role' }, 'Role in the cluster.', { example: 'school' }),
  count: field(z.int().positive().optional(), { uz: 'soni', ru: 'число', en: 'count' }, 'How many, when a source says it.'),
});

export const caseFacts = z.strictObject({
  regions: field(
    z.array(code(regions)).min(1, { error: 'at least one region' }),
    { uz: 'hududlar', ru: 'регионы', en: 'regions' },
    'ISO 3166-2 codes, the main region first.',
    { example: ['UZ-TK'], comparable: true },
  ),
  place: field(localized().optional(), { uz: 'joy', ru: 'место', en: 'place' }, 'Town or district.', { comparable: true }),
  kind: field(code(caseKinds), { uz: 'turi', ru: 'вид', en: 'kind' }, 'What sort of cluster.', { example: 'pedagogical', comparable: true }),
  naming: field(
    code(namings),
    { uz: 'klaster deb atalganmi', ru: 'назван ли кластером', en: 'called a cluster?' },
    'Whether its own sources call it a cluster.',
    { example: 'functional', comparable: true },
  ),
  status: field(code(caseStatuses), { uz: 'holati', ru: 'состояние', en: 'status' }, 'State according to the latest source.', {
    example: 'operating',
    comparable: true,
  }),
  start: field(start.optional(), { uz: 'boshlangan yili', ru: 'год начала', en: 'since' }, 'Only where a source states or clearly implies it.', {
    comparable: true,
  }),
  anchor: field(
    reference('institutions').optional(),
    { uz: 'tayanch tashkilot', ru: 'опорная организация', en: 'anchor institution' },
    'The institution the others are gathered around.',
    { comparable: true },
  ),
  participants: field(z.array(participant), { uz: 'ishtirokchilar', ru: 'участники', en: 'participants' }, 'Institutions and described groups.', {
    example: [],
    comparable: true,
  }),
  approaches: field(
    z.array(z.strictObject({ approach: named(reference('approaches'), 'approach'), basis: basis(), claims: claims() })),
    { uz: 'yondashuvlar', ru: 'подходы', en: 'approaches' },
    'Approaches that its sources state or that we infer.',
    { example: [], comparable: true },
  ),
  activities: field(
    z.array(z.strictObject({ type: named(code(activityTypes), 'type'), note: note(), claims: claims() })),
    { uz: 'faoliyat', ru: 'деятельность', en: 'activities' },
    'What is done together.',
    { example: [], comparable: true },
  ),
  sharedResources: field(
    z.array(z.strictObject({ type: named(code(resourceTypes), 'type'), note: note(), claims: claims() })),
    { uz: 'birgalikda foydalaniladigan resurslar', ru: 'общие ресурсы', en: 'shared resources' },
    'What is used together.',
    { example: [], comparable: true },
  ),
  conditions: field(
    z.array(z.strictObject({ condition: named(reference('conditions'), 'condition'), state: named(code(conditionStates), 'state'), claims: claims() })),
    { uz: 'shart-sharoitlar', ru: 'условия', en: 'conditions' },
    'Conditions the sources show, with their state.',
    { example: [], comparable: true },
  ),
  results: field(z.array(claimReference()), { uz: 'natijalar', ru: 'результаты', en: 'results' }, 'Claims about what came of it.', {
    example: [],
    comparable: true,
  }),
  otherClaims: field(z.array(claimReference()), { uz: 'boshqa maʼlumotlar', ru: 'прочие утверждения', en: 'other claims' }, 'Further claims about the case.', {
    example: [],
  }),
  related: field(
    z.array(reference('cases')).optional(),
    { uz: 'aloqador tajribalar', ru: 'связанные примеры', en: 'related cases' },
    'Cases tied to this one.',
  ),
  reviewBy: field(
    partialDate().optional(),
    { uz: 'qayta koʻrish muddati', ru: 'срок пересмотра', en: 'review by' },
    'When the facts should be looked at again.',
  ),
  translation: field(
    translationMap().optional(),
    { uz: 'tarjima holati', ru: 'состояние перевода', en: 'state of translation' },
    'State of the languages of the short texts in this file.',
  ),
});

export const caseText = z.strictObject({
  title: field(text(), { uz: 'nomi', ru: 'название', en: 'title' }, 'Name of the case.', { example: 'Example network of schools' }),
  summary: field(text().optional(), { uz: 'qisqacha', ru: 'кратко', en: 'summary' }, 'One sentence: who does what with whom, where.'),
  gaps: field(
    text().optional(),
    { uz: 'manbalar nima demaydi', ru: 'о чём источники не говорят', en: 'what the sources do not say' },
    'What remains unknown, in one to four sentences.',
  ),
  translation: field(translation(), { uz: 'tarjima', ru: 'перевод', en: 'translation' }, 'State of this text.', { example: { status: 'original' } }),
});
