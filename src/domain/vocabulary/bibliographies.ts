import { term } from './term.ts';

export const bibliographies = {
  complete: term(
    ['toʻliq', 'полное', 'complete'],
    ['Bibliografik tavsif toʻliq.', 'Библиографическое описание полное.', 'The bibliographic record is complete.'],
  ),
  partial: term(
    ['toʻliq emas', 'неполное', 'partial'],
    [
      'Tavsifning bir qismi (masalan, muallif yoki sana) bizga maʼlum emas.',
      'Часть описания (например, автор или дата) нам неизвестна.',
      'Part of the record, such as the author or the date, is not known to us.',
    ],
  ),
};
