import { expect, it } from 'vitest';
import { pageText } from './page-text.ts';

it('keeps the text of a page after its title and says where its headings begin', () => {
  const page = pageText({
    url: '/uz/cases/example/',
    content: 'Tajriba · Namuna. Misol tajriba. Bu nima. Matn soʻzlari. Qanday ishlaydi. Yana matn.',
    meta: { title: 'Misol tajriba' },
    anchors: [
      { element: 'h2', id: 'bu-nima', text: 'Bu nima', location: 5 },
      { element: 'li', id: 'case-other', text: '+', location: 6 },
      { element: 'h3', id: 'qanday-ishlaydi', text: 'Qanday ishlaydi', location: 9 },
    ],
  });
  expect(page.sections).toEqual([
    ['bu-nima', 'Bu nima', 0],
    ['qanday-ishlaydi', 'Qanday ishlaydi', 24],
  ]);
  expect(page.sections.every(([, heading, at]) => page.text.startsWith(heading, at))).toBe(true);
});
