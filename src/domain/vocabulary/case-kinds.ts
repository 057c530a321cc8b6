import { term } from './term.ts';

export const caseKinds = {
  pedagogical: term(
    ['pedagogik klaster', 'педагогический кластер', 'pedagogical cluster'],
    [
      'Pedagogika oliygohi atrofida pedagoglar tayyorlash uchun birlashgan tashkilotlar.',
      'Организации, объединённые вокруг педагогического вуза для подготовки педагогов.',
      'Organisations joined around a pedagogical university to prepare teachers.',
    ],
  ),
  'scientific-educational': term(
    ['ilmiy-taʼlim klasteri', 'научно-образовательный кластер', 'scientific-educational cluster'],
    [
      'Taʼlim va tadqiqotni birga olib boruvchi tashkilotlar.',
      'Организации, совместно ведущие образование и исследования.',
      'Organisations that carry on education and research together.',
    ],
  ),
  'vocational-industry': term(
    ['professional taʼlim va sanoat klasteri', 'кластер профессионального образования и производства', 'vocational-industry cluster'],
    ['Professional taʼlim va korxonalar hamkorligi.', 'Связь профессионального образования с предприятиями.', 'Vocational education tied to enterprises.'],
  ),
  school: term(
    ['maktablar klasteri', 'школьный кластер', 'school cluster'],
    [
      'Maktablar va ularga koʻmaklashuvchi muassasalar tarmogʻi.',
      'Сеть школ и поддерживающих их учреждений.',
      'A network of schools and the institutions that support them.',
    ],
  ),
  'in-service-training': term(
    ['malaka oshirish klasteri', 'кластер повышения квалификации', 'in-service training cluster'],
    [
      'Ishlayotgan pedagoglarning malakasini oshirish tarmogʻi.',
      'Сеть повышения квалификации работающих педагогов.',
      'A network for the training of teachers in service.',
    ],
  ),
  other: term(
    ['boshqa', 'иное', 'other'],
    ['Boshqa turlarga kirmaydigan tajriba.', 'Примеры, не входящие в другие виды.', 'Practice that fits none of the other kinds.'],
  ),
};
