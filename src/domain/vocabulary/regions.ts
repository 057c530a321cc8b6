import { term } from './term.ts';

const region = (labels: readonly [string, string, string], centre: readonly [string, string, string]) =>
  term(labels, [`Maʼmuriy markazi: ${centre[0]}`, `Административный центр: ${centre[1]}`, `Administrative centre: ${centre[2]}`]);

/** ISO 3166-2:UZ. */
export const regions = {
  'UZ-TK': term(['Toshkent shahri', 'город Ташкент', 'Tashkent city'], ['Mamlakat poytaxti', 'Столица страны', 'Capital of the country']),
  'UZ-TO': region(['Toshkent viloyati', 'Ташкентская область', 'Tashkent region'], ['Nurafshon', 'Нурафшон', 'Nurafshon']),
  'UZ-AN': region(['Andijon viloyati', 'Андижанская область', 'Andijan region'], ['Andijon', 'Андижан', 'Andijan']),
  'UZ-BU': region(['Buxoro viloyati', 'Бухарская область', 'Bukhara region'], ['Buxoro', 'Бухара', 'Bukhara']),
  'UZ-FA': region(['Fargʻona viloyati', 'Ферганская область', 'Fergana region'], ['Fargʻona', 'Фергана', 'Fergana']),
  'UZ-JI': region(['Jizzax viloyati', 'Джизакская область', 'Jizzakh region'], ['Jizzax', 'Джизак', 'Jizzakh']),
  'UZ-NG': region(['Namangan viloyati', 'Наманганская область', 'Namangan region'], ['Namangan', 'Наманган', 'Namangan']),
  'UZ-NW': region(['Navoiy viloyati', 'Навоийская область', 'Navoi region'], ['Navoiy', 'Навои', 'Navoi']),
  'UZ-QA': region(['Qashqadaryo viloyati', 'Кашкадарьинская область', 'Kashkadarya region'], ['Qarshi', 'Карши', 'Karshi']),
  'UZ-QR': region(['Qoraqalpogʻiston Respublikasi', 'Республика Каракалпакстан', 'Republic of Karakalpakstan'], ['Nukus', 'Нукус', 'Nukus']),
  'UZ-SA': region(['Samarqand viloyati', 'Самаркандская область', 'Samarkand region'], ['Samarqand', 'Самарканд', 'Samarkand']),
  'UZ-SI': region(['Sirdaryo viloyati', 'Сырдарьинская область', 'Syrdarya region'], ['Guliston', 'Гулистан', 'Gulistan']),
  'UZ-SU': region(['Surxondaryo viloyati', 'Сурхандарьинская область', 'Surkhandarya region'], ['Termiz', 'Термез', 'Termez']),
  'UZ-XO': region(['Xorazm viloyati', 'Хорезмская область', 'Khorezm region'], ['Urganch', 'Ургенч', 'Urgench']),
};
export type RegionCode = keyof typeof regions;
