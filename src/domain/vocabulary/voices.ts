import { term } from './term.ts';

/** Who speaks in a source. */
export const voices = {
  own: term(
    ['muassasaning oʻzi', 'само учреждение', 'the institution itself'],
    ['Muassasa oʻzi haqida soʻzlaydi.', 'Рассказывает о собственной работе.', 'The institution speaks about itself.'],
  ),
  official: term(
    ['rasmiy manba', 'официальный источник', 'official'],
    ['Davlat organi yoki huquqiy hujjat.', 'Государственный орган или правовой акт.', 'A government body or a legal act.'],
  ),
  press: term(
    ['matbuot', 'пресса', 'press'],
    ['Gazeta, axborot agentligi, yangiliklar sayti.', 'Газета, информационное агентство, новостной сайт.', 'A newspaper, a news agency, a news site.'],
  ),
  scholarly: term(
    ['ilmiy manba', 'научная работа', 'scholarly'],
    ['Ilmiy maqola, kitob yoki dissertatsiya.', 'Статья, книга или диссертация.', 'A scholarly article, book or thesis.'],
  ),
  international: term(
    ['xalqaro tashkilot', 'международная организация', 'international body'],
    ['Xalqaro tashkilot yoki donor hujjati.', 'Документ международной организации или донора.', 'A document of an international body or a donor.'],
  ),
  other: term(['boshqa manba', 'иной источник', 'other'], ['Boshqa turdagi manba.', 'Не относится ни к одному из этих видов.', 'A source of another sort.']),
};
