/** The registry: every kind of entry, how it is stored and which schemas it has. Everything that loops over kinds loops over this. */
import type { z } from 'zod';
import type { Label } from '../locale.ts';
import { caseFacts, caseText } from './case.ts';
import { comparisonFacts, pageFacts, titledText } from './comparison.ts';
import { definitionFacts, definitionText } from './definition.ts';
import { recommendationFacts, recommendationText } from './recommendation.ts';
import { approach, condition, indicator, institution, regulation, stage, term } from './reference-entries.ts';
import { source } from './source.ts';

interface KindSpec {
  /** `folder`: facts.yaml and one MDX per language; `file`: one YAML file; `texts`: a folder of MDX only. */
  layout: 'folder' | 'file' | 'texts';
  facts: z.ZodObject;
  /** Front matter of each language's MDX. */
  text?: z.ZodObject;
  /** Plural and singular names for readers. */
  plural: Label;
  singular: Label;
}

export const kinds = {
  cases: {
    layout: 'folder',
    facts: caseFacts,
    text: caseText,
    plural: { uz: 'Tajribalar', ru: 'Примеры из практики', en: 'Cases' },
    singular: { uz: 'tajriba', ru: 'пример из практики', en: 'case' },
  },
  definitions: {
    layout: 'folder',
    facts: definitionFacts,
    text: definitionText,
    plural: { uz: 'Taʼriflar', ru: 'Определения', en: 'Definitions' },
    singular: { uz: 'taʼrif', ru: 'определение', en: 'definition' },
  },
  terms: { layout: 'file', facts: term, plural: { uz: 'Atamalar', ru: 'Термины', en: 'Terms' }, singular: { uz: 'atama', ru: 'термин', en: 'term' } },
  recommendations: {
    layout: 'folder',
    facts: recommendationFacts,
    text: recommendationText,
    plural: { uz: 'Tavsiyalar', ru: 'Рекомендации', en: 'Recommendations' },
    singular: { uz: 'tavsiya', ru: 'рекомендация', en: 'recommendation' },
  },
  conditions: {
    layout: 'file',
    facts: condition,
    plural: { uz: 'Shart-sharoitlar', ru: 'Условия', en: 'Conditions' },
    singular: { uz: 'shart-sharoit', ru: 'условие', en: 'condition' },
  },
  approaches: {
    layout: 'file',
    facts: approach,
    plural: { uz: 'Yondashuvlar', ru: 'Подходы', en: 'Approaches' },
    singular: { uz: 'yondashuv', ru: 'подход', en: 'approach' },
  },
  stages: { layout: 'file', facts: stage, plural: { uz: 'Bosqichlar', ru: 'Этапы', en: 'Stages' }, singular: { uz: 'bosqich', ru: 'этап', en: 'stage' } },
  indicators: {
    layout: 'file',
    facts: indicator,
    plural: { uz: 'Koʻrsatkichlar', ru: 'Показатели', en: 'Indicators' },
    singular: { uz: 'koʻrsatkich', ru: 'показатель', en: 'indicator' },
  },
  regulations: {
    layout: 'file',
    facts: regulation,
    plural: { uz: 'Hujjatlar', ru: 'Правовые акты', en: 'Regulations' },
    singular: { uz: 'hujjat', ru: 'правовой акт', en: 'regulation' },
  },
  institutions: {
    layout: 'file',
    facts: institution,
    plural: { uz: 'Muassasalar', ru: 'Учреждения', en: 'Institutions' },
    singular: { uz: 'muassasa', ru: 'учреждение', en: 'institution' },
  },
  sources: {
    layout: 'file',
    facts: source,
    plural: { uz: 'Manbalar', ru: 'Источники', en: 'Sources' },
    singular: { uz: 'manba', ru: 'источник', en: 'source' },
  },
  comparisons: {
    layout: 'folder',
    facts: comparisonFacts,
    text: titledText,
    plural: { uz: 'Taqqoslashlar', ru: 'Сравнения', en: 'Comparisons' },
    singular: { uz: 'taqqoslash', ru: 'сравнение', en: 'comparison' },
  },
  pages: {
    layout: 'texts',
    facts: pageFacts,
    text: titledText,
    plural: { uz: 'Sahifalar', ru: 'Страницы', en: 'Pages' },
    singular: { uz: 'sahifa', ru: 'страница', en: 'page' },
  },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];
export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);

export type Facts<K extends Kind> = z.infer<(typeof kinds)[K]['facts']>;
export type TextMeta<K extends Kind> = (typeof kinds)[K] extends { text: infer T extends z.ZodObject } ? z.infer<T> : Record<string, never>;

/** The same registry seen without the exact schema types: for code that loops over all kinds. */
export const kindSpecs: Readonly<Record<Kind, KindSpec>> = kinds;
