import { term } from './term.ts';

export const participantRoles = {
  university: term(
    ['oliy taʼlim muassasasi', 'вуз', 'university'],
    ['Universitet, institut yoki ularning filiali.', 'Университет, институт или их филиал.', 'A university, an institute or a branch of one.'],
  ),
  school: term(
    ['maktab', 'школа', 'school'],
    ['Umumtaʼlim maktabi yoki maktablar guruhi.', 'Общеобразовательная школа или группа школ.', 'A general school or a group of schools.'],
  ),
  preschool: term(
    ['maktabgacha taʼlim tashkiloti', 'дошкольная организация', 'preschool'],
    [
      'Bogʻcha va boshqa maktabgacha taʼlim tashkilotlari.',
      'Детские сады и другие дошкольные организации.',
      'Kindergartens and other preschool organisations.',
    ],
  ),
  lyceum: term(
    ['akademik litsey', 'академический лицей', 'academic lyceum'],
    ['Odatda universitet qoshidagi litsey.', 'Лицей, обычно при университете.', 'A lyceum, usually attached to a university.'],
  ),
  vocational: term(
    ['professional taʼlim muassasasi', 'учреждение профессионального образования', 'vocational institution'],
    ['Kasb-hunar maktabi, kollej yoki texnikum.', 'Профессиональная школа, колледж или техникум.', 'A vocational school, college or technicum.'],
  ),
  'in-service-training': term(
    ['malaka oshirish muassasasi', 'учреждение повышения квалификации', 'in-service training institution'],
    [
      'Pedagoglar malakasini oshirish instituti yoki markazi.',
      'Институт или центр повышения квалификации педагогов.',
      'An institute or centre that trains teachers in service.',
    ],
  ),
  'research-institute': term(
    ['ilmiy-tadqiqot instituti', 'научно-исследовательский институт', 'research institute'],
    ['Tadqiqot olib boruvchi muassasa.', 'Учреждение, ведущее исследования.', 'An institution that carries out research.'],
  ),
  enterprise: term(
    ['korxona', 'предприятие', 'enterprise'],
    ['Ishlab chiqarish yoki xizmat koʻrsatish korxonasi.', 'Производственное или сервисное предприятие.', 'A producing or service company.'],
  ),
  employer: term(
    ['ish beruvchi', 'работодатель', 'employer'],
    ['Bitiruvchilarni ishga oluvchi tashkilot.', 'Организация, принимающая выпускников на работу.', 'An organisation that hires graduates.'],
  ),
  'government-body': term(
    ['davlat boshqaruvi organi', 'орган государственного управления', 'government body'],
    ['Vazirlik, hokimlik, boshqarma yoki boʻlim.', 'Министерство, хокимият, управление или отдел.', 'A ministry, a regional administration or a department.'],
  ),
  'public-body': term(
    ['jamoat tashkiloti', 'общественная организация', 'public organisation'],
    [
      'Mahalla, uyushma yoki nodavlat tashkilot.',
      'Махалля, ассоциация или негосударственная организация.',
      'A mahalla, an association or a non-governmental organisation.',
    ],
  ),
  international: term(
    ['xalqaro hamkor', 'международный партнёр', 'international partner'],
    [
      'Xorijiy muassasa yoki xalqaro tashkilot.',
      'Зарубежное учреждение или международная организация.',
      'A foreign institution or an international organisation.',
    ],
  ),
  other: term(
    ['boshqa', 'иное', 'other'],
    ['Boshqa rollarga kirmaydigan ishtirokchi.', 'Участник, не входящий в другие роли.', 'A participant in none of the other roles.'],
  ),
};
