/** The same figures stand in every language of a text. */
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { type Language, languages } from '../locale.ts';
import { localizedValues } from './localized-values.ts';
import { problem, type Rule } from './rule.ts';

const marks = /<[^>]*>|\]\([^)]*\)/g;
/** Spaces between groups of three digits, and the English comma. */
const groups = /(?<=\d)[\u00a0\u202f ,](?=\d{3}(?!\d))/g;

/** Figures of a text as a sorted list without repetition: `57 000`, `57,000` → `57000`; `4,5` → `4.5`. */
export function figuresIn(text: string): string[] {
  const plain = text
    .replace(marks, ' ')
    .replace(groups, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
  return [...new Set(plain.match(/\d+(?:\.\d+)?/g) ?? [])].sort();
}

const difference = (a: readonly string[], b: readonly string[]) => a.filter((figure) => !b.includes(figure));

function compare(base: string, other: string): string | undefined {
  const [a, b] = [figuresIn(base), figuresIn(other)];
  const [missing, extra] = [difference(a, b), difference(b, a)];
  if (missing.length + extra.length === 0) return undefined;
  return [missing.length > 0 ? `lacks ${missing.join(', ')}` : '', extra.length > 0 ? `has ${extra.join(', ')} instead or besides` : '']
    .filter(Boolean)
    .join(' and ');
}

const remedy = 'Readers of each language must get the same figures. Write counted things in digits in all languages and take the figures from the claim.';

function inFacts(file: ContentFile): Finding[] {
  return localizedValues(file).flatMap(({ path, texts }) => {
    const [base, ...others] = [...languages].reverse().filter((language) => texts[language] !== undefined);
    if (base === undefined) return [];
    return others.flatMap((language) => {
      const said = compare(texts[base] ?? '', texts[language] ?? '');
      return said ? [problem('figures-match', file, [...path, language], `The ${language} text ${said} (compared with ${base}).`, remedy)] : [];
    });
  });
}

const metaTexts = (file: ContentFile): Record<string, string> =>
  typeof file.data === 'object' && file.data !== null
    ? Object.fromEntries(Object.entries(file.data).filter((item): item is [string, string] => typeof item[1] === 'string'))
    : {};

/** Compares two languages of one text: each front matter text that both have, and the bodies if both are written. */
function inTexts(base: ContentFile, other: ContentFile): Finding[] {
  const [from, to] = [metaTexts(base), metaTexts(other)];
  const meta = Object.keys(from).flatMap((key) => {
    const said = to[key] === undefined ? undefined : compare(from[key] ?? '', to[key]);
    return said ? [problem('figures-match', other, [key], `"${key}" ${said} (compared with ${base.path}).`, remedy)] : [];
  });
  const said = base.body.trim() && other.body.trim() ? compare(base.body, other.body) : undefined;
  return said ? [...meta, problem('figures-match', other, [], `The text ${said} (compared with ${base.path}).`, remedy, { offset: other.bodyOffset })] : meta;
}

export const figuresMatch: Rule = {
  name: 'figures-match',
  check: ({ files }) => {
    const texts = new Map<string, Partial<Record<Language, ContentFile>>>();
    for (const file of files) {
      if (!file.place || file.place.part === 'facts') continue;
      const key = `${file.place.kind}/${file.place.id}`;
      texts.set(key, { ...texts.get(key), [file.place.part]: file });
    }
    const ofTexts = [...texts.values()].flatMap((byLanguage) => {
      const [base, ...others] = [...languages].reverse().flatMap((language) => byLanguage[language] ?? []);
      if (!base) return [];
      return others.flatMap((file) => inTexts(base, file));
    });
    return [...files.flatMap((file) => (file.place?.part === 'facts' ? inFacts(file) : [])), ...ofTexts];
  },
};
