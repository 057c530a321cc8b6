import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { isIdentifier } from '../identifier.ts';
import { languages } from '../locale.ts';
import { kindSpecs } from '../schema/kinds.ts';
import { problem, type Rule } from './rule.ts';
import { valueAt } from './shape.ts';

/** Ids are addresses: lower-case Latin letters, digits, hyphens. */
export const idGrammar: Rule = {
  name: 'id-grammar',
  check: ({ files }) =>
    files
      .filter((file) => file.place && !isIdentifier(file.place.id))
      .map((file) =>
        problem(
          'id-grammar',
          file,
          [],
          `"${file.place?.id}" cannot be an id.`,
          'The id becomes the address of the page. Rename the file or folder: lower-case Latin letters and digits, joined by single hyphens, such as "gulistan-complex".',
          { offset: 0 },
        ),
      ),
};

/** A folder entry has its facts. */
export const factsPresent: Rule = {
  name: 'facts-present',
  check: ({ files }) => {
    const withFacts = new Set(files.flatMap(({ place }) => (place?.part === 'facts' ? [`${place.kind}/${place.id}`] : [])));
    const reported = new Set<string>();
    return files.flatMap((file): Finding[] => {
      const { place } = file;
      if (!place || place.part === 'facts' || kindSpecs[place.kind].layout !== 'folder') return [];
      const key = `${place.kind}/${place.id}`;
      if (withFacts.has(key) || reported.has(key)) return [];
      reported.add(key);
      return [
        problem(
          'facts-present',
          file,
          [],
          `The folder ${key} has texts but no facts.yaml.`,
          `Without facts there is no page. Run "npm run new -- ${place.kind} ${place.id}" in an empty place and copy its facts.yaml here.`,
          { offset: 0 },
        ),
      ];
    });
  },
};

const titleFields = ['title', 'label', 'labels', 'name'] as const;

/** Titles of a file by language: the front matter's title, or the label, name or title of a YAML entry. */
function* titles(file: ContentFile): Generator<{ language: string; title: string; path: (string | number)[] }> {
  if (!file.place) return;
  if (file.place.part !== 'facts') {
    const title = valueAt(file.data, ['title']);
    if (typeof title === 'string') yield { language: file.place.part, title, path: ['title'] };
    return;
  }
  for (const key of titleFields) {
    for (const language of languages) {
      const title = valueAt(file.data, [key, language]);
      if (typeof title === 'string') yield { language, title, path: [key, language] };
    }
  }
}

/** Two entries of one kind never have the same title: a reader could not tell them apart. */
export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  check: ({ files }) => {
    const seen = new Map<string, string>();
    return files.flatMap((file) =>
      [...titles(file)].flatMap(({ language, title, path }): Finding[] => {
        if (!file.place || file.place.kind === 'sources') return [];
        const key = `${file.place.kind}\u0000${language}\u0000${title.trim().toLowerCase()}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, file.path);
          return [];
        }
        return [
          problem(
            'duplicate-title',
            file,
            path,
            `"${title}" is already the title of ${first}.`,
            'Readers and search could not tell the two apart. Make the titles differ, or merge the entries if they are the same thing.',
          ),
        ];
      }),
    );
  },
};
