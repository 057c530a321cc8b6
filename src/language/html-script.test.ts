import { describe, expect, it } from 'vitest';
import { convertPage } from '../loading/convert-page.ts';
import { type HastNode, toCyrillicHast, toCyrillicJson } from './html-script.ts';

const text = (value: string): HastNode => ({ type: 'text', value });
const element = (tagName: string, properties: Record<string, unknown>, ...children: (HastNode | string)[]): HastNode => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const shown = (node: HastNode): string => node.value ?? (node.children ?? []).map(shown).join('|');
const converted = (...children: (HastNode | string)[]): string => shown(toCyrillicHast(element('p', {}, ...children)));

const body = (html: string) =>
  /<body>([\s\S]*)<\/body>/.exec(convertPage(`<!doctype html><html lang="uz-Latn"><head><title>Taʼlim</title></head><body>${html}</body></html>`))?.[1];

describe('a page in Cyrillic', () => {
  it('has its text and readable attributes converted', () => {
    expect(body('<a href="/uz/cases/" title="Maktab">Oʻqituvchi</a>')).toBe('<a href="/uz/cases/" title="Мактаб">Ўқитувчи</a>');
    expect(convertPage('<!doctype html><html lang="uz-Cyrl"><head><title>Taʼlim</title></head><body></body></html>')).toContain(
      '<html lang="uz-Cyrl"><head><title>Таълим</title>',
    );
  });
  it('keeps what is not Uzbek', () => {
    expect(body('<span lang="en">School</span> <b translate="no">Klaster Atlasi</b> <code>maktab</code>')).toBe(
      '<span lang="en">School</span> <b translate="no">Klaster Atlasi</b> <code>maktab</code>',
    );
  });
  it('converts what is Uzbek again inside it and says so', () => {
    expect(body('<a lang="uz-Latn" href="/">maktab</a>')).toBe('<a lang="uz-Cyrl" href="/">мактаб</a>');
  });
});

describe('toCyrillicHast', () => {
  it('rewrites the language of the page', () => {
    for (const lang of ['uz', 'uz-Latn', 'uz-UZ']) expect(toCyrillicHast(element('html', { lang })).properties).toEqual({ lang: 'uz-Cyrl' });
  });
  it('leaves a page in another language alone', () => {
    const page = element('html', { lang: 'ru' }, element('p', { title: 'maktab' }, 'maktab'));
    expect(toCyrillicHast(structuredClone(page))).toEqual(page);
  });
  it('converts what people read of an element, not its addresses, ids and classes', () => {
    const properties = {
      title: 'til',
      alt: 'til',
      ariaLabel: 'til',
      placeholder: 'til',
      id: 'til',
      href: '/til',
      className: ['til'],
      dataName: 'til',
      value: 'til',
    };
    expect(toCyrillicHast(element('img', { ...properties })).properties).toEqual({
      ...properties,
      title: 'тил',
      alt: 'тил',
      ariaLabel: 'тил',
      placeholder: 'тил',
    });
  });
  it('converts descriptions in meta, not its codes', () => {
    const content = (of: Record<string, unknown>) => toCyrillicHast(element('meta', { ...of, content: 'til' })).properties?.['content'];
    expect([{ name: 'description' }, { property: 'og:title' }, { property: 'og:description' }].map(content)).toEqual(['тил', 'тил', 'тил']);
    expect([{ name: 'viewport' }, { property: 'og:url' }, { name: 'citation_title' }].map(content)).toEqual(['til', 'til', 'til']);
  });
  it.each(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea'])('keeps %s', (tagName) => {
    expect(converted('til ', element(tagName, {}, 'til', element('span', {}, 'til')))).toBe('тил |til|til');
  });
  it('keeps what is marked, with all it holds', () => {
    expect(converted(element('span', { translate: 'no' }, 'til'), ' til ', element('span', { dataScript: 'keep' }, element('b', {}, 'til')))).toBe(
      'til| тил |til',
    );
    expect(converted(element('q', { lang: 'en' }, element('i', { lang: 'uz' }, 'til')))).toBe('til');
  });
});

describe('words over several elements', () => {
  it('are read as one word', () => {
    expect(converted(element('b', {}, 'T'), 'eatr')).toBe('Т|еатр');
    expect(converted('konser', element('i', {}, 't'), 'lar')).toBe('концер|т|лар');
    expect(converted(element('b', {}, 'IT'), '-klaster')).toBe('IT|-кластер');
  });
  it('never have a digraph divided', () => {
    expect(converted(element('b', {}, 's'), 'hahar va bo', element('i', {}, 'g'), 'ʻcha')).toBe('ш|аҳар ва бо|ғ|ча');
    expect(converted(element('b', {}, 'S'), 'HAHAR')).toBe('Ш|АҲАР');
  });
  it('are not made of two labels that only stand side by side', () => {
    expect(converted(element('span', {}, 'Yil'), element('span', {}, 'Eng yangi'))).toBe('Йил|Энг янги');
    expect(converted(element('span', {}, 'maktab'), element('sup', {}, '2'), element('div', {}, 'eng'))).toBe('мактаб|2|энг');
    expect(converted(element('span', {}, 'Daraja'), element('span', {}, 'A2'))).toBe('Даража|A2');
  });
  it('do not run over a line break or a kept element', () => {
    expect(converted('mas', element('br', {}), 'ham')).toBe('мас||ҳам');
    expect(converted('s', element('code', {}, 'x'), 'h')).toBe('с|x|ҳ');
  });
});

describe('data for scripts in Cyrillic', () => {
  it('keeps ids, addresses and foreign texts', () => {
    expect(
      toCyrillicJson({ id: 'maktab', href: '/uz/', title: 'Maktab', items: [{ text: 'School', lang: 'en', detail: 'maktab' }], keys: ['school'] }),
    ).toEqual({
      id: 'maktab',
      href: '/uz/',
      title: 'Мактаб',
      items: [{ text: 'School', lang: 'en', detail: 'мактаб' }],
      keys: ['school'],
    });
  });
  it('reaches the settings of an element', () => {
    expect(toCyrillicHast(element('div', { dataSettings: '{"id":"til","label":"til"}', dataShown: '{n} til' })).properties).toEqual({
      dataSettings: '{"id":"til","label":"тил"}',
      dataShown: '{n} тил',
    });
  });
});
