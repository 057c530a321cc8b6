import { term } from './term.ts';

/** Where the claims behind a recommendation come from. */
export const contexts = {
  uzbekistan: term(
    ['Oʻzbekistondan', 'Узбекистан', 'Uzbekistan'],
    ['Asoslar Oʻzbekiston tajribasidan.', 'Основания — из опыта Узбекистана.', 'Its grounds come from Uzbekistan.'],
  ),
  foreign: term(
    ['xorijdan', 'зарубежный опыт', 'abroad'],
    ['Asoslar faqat xorij tajribasidan.', 'Основания — только из зарубежного опыта.', 'Its grounds come from abroad only.'],
  ),
  mixed: term(
    ['Oʻzbekistondan va xorijdan', 'Узбекистан и зарубежный опыт', 'Uzbekistan and abroad'],
    ['Asoslar ham Oʻzbekistondan, ham xorijdan.', 'Основания — и из Узбекистана, и из-за рубежа.', 'Its grounds come from Uzbekistan and from abroad.'],
  ),
};
