import { term } from './term.ts';

export const caseStatuses = {
  operating: term(
    ['faoliyat yuritmoqda', 'действует', 'operating'],
    ['Manbalar uni ishlab turgan deb koʻrsatadi.', 'Источники описывают его как действующий.', 'The sources describe it as at work.'],
  ),
  pilot: term(['tajriba bosqichida', 'пилотный', 'pilot'], ['Sinov tariqasida olib borilmoqda.', 'Проводится в порядке эксперимента.', 'Run as a trial.']),
  proposed: term(
    ['rejalashtirilgan', 'планируется', 'proposed'],
    [
      'Eʼlon qilingan yoki rejalashtirilgan; ishlayotgani koʻrinmaydi.',
      'Объявлен или запланирован; работа не показана.',
      'Announced or planned; not shown to be at work.',
    ],
  ),
  ended: term(['tugagan', 'завершён', 'ended'], ['Manbalarga koʻra tugagan.', 'По данным источников, завершён.', 'Over, according to the sources.']),
  unknown: term(
    ['nomaʼlum', 'неизвестно', 'unknown'],
    [
      'Mavjud manbalar hozirgi holatini aytmaydi.',
      'Доступные источники не сообщают о нынешнем состоянии.',
      'The sources available do not tell its present state.',
    ],
  ),
};
