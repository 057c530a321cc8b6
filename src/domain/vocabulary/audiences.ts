import { term } from './term.ts';

export const audiences = {
  ministry: term(
    ['vazirlik', 'министерство', 'ministry'],
    ['Respublika darajasida qaror qabul qiluvchilar.', 'Те, кто принимает решения на уровне республики.', 'Those who decide at the national level.'],
  ),
  'regional-authority': term(
    ['hududiy hokimiyat', 'региональные власти', 'regional authority'],
    ['Hokimlik va hududiy boshqarmalar.', 'Хокимияты и региональные управления.', 'Regional administrations and departments.'],
  ),
  university: term(
    ['oliy taʼlim muassasasi', 'вуз', 'university'],
    ['Rektorat, fakultet va kafedralar.', 'Ректорат, факультеты и кафедры.', 'The rectorate, faculties and chairs.'],
  ),
  school: term(['maktab', 'школа', 'school'], ['Maktab rahbari va oʻqituvchilari.', 'Руководство и учителя школы.', 'Heads and teachers of schools.']),
  'in-service-training': term(
    ['malaka oshirish muassasasi', 'учреждение повышения квалификации', 'in-service training institution'],
    ['Institut va hududiy markazlar.', 'Институты и региональные центры.', 'Institutes and regional centres.'],
  ),
  employer: term(['ish beruvchi', 'работодатель', 'employer'], ['Korxona va tashkilotlar.', 'Предприятия и организации.', 'Companies and organisations.']),
};
