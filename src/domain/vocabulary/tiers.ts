import { term } from './term.ts';

export const tiers = {
  core: term(
    ['asosiy taʼrif', 'основное определение', 'core definition'],
    ['Atamaning oʻzini taʼriflaydi.', 'Определяет сам термин.', 'It defines the term itself.'],
  ),
  supporting: term(
    ['yordamchi taʼrif', 'вспомогательное определение', 'supporting definition'],
    ['Atamaning bir tomonini yoritadi.', 'Раскрывает одну из сторон термина.', 'It sheds light on one side of the term.'],
  ),
};
