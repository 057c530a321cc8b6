import { describe, expect, it } from 'vitest';
import { convertPage } from '../loading/convert-page.ts';
import { toCyrillicJson } from './html-script.ts';

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
});
