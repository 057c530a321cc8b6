/** Headings of an entry's story, as docs/guidelines/writing.md gives them: what a new entry's text begins with. */
import type { Label } from '../locale.ts';
import type { Kind } from '../schema/kinds.ts';

export const sectionHeadings: Readonly<Partial<Record<Kind, readonly Label[]>>> = {
  cases: [
    { uz: 'Bu nima', ru: 'Что это', en: 'What it is' },
    { uz: 'Qanday ishlaydi', ru: 'Как это работает', en: 'How it works' },
    { uz: 'Nima qilindi va nima aniqlandi', ru: 'Что сделано и что установлено', en: 'What was done and found' },
    { uz: 'Buning uchun nima kerak boʻldi', ru: 'Что для этого понадобилось', en: 'What it needed' },
  ],
  recommendations: [
    { uz: 'Nega shunday deb oʻylaymiz', ru: 'Почему мы так считаем', en: 'Why we think so' },
    { uz: 'Bunga qanchalik ishonsa boʻladi va u qayerdan', ru: 'Насколько это надёжно и откуда', en: 'How sure we are, and from where' },
    { uz: 'Qayerda sinab koʻrilgan', ru: 'Где это пробовали', en: 'Where it was tried' },
  ],
};
