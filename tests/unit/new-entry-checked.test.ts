import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/locale.ts';
import { kindNames } from '../../src/domain/schema/kinds.ts';
import { newEntryFiles } from '../../src/tools/new-entry.ts';
import { findingsFor } from './small-content.ts';

/** What is told of the examples in an untouched new entry: `file path` of each value, `file` of each empty heading. */
const told = (kind: (typeof kindNames)[number]): string[] =>
  findingsFor(Object.fromEntries(newEntryFiles(kind, 'new').map(({ path, text }) => [path, text])))
    .filter(({ rule }) => rule === 'example-words')
    .map(({ file, path }) => `${file} ${path}`.trim());

describe('an untouched new entry', () => {
  it.each(kindNames)('of %s has examples, and the checker tells each of its files', (kind) => {
    const files = newEntryFiles(kind, 'new').map(({ path }) => path);
    const silent = files.filter((path) => !told(kind).some((line) => line.startsWith(`${path} `)));
    // The facts of a comparison are ids only: the rule `reference-exists` tells them.
    expect(silent).toEqual(kind === 'comparisons' ? ['comparisons/new/facts.yaml'] : []);
  });

  it('is told field by field: facts nobody touched, texts, empty headings', () => {
    const [facts, ...others] = ['regions[0]', 'kind', 'naming', 'status'].map((path) => `cases/new/facts.yaml ${path}`);
    const texts = [...languages].flatMap((language) => [`cases/new/${language}.mdx title`, ...Array(4).fill(`cases/new/${language}.mdx`)]);
    expect(told('cases').sort()).toEqual([facts, ...others, ...texts].sort());
  });

  it('has no example in it that could be true: a name or a title says that it is an example', () => {
    const texts = kindNames.flatMap((kind) =>
      newEntryFiles(kind, 'new').flatMap(({ text }) => text.match(/^ *(?:title|uz|ru|en|paraphrase|action): .+$/gm) ?? []),
    );
    expect(texts.filter((line) => !/example|…/i.test(line))).toEqual([]);
  });
});
