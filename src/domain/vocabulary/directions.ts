import { term } from './term.ts';

export const directions = {
  higher: term(
    ['koʻp boʻlgani yaxshi', 'чем больше, тем лучше', 'higher is better'],
    ['Qiymat oshsa, koʻrsatkich yaxshilanadi.', 'Рост значения — улучшение.', 'A rise is an improvement.'],
  ),
  lower: term(
    ['kam boʻlgani yaxshi', 'чем меньше, тем лучше', 'lower is better'],
    ['Qiymat kamaysa, koʻrsatkich yaxshilanadi.', 'Снижение значения — улучшение.', 'A fall is an improvement.'],
  ),
};
