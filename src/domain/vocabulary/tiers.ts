import { term } from './term.ts';

export const tiers = {
  core: term(['asosiy', 'основное', 'core'], ['Atamaning oʻzini taʼriflaydi.', 'Определяет сам термин.', 'It defines the term itself.']),
  supporting: term(
    ['yordamchi', 'вспомогательное', 'supporting'],
    ['Atamaning bir tomonini yoritadi.', 'Раскрывает одну из сторон термина.', 'It sheds light on one side of the term.'],
  ),
};
