import { kinds } from '../schema/kinds.ts';
import { didYouMean } from './did-you-mean.ts';
import { readingFaults } from './plain-syntax.ts';
import { problem, type Rule } from './rule.ts';

/** The file can be read at all. */
export const syntax: Rule = {
  name: 'syntax',
  check: ({ files }) =>
    files.flatMap((file) => readingFaults(file).map(({ message, remedy, offset }) => problem('syntax', file, [], message, remedy, { offset }))),
};

/** Every file stands where an entry may stand. */
export const filePlace: Rule = {
  name: 'file-place',
  check: ({ files }) =>
    files
      .filter((file) => !file.place && !/\.(?:png|jpe?g|webp|svg)$/.test(file.path))
      .map((file) => {
        const folder = file.path.split('/')[0] ?? '';
        return problem(
          'file-place',
          file,
          [],
          `No entry can be kept at "${file.path}".${folder in kinds ? '' : didYouMean(folder, Object.keys(kinds))}`,
          'The site would never show this file. Entries with texts are folders with facts.yaml, uz.mdx, ru.mdx and en.mdx; the other kinds are one file, <id>.yaml. See CONTRIBUTING.md.',
          { offset: 0 },
        );
      }),
};
