import { describe, expect, test } from 'vitest';
import { kindNames, kindSpecs } from '../domain/schema/kinds.ts';
import { parseFile } from '../loading/parse-file.ts';
import { canonicalFile } from './canonical-file.ts';
import { assertIdentifier, assertKind, newEntryFiles } from './new-entry.ts';

describe('the files of a new entry', () => {
  test('lie where entries of the kind lie', () => {
    const paths = (kind: (typeof kindNames)[number]) => newEntryFiles(kind, 'example').map(({ path }) => path);
    expect(paths('cases')).toEqual(['cases/example/facts.yaml', 'cases/example/uz.mdx', 'cases/example/ru.mdx', 'cases/example/en.mdx']);
    expect(paths('terms')).toEqual(['terms/example.yaml']);
  });

  test.each(kindNames)('of %s can be read, have the right shape and are left as they are by the mender', (kind) => {
    for (const { path, text } of newEntryFiles(kind, 'example')) {
      const file = parseFile(path, text);
      const schema = file.place?.part === 'facts' ? kindSpecs[kind].facts : kindSpecs[kind].text;
      expect(file.problems).toEqual([]);
      expect(schema?.safeParse(file.data).error).toBeUndefined();
      expect(canonicalFile(file)).toEqual({ text, changes: [] });
    }
  });

  test('name the keys that may be added, as comments that are YAML once the sign is gone', () => {
    const [facts, uz] = newEntryFiles('cases', 'example');
    expect(facts?.text).toContain('\n# place: …  # Town or district.\n');
    expect(uz?.text).toContain('\n# summary: …  # One sentence: who does what with whom, where.\n');
    const opened = parseFile('cases/example/uz.mdx', uz?.text.replace('# summary', 'summary') ?? '');
    expect(opened.data).toMatchObject({ summary: '…' });
  });
});

describe('a wrong kind or id', () => {
  test('is refused in plain words, with the nearest right one', () => {
    expect(() => assertKind('case')).toThrow('There is no kind "case". Did you mean "cases"?');
    expect(() => assertIdentifier("Andijon o'quv")).toThrow('Perhaps "andijon-oquv"?');
  });

  test('gets an example when nothing of it can be kept', () => {
    expect(() => assertIdentifier('Ўқув')).toThrow('joined by single hyphens. For example "gulistan-complex".');
  });

  test.each(['../x', 'a/b', 'A', 'a--b', '', '.'])('such as %j never becomes a path', (id) => {
    expect(() => assertIdentifier(id)).toThrow('cannot be an id');
  });
});
