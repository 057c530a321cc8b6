import { term } from './term.ts';

export const resourceTypes = {
  'teaching-staff': term(
    ['pedagog kadrlar', 'педагогические кадры', 'teaching staff'],
    [
      'Birga jalb qilinadigan oʻqituvchi va mutaxassislar.',
      'Совместно привлекаемые преподаватели и специалисты.',
      'Teachers and specialists drawn on together.',
    ],
  ),
  workplaces: term(
    ['ish oʻrinlari', 'рабочие места', 'workplaces'],
    ['Amaliyot va oʻqish uchun beriladigan ish joylari.', 'Места на производстве для практики и обучения.', 'Places at work given for practice and training.'],
  ),
  funds: term(['mablagʻ', 'средства', 'funds'], ['Birgalikdagi yoki ajratilgan mablagʻ.', 'Общие или выделенные средства.', 'Pooled or assigned money.']),
  laboratories: term(
    ['laboratoriyalar', 'лаборатории', 'laboratories'],
    ['Birga foydalaniladigan laboratoriyalar.', 'Лаборатории общего пользования.', 'Laboratories used together.'],
  ),
  buildings: term(
    ['binolar', 'здания', 'buildings'],
    ['Birga foydalaniladigan bino va xonalar.', 'Здания и помещения общего пользования.', 'Buildings and rooms used together.'],
  ),
  equipment: term(
    ['jihozlar', 'оборудование', 'equipment'],
    ['Birga foydalaniladigan jihoz va asboblar.', 'Оборудование и приборы общего пользования.', 'Equipment and instruments used together.'],
  ),
  digital: term(
    ['raqamli resurslar', 'цифровые ресурсы', 'digital resources'],
    ['Platforma, kutubxona va maʼlumotlar.', 'Платформы, библиотеки и данные.', 'Platforms, libraries and data.'],
  ),
  curricula: term(
    ['oʻquv dasturlari', 'учебные программы', 'curricula'],
    ['Birga tuzilgan yoki birga foydalaniladigan dasturlar.', 'Совместно созданные или используемые программы.', 'Programmes made or used together.'],
  ),
  campus: term(['kampus', 'кампус', 'campus'], ['Bir hududda joylashgan umumiy kampus.', 'Общий кампус на одной территории.', 'A common campus on one site.']),
  other: term(['boshqa', 'иное', 'other'], ['Boshqa umumiy resurs.', 'Иной общий ресурс.', 'Another shared resource.']),
};
