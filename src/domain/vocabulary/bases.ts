import { term } from './term.ts';

/** Whether a source says a thing in so many words or we read it from what the source says. */
export const bases = {
  stated: term(
    ['manbada aytilgan', 'по источнику', 'stated in a source'],
    ['Manba buni ochiq aytadi.', 'Источник прямо говорит об этом.', 'A source says so.'],
  ),
  inferred: term(
    ['bizning xulosamiz', 'наш вывод', 'inferred by us'],
    ['Manba mazmunidan biz xulosa qilganmiz.', 'Выведено нами из содержания источника.', 'We read it from what the source says.'],
  ),
};
