import { term } from './term.ts';

/** Who speaks in a source. */
export const voices = {
  own: term(
    ['muassasaning oʻzi', 'о себе', 'the institution itself'],
    ['Muassasa oʻzi haqida soʻzlaydi.', 'Учреждение говорит о себе.', 'The institution speaks about itself.'],
  ),
  official: term(
    ['rasmiy manba', 'официальный', 'official'],
    ['Davlat organi yoki huquqiy hujjat.', 'Государственный орган или правовой акт.', 'A government body or a legal act.'],
  ),
  press: term(
    ['matbuot', 'пресса', 'press'],
    ['Gazeta, axborot agentligi, yangiliklar sayti.', 'Газета, информационное агентство, новостной сайт.', 'A newspaper, a news agency, a news site.'],
  ),
  scholarly: term(
    ['ilmiy manba', 'научный', 'scholarly'],
    ['Ilmiy maqola, kitob yoki dissertatsiya.', 'Научная статья, книга или диссертация.', 'A scholarly article, book or thesis.'],
  ),
  international: term(
    ['xalqaro tashkilot', 'международная организация', 'international body'],
    ['Xalqaro tashkilot yoki donor hujjati.', 'Документ международной организации или донора.', 'A document of an international body or a donor.'],
  ),
  other: term(['boshqa manba', 'иное', 'other'], ['Boshqa turdagi manba.', 'Источник иного рода.', 'A source of another sort.']),
};
