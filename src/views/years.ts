/** Cases by the year they began, definitions by the year of the work. */
import { entriesOf } from '../domain/corpus.ts';
import { type Link, linkTo } from './phrase.ts';
import type { Reading } from './site.ts';

export interface YearsView {
  items: { year: number | undefined; name: string; href: string; lang?: string }[];
}

const item = ({ text, href, lang }: Link, year: number | undefined) => ({
  ...(lang ? { lang } : {}),
  year,
  name: year === undefined ? text : `${text}, ${year}`,
  href,
});

export const startsByYear = (reading: Reading): YearsView => ({
  items: entriesOf(reading.corpus, 'cases').map((entry) => item(linkTo(reading, entry), entry.facts.start?.year)),
});

export const definitionYears = (reading: Reading): YearsView => ({
  items: entriesOf(reading.corpus, 'definitions').map((entry) => ({ ...item(linkTo(reading, entry), undefined), year: entry.facts.year })),
});
