import { term } from './term.ts';

export const conditionStates = {
  present: term(
    ['mavjud', 'есть', 'present'],
    ['Manba shart bajarilganini koʻrsatadi.', 'Источник показывает, что условие выполнено.', 'A source shows that the condition is met.'],
  ),
  partial: term(['qisman', 'частично', 'partial'], ['Shart qisman bajarilgan.', 'Условие выполнено частично.', 'The condition is met in part.']),
  planned: term(
    ['rejalashtirilgan', 'планируется', 'planned'],
    ['Shartni yaratish rejalashtirilgan.', 'Создание условия запланировано.', 'The condition is planned.'],
  ),
  absent: term(
    ['yoʻq', 'отсутствует', 'absent'],
    ['Manba shart yoʻqligini aytadi.', 'Источник сообщает, что условия нет.', 'A source says that the condition is lacking.'],
  ),
};
