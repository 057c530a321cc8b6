import { term } from './term.ts';

export const translationStates = {
  original: term(
    ['asl matn', 'оригинал', 'original'],
    ['Matn dastlab shu tilda yozilgan.', 'Текст написан на этом языке.', 'The text was first written in this language.'],
  ),
  draft: term(
    ['qoralama tarjima', 'черновой перевод', 'draft translation'],
    ['Tarjimani hali mutaxassis koʻrib chiqmagan.', 'Перевод ещё не проверен специалистом.', 'No specialist has reviewed the translation yet.'],
  ),
  reviewed: term(
    ['tekshirilgan tarjima', 'проверенный перевод', 'reviewed translation'],
    [
      'Tarjimani mutaxassis asl matn bilan solishtirgan.',
      'Перевод сверен специалистом с оригиналом.',
      'A specialist has compared the translation with the original.',
    ],
  ),
};
