import { term } from './term.ts';

/** Lowest first. The function in `evidence/grade.ts` gives the level; no entry can claim one. */
export const evidenceLevels = {
  none: term(
    ['dalil topilmadi', 'не найдено', 'none found'],
    ['Mavjud manbalarda dalil topilmadi.', 'В доступных источниках подтверждения не найдено.', 'Nothing was found in the sources available.'],
  ),
  stated: term(
    ['faqat aytilgan', 'только заявлено', 'stated only'],
    [
      'Taklif, fikr yoki hujjat bor; bajarilgani koʻrsatilmagan.',
      'Есть предложение, мнение или акт; исполнение не показано.',
      'Proposed, argued or laid down; not shown to be done.',
    ],
  ),
  reported: term(
    ['bajarilgani xabar qilingan', 'сообщается как сделанное', 'reported done'],
    ['Kamida bitta manba bajarilganini xabar qiladi.', 'Хотя бы один источник сообщает, что это сделано.', 'At least one source reports it as done.'],
  ),
  counted: term(
    ['sanalgan', 'посчитано', 'counted'],
    ['Kuzatilgan son yoki sinov natijasi bor.', 'Есть наблюдавшееся число или результат проверки.', 'There is an observed figure or a test result.'],
  ),
  compared: term(
    ['taqqoslangan', 'сопоставлено', 'compared'],
    [
      'Natija boshlangʻich holat yoki nazorat guruhi bilan taqqoslangan.',
      'Результат сопоставлен с исходным состоянием или контрольной группой.',
      'A result was compared with a baseline or a control group.',
    ],
  ),
};
export type EvidenceLevel = keyof typeof evidenceLevels;
export const evidenceOrder = Object.keys(evidenceLevels) as EvidenceLevel[];
