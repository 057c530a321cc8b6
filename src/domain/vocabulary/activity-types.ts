import { term } from './term.ts';

export const activityTypes = {
  coordination: term(
    ['muvofiqlashtirish', 'координация', 'coordination'],
    [
      'Kengash, ishchi guruh yoki boshqa tashkiliy ish.',
      'Совет, рабочая группа или иная организующая работа.',
      'A council, a working group or other organising work.',
    ],
  ),
  'curriculum-design': term(
    ['oʻquv dasturlarini ishlab chiqish', 'разработка учебных программ', 'curriculum design'],
    [
      'Reja, dastur va darsliklarni birga tuzish.',
      'Совместное составление планов, программ и учебников.',
      'Drawing up plans, programmes and textbooks together.',
    ],
  ),
  'student-practice': term(
    ['talabalar amaliyoti', 'практика студентов', 'student practice'],
    ['Talabalarning maktab yoki korxonadagi amaliyoti.', 'Практика студентов в школах или на предприятиях.', 'Practice of students in schools or companies.'],
  ),
  'dual-education': term(
    ['dual taʼlim', 'дуальное образование', 'dual education'],
    ['Oʻqish va ish joyidagi taʼlimni qoʻshib olib borish.', 'Соединение учёбы и обучения на рабочем месте.', 'Study joined with training at the workplace.'],
  ),
  'in-service-training': term(
    ['malaka oshirish', 'повышение квалификации', 'in-service training'],
    ['Ishlayotgan pedagog va mutaxassislarni oʻqitish.', 'Обучение работающих педагогов и специалистов.', 'Training of teachers and specialists at work.'],
  ),
  'methodological-support': term(
    ['metodik yordam', 'методическая помощь', 'methodological support'],
    ['Maktab va oʻqituvchilarga metodik yordam.', 'Методическая помощь школам и учителям.', 'Help with teaching methods for schools and teachers.'],
  ),
  'joint-research': term(
    ['birgalikdagi tadqiqot', 'совместные исследования', 'joint research'],
    ['Ilmiy ishlarni birga olib borish.', 'Совместное ведение научной работы.', 'Research carried out together.'],
  ),
  'school-laboratory': term(
    ['maktab-laboratoriya', 'школа-лаборатория', 'school laboratory'],
    ['Universitet ishlanmalari sinaladigan maktab.', 'Школа, где проверяются разработки университета.', 'A school where a university tries out its work.'],
  ),
  'career-guidance': term(
    ['kasbga yoʻnaltirish', 'профориентация', 'career guidance'],
    ['Oʻquvchilarni kasb tanlashga tayyorlash.', 'Подготовка школьников к выбору профессии.', 'Helping pupils to choose a profession.'],
  ),
  'pupil-preparation': term(
    ['oʻquvchilarni tayyorlash', 'подготовка учащихся', 'preparation of pupils'],
    [
      'Pedagogik sinflar, toʻgaraklar, oliygohga tayyorgarlik.',
      'Педагогические классы, кружки, подготовка к вузу.',
      'Pedagogical classes, clubs, preparation for university.',
    ],
  ),
  'graduate-employment': term(
    ['bitiruvchilarni ishga joylashtirish', 'трудоустройство выпускников', 'graduate employment'],
    ['Bitiruvchilarning ish topishiga koʻmak.', 'Содействие в трудоустройстве выпускников.', 'Help for graduates to find work.'],
  ),
  'staff-exchange': term(
    ['xodimlar almashinuvi', 'обмен кадрами', 'staff exchange'],
    [
      'Oʻqituvchi va mutaxassislarning bir-birining muassasasida ishlashi.',
      'Работа преподавателей и специалистов друг у друга.',
      'Teachers and specialists working in each other’s institutions.',
    ],
  ),
  'shared-facilities': term(
    ['bazadan birga foydalanish', 'совместное использование базы', 'shared facilities'],
    [
      'Bino, laboratoriya va jihozlardan birga foydalanish.',
      'Совместное использование зданий, лабораторий, оборудования.',
      'Buildings, laboratories and equipment used together.',
    ],
  ),
  'experience-exchange': term(
    ['tajriba almashish', 'обмен опытом', 'exchange of experience'],
    ['Seminarlar, tashriflar, ochiq darslar.', 'Семинары, визиты, открытые уроки.', 'Seminars, visits, open lessons.'],
  ),
  'technology-transfer': term(
    ['texnologiyalar transferi', 'трансфер технологий', 'technology transfer'],
    ['Ishlanmalarni amaliyotga joriy etish.', 'Внедрение разработок в практику.', 'Bringing developments into use.'],
  ),
  infrastructure: term(
    ['infratuzilma yaratish', 'создание инфраструктуры', 'infrastructure'],
    [
      'Kampus, markaz, filial yoki bino qurish, ochish.',
      'Строительство или открытие кампуса, центра, филиала.',
      'Building or opening a campus, a centre, a branch.',
    ],
  ),
  'international-cooperation': term(
    ['xalqaro hamkorlik', 'международное сотрудничество', 'international cooperation'],
    ['Xorijiy muassasalar bilan birgalikdagi ish.', 'Работа совместно с зарубежными учреждениями.', 'Work together with institutions abroad.'],
  ),
  'community-work': term(
    ['jamoatchilik bilan ishlash', 'работа с местным сообществом', 'community work'],
    ['Mahalla, ota-onalar va aholi bilan ishlash.', 'Работа с махаллей, родителями и населением.', 'Work with the mahalla, parents and residents.'],
  ),
};
