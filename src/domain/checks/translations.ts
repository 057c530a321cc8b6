import type { ContentFile } from '../content-file.ts';
import { digest } from '../digest.ts';
import type { Finding } from '../finding.ts';
import { type Language, languages } from '../locale.ts';
import { kindSpecs } from '../schema/kinds.ts';
import { localizedValues } from './localized-values.ts';
import { type CheckInput, problem, type Rule } from './rule.ts';
import { valueAt } from './shape.ts';

/** Entries with texts, as files by language. */
function textFiles(files: CheckInput['files']): Map<string, Partial<Record<Language, ContentFile>>> {
  const entries = new Map<string, Partial<Record<Language, ContentFile>>>();
  for (const file of files) {
    if (!file.place || kindSpecs[file.place.kind].layout === 'file') continue;
    const key = `${file.place.kind}/${file.place.id}`;
    const known = entries.get(key) ?? {};
    entries.set(key, file.place.part === 'facts' ? known : { ...known, [file.place.part]: file });
  }
  return entries;
}

/** What a translation's digest is taken of: the original's front matter texts and body. */
export function translatableText(file: ContentFile): string {
  const meta =
    typeof file.data === 'object' && file.data !== null
      ? Object.entries(file.data).filter(([key, value]) => key !== 'translation' && typeof value === 'string')
      : [];
  return [...meta.map(([key, value]) => `${key}: ${value}`).sort(), file.body.trim()].join('\n');
}

/** Every text exists in every language. */
export const translationPresent: Rule = {
  name: 'translation-present',
  check: ({ files }) => {
    const whole = [...textFiles(files)].flatMap(([key, byLanguage]): Finding[] => {
      const present = languages.filter((language) => byLanguage[language]);
      const anchor = byLanguage[present[0] ?? 'uz'] ?? files.find((file) => file.path === `${key}/facts.yaml`);
      if (!anchor) return [];
      return languages
        .filter((language) => !byLanguage[language])
        .map((language) =>
          problem(
            'translation-present',
            anchor,
            [],
            `${key} has no ${language}.mdx.`,
            `Readers of that language meet a notice instead of the text. Add content/${key}/${language}.mdx; a draft is welcome (translation: status: draft).`,
            { offset: 0 },
          ),
        );
    });
    const fields = [...textFiles(files).values()].flatMap((byLanguage): Finding[] => {
      const keysOf = (file: ContentFile | undefined) => (typeof file?.data === 'object' && file.data !== null ? Object.keys(file.data) : []);
      const readable = Object.values(byLanguage).filter(({ data }) => data !== undefined);
      const known = new Set(readable.flatMap(keysOf));
      return readable.flatMap((file) =>
        [...known]
          .filter((key) => !keysOf(file).includes(key))
          .map((key) =>
            problem(
              'translation-present',
              file,
              [],
              `The field "${key}" stands in another language and is missing here.`,
              `Readers of this language lack what the others are told. Add "${key}" between the lines of dashes at the top; a draft is welcome.`,
              { offset: 0 },
            ),
          ),
      );
    });
    const parts = files.flatMap((file) =>
      localizedValues(file).flatMap(({ path, texts }): Finding[] => {
        const missing = languages.filter((language) => texts[language] === undefined);
        if (missing.length === 0) return [];
        // A source's translated title leaves out the language of the work itself; other labels exist only where a language has them.
        const own = path[0] === 'titleTranslated' ? valueAt(file.data, ['language']) : undefined;
        const open = path[0] === 'altLabels' ? [] : missing.filter((language) => language !== own);
        return open.length === 0
          ? []
          : [
              problem(
                'translation-present',
                file,
                path,
                `This text is missing in: ${open.join(', ')}.`,
                'Readers of those languages get the text in another language with a notice. Add the translation; a draft is welcome.',
              ),
            ];
      }),
    );
    return [...whole, ...fields, ...parts];
  },
};

/** A translation was made from the present original. */
export const translationCurrent: Rule = {
  name: 'translation-current',
  check: ({ files }) =>
    [...textFiles(files).values()].flatMap((byLanguage) =>
      Object.values(byLanguage).flatMap((file): Finding[] => {
        const status = valueAt(file.data, ['translation', 'status']);
        const of = valueAt(file.data, ['translation', 'of']);
        if (status === 'original' || typeof status !== 'string') return [];
        const original = byLanguage[of as Language];
        if (!original || original === file)
          return [
            problem(
              'translation-current',
              file,
              ['translation'],
              'This translation does not say which text it was made from.',
              'Write "of:" with the language of the original, for instance "of: en", and run "npm run fix".',
            ),
          ];
        if (original.data === undefined || valueAt(file.data, ['translation', 'digest']) === digest(translatableText(original))) return [];
        return [
          problem(
            'translation-current',
            file,
            ['translation', 'digest'],
            `The original (${original.path}) has changed since this translation was made.`,
            'Readers of the two languages would be told different things. Bring the translation up to date, then run "npm run fix -- --translated" with its path to record it.',
            { severity: 'warning' },
          ),
        ];
      }),
    ),
};
