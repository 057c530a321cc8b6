import { describe, expect, test } from 'vitest';
import { parseFile } from '../loading/parse-file.ts';
import { mendBody, mendData } from './uzbek-signs.ts';

const prose = (language: 'uz' | 'en', body: string) => mendBody(parseFile(`pages/a/${language}.mdx`, `---\ntitle: A\n---\n\n${body}`)).value.trim();

describe('the body of an Uzbek text', () => {
  test('gets canonical signs', () => {
    expect(prose('uz', "O'quv ma'lumot, bog`cha")).toBe('Oʻquv maʼlumot, bogʻcha');
  });

  test('keeps names in another language, attributes, addresses and code', () => {
    const kept = [
      '<Foreign lang="en">Women\'s o\'clock</Foreign>',
      '<Entry id="cases/o\'x">',
      "[x](https://example.org/o'x)",
      "https://example.org/o'x",
      "`o'x`",
    ];
    const text = `${kept[0]} so'z ${kept[1]}so'z</Entry> ${kept[2]} ${kept[3]} ${kept[4]}`;
    const mended = prose('uz', text);
    for (const part of kept) expect(mended).toContain(part);
    expect(mended.match(/soʻz/g)).toHaveLength(2);
  });

  test('is not touched in another language', () => {
    expect(prose('en', "o'clock")).toBe("o'clock");
  });
});

describe('facts and front matter', () => {
  test('get canonical signs in Uzbek only, also in lists', () => {
    const file = parseFile('terms/a.yaml', "labels: { uz: o'quv, en: o'clock }\naltLabels: { uz: [ta'lim, o'quv] }\nbroader: []\nrelated: []\n");
    expect(mendData(file)).toEqual({
      value: { labels: { uz: 'oʻquv', en: "o'clock" }, altLabels: { uz: ['taʼlim', 'oʻquv'] }, broader: [], related: [] },
      signs: 3,
    });
  });

  test('keep what is no text of ours: the title of a source as printed', () => {
    const file = parseFile('sources/a.yaml', "type: book\ntitle: O'quv\nlanguage: uz\n");
    expect(mendData(file).signs).toBe(0);
  });

  test('of an Uzbek text are mended, of another text not', () => {
    expect(mendData(parseFile('cases/a/uz.mdx', "---\ntitle: O'quv\n---\n")).value).toEqual({ title: 'Oʻquv' });
    expect(mendData(parseFile('cases/a/en.mdx', "---\ntitle: O'quv\n---\n")).value).toEqual({ title: "O'quv" });
  });

  test('are not changed in place', () => {
    const file = parseFile('cases/a/uz.mdx', "---\ntitle: O'quv\n---\n");
    mendData(file);
    expect(file.data).toEqual({ title: "O'quv" });
  });
});
