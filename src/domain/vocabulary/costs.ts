import { term } from './term.ts';

export const costs = {
  low: term(['past', 'низкая', 'low'], ['Manbaga koʻra xarajat kam.', 'По источнику, затраты невелики.', 'Low, according to a source.']),
  medium: term(['oʻrtacha', 'средняя', 'medium'], ['Manbaga koʻra xarajat oʻrtacha.', 'По источнику, затраты средние.', 'Medium, according to a source.']),
  high: term(['yuqori', 'высокая', 'high'], ['Manbaga koʻra xarajat katta.', 'По источнику, затраты велики.', 'High, according to a source.']),
  unknown: term(
    ['nomaʼlum', 'неизвестна', 'unknown'],
    ['Mavjud manbalar xarajatni aytmaydi.', 'Доступные источники не называют затрат.', 'The sources available name no cost.'],
  ),
};
