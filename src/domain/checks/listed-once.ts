/** A thing stands once in a list: listed twice it is counted twice, and may be told in two ways that cannot both be true. */
import { type Atom, valueKey } from '../comparison/cell.ts';
import { dimensionsOf } from '../comparison/dimensions.ts';
import type { ContentFile } from '../content-file.ts';
import type { Entry } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { defaultLanguage, findText } from '../locale.ts';
import { problem, type Rule } from './rule.ts';

/** What the author typed, or its text. */
function nameOf(thing: Atom): string {
  if (thing.type === 'code') return thing.code;
  if (thing.type === 'entry') return thing.id;
  if (thing.type === 'claim') return thing.ref;
  return thing.type === 'text' ? (findText(thing.text, defaultLanguage)?.text ?? '') : String(thing.value);
}

/** Things that stand a second time in one of the lists by which an entry is compared; what is said of them may differ. */
const repeated = (file: ContentFile, entry: Entry): Finding[] =>
  dimensionsOf(entry.kind).flatMap(({ id, cell: cellOf }) => {
    const cell = cellOf(entry);
    if (cell.state !== 'reported') return [];
    const things = cell.values.map((value) => valueKey({ ...value, qualifiers: [] }));
    return cell.values.flatMap((value, index): Finding[] => {
      const first = things.indexOf(things[index] ?? '');
      const before = cell.values[first];
      if (first === index || !before) return [];
      const otherwise = valueKey(before) === valueKey(value) ? '' : ', where something else is said of it';
      return [
        problem(
          'listed-once',
          file,
          [id, index],
          `"${nameOf(value.main)}" is listed twice in "${id}": it is number ${first + 1} already${otherwise}.`,
          'It would be shown and counted twice, and readers could not know which is true. Keep the one that the sources show and put the claims of both under it.',
        ),
      ];
    });
  });

export const listedOnce: Rule = {
  name: 'listed-once',
  check: ({ files, corpus }) =>
    files.flatMap((file) => {
      if (file.place?.part !== 'facts') return [];
      const entry = corpus.entries[file.place.kind].get(file.place.id);
      return entry ? repeated(file, entry as Entry) : [];
    }),
};
