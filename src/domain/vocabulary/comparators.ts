import { term } from './term.ts';

/** What a measured result was compared with. */
export const comparators = {
  baseline: term(
    ['boshlangʻich holat', 'исходное состояние', 'baseline'],
    ['Oldin va keyin oʻlchangan.', 'Измерено до и после.', 'Measured before and after.'],
  ),
  control: term(
    ['nazorat guruhi', 'контрольная группа', 'control group'],
    ['Ishtirok etmaganlar bilan taqqoslangan.', 'Сопоставлено с теми, кто не участвовал.', 'Compared with others who did not take part.'],
  ),
};
