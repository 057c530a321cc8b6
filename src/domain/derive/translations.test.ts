import { describe, expect, it } from 'vitest';
import { buildCorpus, type Entry } from '../corpus.ts';
import { sampleEntry } from './sample.ts';
import { countTranslations, translationState, translationsCsv } from './translations.ts';

const withTexts = (texts: object): Entry => ({ ...sampleEntry('cases', 'example-network'), texts }) as Entry;
const text = (status: string) => ({ meta: { title: 'x', translation: { status } }, body: '' });

describe('translation states', () => {
  it('are what each text says; no text is missing', () => {
    const entry = withTexts({ en: text('original'), ru: text('draft') });
    expect(['en', 'ru', 'uz'].map((language) => translationState(entry, language as 'en'))).toEqual(['original', 'draft', 'missing']);
  });
  it('of one-file entries are what the file says, original where it says nothing', () => {
    const sample = sampleEntry('conditions', 'trust');
    const entry = { ...sample, facts: { ...sample.facts, translation: { ru: 'reviewed' } } } as Entry;
    expect([translationState(entry, 'ru'), translationState(entry, 'en')]).toEqual(['reviewed', 'original']);
  });
  it('are counted by kind, and listed', () => {
    const corpus = buildCorpus([withTexts({ en: text('original'), uz: text('draft') })]);
    expect(countTranslations(corpus, 'cases').uz).toEqual({ original: 0, draft: 1, reviewed: 0, missing: 0 });
    expect(countTranslations(corpus, 'cases').ru.missing).toBe(1);
    expect(translationsCsv(corpus).trim().split('\r\n')[1]).toBe('cases,example-network,draft,missing,original');
  });
});
