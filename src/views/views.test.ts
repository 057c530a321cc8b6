import { describe, expect, it } from 'vitest';
import { buildCorpus, type Entry } from '../domain/corpus.ts';
import { caseCard, casePage } from './case.ts';
import { catalogPage, filterCss } from './catalog.ts';
import { numberNotes } from './claims.ts';
import { dimensionViews, entryColumn } from './compared.ts';
import { tableOf } from './comparison-table.ts';
import { describe as shorten } from './page.ts';
import { linkTo } from './phrase.ts';
import { proseOf } from './prose.ts';
import { buildSite, countedCases, read } from './site.ts';

const source: Entry = {
  kind: 'sources',
  id: 'example-source',
  facts: {
    type: 'report',
    title: 'An example report',
    issued: '2020-03',
    language: 'en',
    bibliography: 'partial',
    voice: 'press',
    claims: {
      one: { kind: 'measured', statement: { en: 'Counted.' }, figures: [{ value: 57000, unit: { en: 'teachers' }, about: { en: 'all' } }] },
      two: { kind: 'argued', statement: { uz: 'Fikr.', en: 'Argued.' } },
    },
  },
  texts: {},
};

const example = (id: string, naming: Entry<'cases'>['facts']['naming'], texts: Entry<'cases'>['texts'] = {}): Entry<'cases'> => ({
  kind: 'cases',
  id,
  facts: {
    regions: ['UZ-TK'],
    kind: 'school',
    naming,
    status: 'operating',
    participants: [{ group: { en: 'Example schools' }, role: 'school', count: 1200 }],
    approaches: [],
    activities: [{ type: 'coordination', claims: ['example-source#one'] }],
    sharedResources: [],
    conditions: [],
    results: [],
    otherClaims: ['example-source#two'],
  },
  texts,
});
const written = {
  en: {
    meta: { title: 'First example', translation: { status: 'original' } },
    body: '## What it is\n\nText.<Cite id="example-source#two" /> More.<Cite id="example-source#one" />',
  },
} as const;
const first = example('first', 'functional', { ...written, uz: { meta: { title: 'Birinchi misol', translation: { of: 'en', status: 'draft' } }, body: '' } });
const second = example('second', 'borderline', { en: { meta: { title: 'Second example', translation: { status: 'original' } }, body: '' } });
const site = buildSite(buildCorpus([source, first, second]), 'test');
const [uz, ru, en] = [read(site, 'uz'), read(site, 'ru'), read(site, 'en')];

describe('texts in another language', () => {
  it('are shown with their language, never silently', () => {
    expect(linkTo(ru, first)).toMatchObject({ text: 'First example', lang: 'en' });
    expect(linkTo(uz, first)).toEqual({ text: 'Birinchi misol', href: '/uz/cases/first/' });
  });
  it('come with a notice that says what is missing and what is a draft', () => {
    expect(proseOf(uz, first)).toMatchObject({ key: 'cases/first/en', lang: 'en', notices: [{ kind: 'missing' }, { kind: 'draft' }] });
    expect(proseOf(en, first).notices).toEqual([]);
    expect(proseOf(en, second)).toMatchObject({ key: undefined, notices: [{ kind: 'untold' }] });
  });
});

describe('notes', () => {
  it('are numbered in the order of the text, each claim once', () => {
    expect(casePage(en, first).notes.map(({ number, ref }) => [number, ref])).toEqual([
      [1, 'example-source#two'],
      [2, 'example-source#one'],
    ]);
  });
  it('write figures and dates in the manner of the language', () => {
    const note = numberNotes(ru, ['example-source#one'])[0];
    expect(note?.claim).toMatchObject({ date: 'март 2020 года', figures: [{ value: '57\u00a0000' }] });
  });
});

describe('cases', () => {
  it('count related practices apart', () => {
    expect(countedCases(site)).toMatchObject({ clusters: [{ id: 'first' }], related: [{ id: 'second' }] });
  });
  it('have an evidence level that no one typed in', () => {
    expect(caseCard(en, first).evidence).toMatchObject({ level: 'counted', step: 4, steps: 5 });
  });
  it('say what is not known instead of leaving it blank', () => {
    expect(casePage(en, first)).toMatchObject({ start: undefined, anchor: undefined });
    const start = tableOf(dimensionViews(en, 'cases'), [entryColumn(en, first), entryColumn(en, second)]).rows.find(({ dimension }) => dimension === 'start');
    expect(start).toMatchObject({ differs: false, cells: [{ keys: undefined }, { keys: undefined }] });
  });
});

describe('the catalog', () => {
  it('offers only options that occur, with their counts', () => {
    const region = catalogPage(en).facets.find(({ id }) => id === 'region');
    expect(region?.options).toEqual([{ code: 'UZ-TK', label: 'Tashkent city', count: 2 }]);
  });
  it('hides a card by style when its facet has another choice', () => {
    expect(filterCss([{ id: 'x', facets: { region: ['UZ-TK', 'UZ-SA'], condition: [] } }])).toBe(
      '.catalog:has(.f-region :checked):not(:has(:is(#f-region-uz-tk,#f-region-uz-sa):checked)) :is(#case-x){display:none}\n.catalog:has(.f-condition :checked) :is(#case-x){display:none}',
    );
  });
});

describe('descriptions', () => {
  it('are cut at a word', () => {
    expect(shorten(`${'word '.repeat(40)}`)).toMatch(/^(?:word ){30,31}word…$/);
    expect(shorten('  short\n text ')).toBe('short text');
  });
});
