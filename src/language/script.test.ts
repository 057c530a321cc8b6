import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCyrillic, toLatin } from './script.ts';

const rows = (name: string): string[][] =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));

const scriptPairs = rows('script-pairs.csv');
const termPairs = rows('term-pairs.csv');

describe('names of several words', () => {
  it('stay whole, the words around them do not', () => {
    expect(toCyrillic('Xabarda Global Textile Infinity fabrikasi')).toBe('Хабарда Global Textile Infinity фабрикаси');
  });
});

describe('pairs of the fixtures', () => {
  it.each(scriptPairs.filter(([, , direction]) => direction === 'both'))('writes %s as %s', (latin = '', cyrillic = '') => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
  it.each(scriptPairs)('reads %s from %s', (latin = '', cyrillic = '') => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
  it.each(termPairs)('converts the term "%s" to "%s" and back', (latin = '', cyrillic = '') => {
    expect(toCyrillic(latin)).toBe(cyrillic);
    expect(toLatin(cyrillic)).toBe(latin);
  });
});

describe('toCyrillic', () => {
  it.each([
    [
      'stems with endings',
      'sentabrda kompyuterlarimizning modullar fakultetida rollarini sudyalarga',
      'сентябрда компьютерларимизнинг модуллар факультетида ролларини судьяларга',
    ],
    [
      'stems inside compounds',
      'superkompyuter avtotsisterna epitsentr kinofilm lingvokulturologiya',
      'суперкомпьютер автоцистерна эпицентр кинофильм лингвокультурология',
    ],
    ['native words like a listed stem', 'sirka sirkada yodgor pulsiz nolasi olgani rolan singan', 'сирка сиркада ёдгор пулсиз ноласи олгани ролан синган'],
    [
      '-siya',
      'stansiya reaksiya konsepsiya absorbsiya pensiya komissiya ekskursiya inersiya epilepsiya refleksiya vakansiya',
      'станция реакция концепция абсорбция пенсия комиссия экскурсия инерция эпилепсия рефлексия вакансия',
    ],
    ['-sion and -sial', 'funksional aksioner pansionat ekskursion potensial aksiologik', 'функционал акционер пансионат экскурсион потенциал аксиологик'],
    ['ts of Uzbek itself', 'ketsa aytsin sifatsiz hayotsevar', 'кетса айтсин сифатсиз ҳаётсевар'],
    ['ts of loanwords', 'litsey protsent sotsiologiya meditsina mototsikl', 'лицей процент социология медицина мотоцикл'],
    ['second spellings', 'oktyabrda byudjet', 'октябрда бюджет'],
  ])('handles %s', (_, latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it('keeps capitals', () => {
    expect(toCyrillic('SHAHAR Shahar TAʼLIM OʻQUVCHI SENTABR Sentabr YEVROPA KOMPYUTER Chirchiq')).toBe(
      'ШАҲАР Шаҳар ТАЪЛИМ ЎҚУВЧИ СЕНТЯБРЬ Сентябрь ЕВРОПА КОМПЬЮТЕР Чирчиқ',
    );
  });
  it('converts Uzbek acronyms and keeps international ones, with endings', () => {
    expect(toCyrillic('BMT OAV OTMlar DTS AQSHning MChJ')).toBe('БМТ ОАВ ОТМлар ДТС АҚШнинг МЧЖ');
    expect(toCyrillic('IT-klaster STEM PISAda TIMSS KOICA UNESCO ISO AI YUNESKO')).toBe('IT-кластер STEM PISAда TIMSS KOICA UNESCO ISO AI ЮНЕСКО');
  });
  it('tells Roman numerals from initials', () => {
    expect(toCyrillic('XXI asr, V sinf, XIXda, I va II bosqich')).toBe('XXI аср, V синф, XIXда, I ва II босқич');
    expect(toCyrillic('I. Karimov, A.V. Xoliqov va Rasulov X. yozgan')).toBe('И. Каримов, А.В. Холиқов ва Расулов Х. ёзган');
  });
  it('keeps codes, addresses and words with digits or foreign letters', () => {
    expect(toCyrillic('PF-73-son UZ-TO 2024-yil 5-sinf 4K B2B workshop Café Wi-Fi Web of Science')).toBe(
      'PF-73-сон UZ-TO 2024-йил 5-синф 4K B2B workshop Café Wi-Fi Web of Science',
    );
    expect(toCyrillic('(https://lex.uz/docs/1), info@edu.uz, lex.uzda, facts.yaml, {query} snake_case 10.1000/maktab')).toBe(
      '(https://lex.uz/docs/1), info@edu.uz, lex.uzда, facts.yaml, {query} snake_case 10.1000/maktab',
    );
  });
  it('reads any apostrophe and keeps quotation marks', () => {
    expect(toCyrillic("o'quv ta’lim tog‘ ‘stereo’ 'model'")).toBe("ўқув таълим тоғ ‘стерео’ 'модель'");
  });
  it('leaves Cyrillic and other scripts alone', () => {
    const text = 'Таълим — 教育 — Ωμέγα 42';
    expect(toCyrillic(text)).toBe(text);
  });
  it('is done after one pass', () => {
    const word = fc.constantFrom(...scriptPairs.map(([latin = '']) => latin), 'IT', 'PISAda', 'I.', 'X.', 'V', 'Karimov', 'lex.uz', 'PF-73', "o'", 'Web', '—');
    const text = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const once = toCyrillic(value);
        expect(toCyrillic(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toLatin', () => {
  it('keeps capitals of digraphs', () => {
    expect(toLatin('ШАҲАР Шаҳар АҚШнинг Ш. Ёқубов ЕВРОПА ўзМУ ТАЪЛИМ')).toBe('SHAHAR Shahar AQSHning Sh. Yoqubov YEVROPA oʻzMU TAʼLIM');
  });
  it('knows where a letter is silent or changes', () => {
    expect(toLatin('абзаци пицца Донецк объём маъюс инъикос фойе октябрда бюджети нуқтаи назар')).toBe(
      'abzasi pitsa Donetsk obyom maʼyus inʼikos foye oktabrda budjeti nuqtayi nazar',
    );
  });
  it('composes letters that come in two parts', () => {
    expect(toLatin('май'.normalize('NFD'))).toBe('may');
  });
  it('returns text without Cyrillic as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(toLatin(text)).toBe(text);
      }),
    );
  });
});

/**
 * The regular alphabet: open syllables of any consonant, or closed by a sonant. It leaves out what Latin writes alike for two
 * Cyrillic spellings: ts, s before -iya and -ion after a consonant, ye, yo, yu and ya after a consonant or y.
 */
const consonant = fc.constantFrom(...'b d f g h j k l m n p q r s t v x z gʻ sh ch'.split(' '));
const vowel = fc.constantFrom('a', 'i', 'o', 'u', 'oʻ');
const open = fc.tuple(consonant, fc.oneof(vowel, fc.constant('e'))).map((parts) => parts.join(''));
const closed = fc.tuple(open, fc.constantFrom('', '', 'm', 'n', 'r', 'l', 'ʼl', 'ʼr', 'y')).map((parts) => parts.join(''));
const first = fc.constantFrom('', '', 'a', 'e', 'i', 'oʻ', 'ya', 'yo', 'yu', 'ye', 'yoʻ', 'musʼha', 'ziyo');
const regularWord = fc
  .tuple(first, fc.array(closed, { minLength: 1, maxLength: 4 }))
  .map(([start, syllables]) => start + syllables.join(''))
  .filter((word) => !/[og\u02bb]\u02bc/.test(word));

describe('round trip', () => {
  it('brings words of the regular alphabet back, in any case', () => {
    fc.assert(
      fc.property(regularWord, (word) => {
        const title = word.slice(0, 1).toUpperCase() + word.slice(1);
        expect(toLatin(toCyrillic(word))).toBe(word);
        expect(toLatin(toCyrillic(title))).toBe(title);
        if (word.length > 8) expect(toLatin(toCyrillic(word.toUpperCase()))).toBe(word.toUpperCase());
      }),
      { numRuns: 5000 },
    );
  });
});
