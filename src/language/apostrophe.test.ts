import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apostrophes, canonicalUzbek, findNonCanonical } from './apostrophe.ts';

describe('canonicalUzbek', () => {
  it.each([...apostrophes])('reads %s after o and g as the sign of oʻ and gʻ, elsewhere as the tutuq belgisi', (sign) => {
    expect(canonicalUzbek(`O${sign}quvchi tog${sign} ta${sign}lim G${sign}OZ SAN${sign}AT`)).toBe('Oʻquvchi togʻ taʼlim GʻOZ SANʼAT');
  });

  it('mends every sign of a word', () => {
    expect(canonicalUzbek("mo'jiza Is'hoq mus'haf Qur'on qat'iy o'zgacha-g'oya")).toBe('moʻjiza Isʼhoq musʼhaf Qurʼon qatʼiy oʻzgacha-gʻoya');
    expect(canonicalUzbek("to'g'ri")).toBe('toʻgʻri');
  });

  it('mends canonical signs in each other’s place', () => {
    expect(canonicalUzbek('moʼjiza gʼoya taʻlim')).toBe('moʻjiza gʻoya taʼlim');
  });

  it('keeps quotation marks', () => {
    expect(canonicalUzbek("'stereo' va ‘radio’, 'model' va ‘katalog’")).toBe("'stereo' va ‘radio’, 'model' va ‘katalog’");
    expect(canonicalUzbek("'tog' yo'li'")).toBe("'tog' yoʻli'");
    expect(canonicalUzbek('U ‘katta bog‘’ dedi')).toBe('U ‘katta bogʻ’ dedi');
  });

  it('takes a final sign for a letter when no quotation is open', () => {
    expect(canonicalUzbek("baland tog', eski bog' va obro'")).toBe('baland togʻ, eski bogʻ va obroʻ');
    expect(canonicalUzbek("jam' va tama'")).toBe('jamʼ va tamaʼ');
  });

  it('keeps foreign possessives and Irish names', () => {
    expect(canonicalUzbek("Porter's, teachers' O'Reilly")).toBe("Porter's, teachers' O'Reilly");
    expect(canonicalUzbek("O'QUVCHI")).toBe('OʻQUVCHI');
  });

  it('is done after one pass', () => {
    const text = fc.string({ unit: fc.constantFrom(...'oOgGastLn .\n', ...apostrophes), maxLength: 30 });
    fc.assert(
      fc.property(text, (value) => {
        expect(findNonCanonical(canonicalUzbek(value))).toEqual([]);
      }),
    );
  });
});

describe('findNonCanonical', () => {
  it('says where, what, and in which word', () => {
    expect(findNonCanonical("Bu ta'lim oʻz yo‘li")).toEqual([
      { index: 5, found: "'", wanted: 'ʼ', word: "ta'lim" },
      { index: 16, found: '‘', wanted: 'ʻ', word: 'yo‘li' },
    ]);
  });

  it('finds nothing in canonical text', () => {
    expect(findNonCanonical('Oʻzbekiston taʼlimi, togʻ va maʼno')).toEqual([]);
  });
});
