import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/locale.ts';
import { russianForms } from './fixtures/russian-forms.ts';
import { apartPairs, uzbekForms } from './fixtures/uzbek-forms.ts';
import { toCyrillic } from './script.ts';
import { analyse, tokensOf, wordsOf } from './search-token.ts';

const signs = ['\u02bb', '\u02bc', '\u2018', '\u2019', "'", '`', ''];
/** Words of the corpus that carry a sign. */
const signed = `
taʼlim maʼlumot sanʼat eʼlon taʼsir maʼno aʼzo taʼrif daʼvo eʼtibor maʼnaviyat taʼminlash qatʼiy masʼul oʻquv oʻqituvchi oʻquvchi oʻzbek oʻrta oʻzaro
oʻlchov oʻrin oʻsish oʻtkazish oʻrganish boʻlim boʻyicha koʻrsatkich koʻnikma qoʻllab qoʻshma yoʻnalish toʻgʻri togʻ bogʻcha bogʻliq ragʻbat tugʻilgan
gʻoya hamjihatlik-gʻoyasi tashabbus-gʻoya moʻljal toʻplam toʻliq soʻrov soʻz soʻm roʻyxat koʻmak yoʻl boʻsh koʻp toʻqimachilik muʼtabar Qoʻqon Fargʻona
Qoraqalpogʻiston Gʻijduvon Oʻzbekiston Boʻstonliq Qoʻshkoʻpir Bogʻot isteʼdod shoʻba muʼjiza
`
  .trim()
  .split(/\s+/);

describe('tokens of Uzbek words', () => {
  it.each(signed)('%s has one token in every spelling and both scripts', (word) => {
    const tokens = [...signs.map((sign) => word.replace(/[\u02bb\u02bc]/g, sign)), toCyrillic(word)].map((spelling) => tokensOf('uz', spelling).join(' '));
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe('');
  });

  it('brings the forms of a lemma together', () => {
    const forms = uzbekForms.flatMap(([lemma = '', ...others]) => others.map((form) => [lemma, form] as const));
    const apart = forms.filter(([lemma, form]) => analyse('uz', lemma) !== analyse('uz', form));
    expect(apart.map((pair) => pair.join(' ')).join(', ')).toBe('');
    expect(forms.length).toBeGreaterThanOrEqual(270);
  });

  it('keeps different words apart', () => {
    expect(apartPairs.length).toBeGreaterThanOrEqual(60);
    expect(apartPairs.filter(([a = '', b = '']) => analyse('uz', a) === analyse('uz', b))).toEqual([]);
  });

  it('knows the alternations of k and g, q and gʻ, and dropped vowels', () => {
    for (const [a, b] of [
      ['hamkorlik', 'hamkorligi'],
      ['qishloq', 'qishlogʻida'],
      ['shahar', 'shahri'],
      ['kerak', 'keragi'],
    ] as const)
      expect(analyse('uz', a)).toBe(analyse('uz', b));
  });
});

describe('tokens of Russian and English words', () => {
  it.each(russianForms)('%s is found in every form', (...forms) => {
    expect(new Set(forms.map((form) => analyse('ru', form))).size).toBe(1);
  });
  it('brings English plurals together', () => {
    expect(analyse('en', 'clusters')).toBe(analyse('en', 'cluster'));
    expect(analyse('en', 'universities')).toBe(analyse('en', 'university'));
  });
});

describe('token text', () => {
  it('makes tokens of a–z and 0–9 only, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('uz' as const, 'ru' as const, 'en' as const), fc.string({ unit: 'grapheme', maxLength: 200 }), (language, text) => {
        for (const token of tokensOf(language, text)) expect(token).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  it('takes no word for a property of objects', () => {
    for (const word of Object.getOwnPropertyNames(Object.prototype))
      for (const language of ['uz', 'ru', 'en'] as const) expect(analyse(language, word)).toMatch(/^[a-z]*$/);
  });

  it('are the same for composed and decomposed letters', () => {
    for (const [language, word] of [
      ['ru', 'район'],
      ['uz', 'йўл'],
      ['en', 'café'],
    ] as const)
      expect(analyse(language, word.normalize('NFD'))).toBe(analyse(language, word));
  });

  it('brings British and American spellings together', () => {
    for (const [one, other] of [
      ['centre', 'center'],
      ['centres', 'centers'],
      ['labour', 'labor'],
      ['programme', 'programs'],
      ['organisation', 'organizations'],
      ['specialised', 'specialized'],
      ['criteria', 'criterion'],
    ] as const)
      expect(analyse('en', one)).toBe(analyse('en', other));
  });

  it('takes digits in groups for one number, but not a row of numbers', () => {
    expect(tokensOf('ru', '8 000 учителей и 12,500')).toEqual(['8000', 'uchitel', 'i', '12500']);
    expect(tokensOf('en', '2021 100 300')).toEqual(['2021', '100', '300']);
    expect(tokensOf('en', '2021,2022')).toEqual(['2021', '2022']);
  });

  it('takes its time for no text', () => {
    expect(tokensOf('uz', `kitob${'lar'.repeat(20_000)}`)).toHaveLength(1);
  });

  it('gives what the guide for others says', () => {
    const guide = readFileSync(new URL('../../docs/language-module.md', import.meta.url), 'utf8');
    const examples = [...guide.matchAll(/analyse\('(\w+)', (?:'([^']+)'|"([^"]+)")\);\s*\/\/ '(\w+)'/g)];
    expect(examples.length).toBeGreaterThan(4);
    for (const [, language, plain, quoted, token] of examples) expect(analyse(language as Language, plain ?? quoted ?? '')).toBe(token);
  });

  it('tells where words begin', () => {
    expect(wordsOf('taʼlim klasteri').map(({ index }) => index)).toEqual([0, 7]);
  });
});
