import { term } from './term.ts';

/** Whether a source says a thing in so many words or we read it from what the source says. */
export const bases = {
  stated: term(
    ['manbada aytilgan', 'указано в источнике', 'stated in a source'],
    ['Manba buni ochiq aytadi.', 'Источник прямо говорит об этом.', 'A source says so.'],
  ),
  inferred: term(
    ['bizning xulosamiz', 'выведено нами', 'inferred by us'],
    ['Manba mazmunidan biz xulosa qilganmiz.', 'Выведено нами из содержания источника.', 'We read it from what the source says.'],
  ),
};
