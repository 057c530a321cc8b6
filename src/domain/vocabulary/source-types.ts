import { term } from './term.ts';

/** CSL 1.0.2 item types in use. */
export const sourceTypes = {
  'article-journal': term(
    ['jurnal maqolasi', 'статья в журнале', 'journal article'],
    ['Ilmiy jurnaldagi maqola.', 'Статья в научном журнале.', 'An article in a journal.'],
  ),
  'article-magazine': term(
    ['jurnal materiali', 'материал журнала', 'magazine article'],
    ['Ommabop jurnaldagi maqola.', 'Статья в популярном журнале.', 'An article in a magazine.'],
  ),
  'article-newspaper': term(
    ['yangilik', 'новостная статья', 'news article'],
    ['Gazeta yoki yangiliklar sayti materiali.', 'Материал газеты или новостного сайта.', 'An item of a newspaper or a news site.'],
  ),
  book: term(['kitob', 'книга', 'book'], ['Kitob yoki monografiya.', 'Книга или монография.', 'A book or monograph.']),
  chapter: term(['kitob bobi', 'глава книги', 'book chapter'], ['Kitob yoki toʻplamdagi bob.', 'Глава в книге или сборнике.', 'A chapter in a book.']),
  legislation: term(
    ['huquqiy hujjat', 'правовой акт', 'legal act'],
    ['Qonun, farmon, qaror yoki buyruq.', 'Закон, указ, постановление или приказ.', 'A law, decree, resolution or order.'],
  ),
  'paper-conference': term(
    ['konferensiya materiali', 'материал конференции', 'conference paper'],
    ['Konferensiya toʻplamidagi maqola.', 'Статья в сборнике конференции.', 'A paper in conference proceedings.'],
  ),
  'post-weblog': term(['blog yozuvi', 'запись в блоге', 'blog post'], ['Blogdagi yozuv.', 'Запись в блоге.', 'A post on a blog.']),
  report: term(
    ['hisobot', 'отчёт', 'report'],
    ['Tashkilot yoki loyiha hisoboti.', 'Отчёт организации или проекта.', 'A report of an organisation or a project.'],
  ),
  thesis: term(
    ['dissertatsiya', 'диссертация', 'thesis'],
    ['Dissertatsiya yoki uning avtoreferati.', 'Диссертация или её автореферат.', 'A thesis or its summary.'],
  ),
  webpage: term(['veb-sahifa', 'веб-страница', 'web page'], ['Saytdagi sahifa.', 'Страница сайта.', 'A page of a web site.']),
};
