import { describe, expect, it } from 'vitest';
import { compareUzbek, cyrillicAlphabet, firstLetter, latinAlphabet } from './alphabet.ts';

const sorted = (text: string): string => text.split(' ').sort(compareUzbek).join(' ');

describe('compareUzbek', () => {
  it('puts oʻ, gʻ, sh and ch after z', () => {
    expect(sorted('chora shahar gʻoya oʻquv zamin ona gul suv bola')).toBe('bola gul ona suv zamin oʻquv gʻoya shahar chora');
  });
  it('sees digraphs inside words, and none in sʼh', () => {
    expect(sorted('toshkent tosh toza tosuv musʼhaf mushak')).toBe('musʼhaf mushak tosuv toza tosh toshkent');
  });
  it('orders Cyrillic by its own alphabet, after Latin', () => {
    expect(sorted('ҳудуд ғоя қарор ўқув яхши ёш ер абад zamin')).toBe('zamin абад ер ёш яхши ўқув қарор ғоя ҳудуд');
  });
  it('orders numbers by value and shorter words first', () => {
    expect(sorted('maktab10 maktab2 maktablar maktab')).toBe('maktab maktab2 maktab10 maktablar');
    expect(['oliy taʼlim', 'oliyjanob', 'oliy'].sort(compareUzbek)).toEqual(['oliy', 'oliy taʼlim', 'oliyjanob']);
  });
  it('reads any apostrophe and gives C, W and accents a place', () => {
    expect(sorted("o'quv ozod o‘lka")).toBe("ozod o‘lka o'quv");
    expect(sorted('wiki vazir xalq cluster bola dars é')).toBe('bola cluster dars é vazir wiki xalq');
  });
  it('is a total order', () => {
    expect(compareUzbek('Maktab', 'maktab')).toBeGreaterThan(0);
    expect(compareUzbek('maktab', 'Maktab')).toBeLessThan(0);
    expect(compareUzbek('sanʼat', 'sanʼat')).toBe(0);
    expect(compareUzbek('sanʼat', 'sanat')).not.toBe(0);
  });
});

describe('firstLetter', () => {
  it('is a letter of the alphabet', () => {
    expect(["o'quvchi", 'Gʻoya', 'shahar', 'CHORA', 'sʼhoq', 'ona', 'ўқув', 'ёш', 'шаҳар', 'ҳудуд'].map((word) => firstLetter(word))).toEqual([
      'Oʻ',
      'Gʻ',
      'Sh',
      'Ch',
      'S',
      'O',
      'Ў',
      'Ё',
      'Ш',
      'Ҳ',
    ]);
    for (const letter of [...latinAlphabet, ...cyrillicAlphabet]) expect(firstLetter(letter)).toBe(letter);
  });
  it('looks past quotes and names what has no letter', () => {
    expect(firstLetter('“Taʼlim toʻgʻrisida”gi Qonun')).toBe('T');
    expect(firstLetter('École')).toBe('E');
    expect(firstLetter('4+2')).toBe('#');
    expect(firstLetter('Change', false)).toBe('C');
    expect(firstLetter('')).toBe('#');
  });
});
