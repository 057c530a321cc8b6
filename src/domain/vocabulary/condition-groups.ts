import { term } from './term.ts';

export const conditionGroups = {
  regulatory: term(
    ['normativ-huquqiy', 'нормативно-правовые', 'regulatory'],
    ['Huquqiy asos va qoidalar.', 'Правовая основа и правила.', 'Legal grounds and rules.'],
  ),
  organisational: term(
    ['tashkiliy', 'организационные', 'organisational'],
    ['Boshqaruv, muvofiqlashtirish, aʼzolik.', 'Управление, координация, состав.', 'Management, coordination, membership.'],
  ),
  resource: term(
    ['resursga oid', 'ресурсные', 'resource'],
    ['Mablagʻ, kadrlar, vaqt, baza.', 'Средства, кадры, время, база.', 'Money, staff, time, facilities.'],
  ),
  pedagogical: term(
    ['pedagogik', 'педагогические', 'pedagogical'],
    ['Oʻqitish mazmuni va usullari.', 'Содержание и методы обучения.', 'Content and methods of teaching.'],
  ),
  informational: term(
    ['axborotga oid', 'информационные', 'informational'],
    ['Maʼlumot, monitoring, ochiqlik.', 'Данные, мониторинг, открытость.', 'Data, monitoring, openness.'],
  ),
};
