import { term } from './term.ts';

export const claimKinds = {
  measured: term(
    ['oʻlchangan', 'измерено', 'measured'],
    ['Sanalgan yoki sinovdan oʻtkazilgan; reja emas, kuzatuv.', 'Посчитано или проверено; наблюдение, а не план.', 'Counted or tested: observed, not planned.'],
  ),
  implemented: term(
    ['bajarilgani xabar qilingan', 'сообщается как сделанное', 'reported done'],
    ['Manba buni bajarilgan ish sifatida xabar qiladi.', 'Источник сообщает об этом как о сделанном.', 'A source reports it as done.'],
  ),
  regulation: term(
    ['hujjatda belgilangan', 'установлено актом', 'regulation'],
    ['Huquqiy hujjat yoki buyruq belgilagan.', 'Установлено правовым актом или приказом.', 'Laid down by a legal act or an order.'],
  ),
  proposed: term(
    ['taklif etilgan', 'предложено', 'proposed'],
    ['Reja, maqsad koʻrsatkichi yoki taklif.', 'План, целевой показатель или предложение.', 'A plan, a target or a recommendation.'],
  ),
  argued: term(['muallif fikri', 'мнение автора', 'argued'], ['Muallif mulohaza bilan asoslagan fikr.', 'Аргумент автора.', 'An author’s argument.']),
};
