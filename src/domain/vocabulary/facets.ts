import { term } from './term.ts';

/** Properties a definition's wording may show. Absent means: not seen in the wording, never: denied. */
export const facets = {
  'geographic-concentration': term(
    ['Hududiy konsentratsiya', 'Территориальная концентрация', 'Geographic concentration'],
    ['yaqinlik, bitta hudud, nomi aytilgan mintaqa', 'близость, одна территория, названный регион', 'nearness, one territory, a named region'],
  ),
  'voluntary-association': term(
    ['Ixtiyoriy birlashuv', 'Добровольность объединения', 'Voluntary association'],
    [
      'quyidan tashabbus, oʻz-oʻzini tashkil etish, mustaqillikni saqlash yoki chiqish huquqi',
      'инициатива снизу, самоорганизация, сохранение самостоятельности или право выхода',
      'initiative from below, self-organisation, kept autonomy or the right to leave',
    ],
  ),
  'vertical-integration': term(
    ['Taʼlim bosqichlarining vertikal integratsiyasi', 'Вертикальная интеграция уровней образования', 'Vertical integration of levels of education'],
    [
      'taʼlimning turli bosqichlari (firmalarning qiymat zanjiridagi aloqalari hisobga olinmaydi)',
      'разные уровни образования (связи фирм по цепочке создания стоимости не учитываются)',
      'different levels of education (value-chain links of firms do not count)',
    ],
  ),
  'horizontal-integration': term(
    ['Gorizontal integratsiya', 'Горизонтальная интеграция', 'Horizontal integration'],
    ['bir turdagi muassasalarning yonma-yon birlashuvi', 'объединение однотипных учреждений на одном уровне', 'institutions of one kind joined side by side'],
  ),
  'industry-partner': term(
    ['Ishlab chiqarish va ish beruvchilar hamkorligi', 'Производство и работодатели как партнёры', 'Industry or employers as partners'],
    [
      'korxonalar, firmalar, ishlab chiqarish, biznes yoki ish beruvchilar — aʼzo yoki hamkor',
      'предприятия, фирмы, производство, бизнес или работодатели — участники или партнёры',
      'enterprises, firms, production, business or employers are members or partners',
    ],
  ),
  competition: term(
    ['Raqobat', 'Конкуренция', 'Competition'],
    ['raqobat yoki raqobatbardoshlik haqidagi soʻzlar', 'названа конкуренция или конкурентоспособность', 'competition or competitiveness is named'],
  ),
  cooperation: term(
    ['Hamkorlik', 'Сотрудничество', 'Cooperation'],
    [
      'hamkorlik, sheriklik, oʻzaro aloqa yoki birgalikdagi ish haqidagi soʻzlar',
      'названо сотрудничество, партнёрство, взаимодействие или совместная работа',
      'cooperation, partnership, interaction or joint work is named',
    ],
  ),
  'shared-resources': term(
    ['Birgalikda foydalaniladigan resurslar', 'Общие ресурсы', 'Shared resources'],
    [
      'resurs, baza yoki bilimlarni birlashtirish yoki ulardan birga foydalanish',
      'ресурсы, база или знания объединяются или используются вместе',
      'resources, facilities or knowledge are pooled or used together',
    ],
  ),
  innovation: term(
    ['Innovatsiya', 'Инновации', 'Innovation'],
    ['innovatsiya yoki tajriba-sinov haqidagi soʻzlar', 'названы инновации или эксперимент', 'innovation or experiment is named'],
  ),
  continuity: term(
    ['Taʼlim uzluksizligi va uzviyligi', 'Непрерывность и преемственность образования', 'Continuity of education'],
    [
      'uzluksiz taʼlim, bosqichlarning vaqt boʻyicha uzviyligi',
      'непрерывное образование, преемственность ступеней во времени',
      'continuous or lifelong education, succession of stages over time',
    ],
  ),
  governance: term(
    ['Boshqaruv', 'Управление', 'Governance'],
    [
      'boshqaruv organi, boshqaruv vazifalari, yuridik shaxs, shartnoma yoki bitim',
      'орган управления, управленческие функции, юридическое лицо, договор или соглашение',
      'a management body, managing functions, a legal entity, a contract or an agreement',
    ],
  ),
  'shared-goal': term(
    ['Umumiy maqsad', 'Общая цель', 'Shared goal'],
    [
      'umumiy maqsad yoki birgalikdagi ishning aytilgan vazifasi',
      'общая цель или названное назначение совместной работы',
      'a common goal or a stated purpose of the joint work',
    ],
  ),
  'labour-market': term(
    ['Mehnat bozori', 'Рынок труда', 'Labour market'],
    [
      'ish beruvchilar talabi, ish oʻrinlari, mehnat bozori',
      'требования работодателей, рабочие места, рынок труда',
      "employers' requirements, jobs, the labour market",
    ],
  ),
  'personality-or-competence': term(
    ['Shaxs va kompetentlik', 'Личность и компетентность', 'Personality or competence'],
    [
      'shaxs, kompetentlik, malaka yoki inson salohiyatini rivojlantirish',
      'развитие личности, компетентности, квалификации или человеческого потенциала',
      'development of the person, competence, qualification or human potential',
    ],
  ),
};
