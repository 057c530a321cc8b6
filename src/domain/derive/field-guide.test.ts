import { describe, expect, test } from 'vitest';
import { kindNames } from '../schema/kinds.ts';
import { fieldGuide } from './field-guide.ts';
import { markdownTable } from './markdown-table.ts';

/** The first row of the guide for a key. */
const rowOf = (guide: string, key: string) => guide.split('\n').find((line) => line.startsWith(`| \`${key}\` |`));

describe('the field guide', () => {
  test('begins with the name of the kind, its files and the command that begins an entry', () => {
    const [title, , mark, , files] = fieldGuide('cases').split('\n');
    expect(title).toBe('# Tajribalar / Примеры из практики / Cases');
    expect(mark).toContain('Do not edit');
    expect(files).toBe(
      'One entry: tajriba / пример из практики / case. A folder, `content/cases/<id>/`, with `facts.yaml`, `uz.mdx`, `ru.mdx`, `en.mdx`. Begin with `npm run new -- cases <id>`.',
    );
    expect(fieldGuide('terms')).toContain('One file: `content/terms/<id>.yaml`.');
  });

  test('tells of a field its key, names, need, value, help and example', () => {
    expect(rowOf(fieldGuide('cases'), 'regions')).toBe(
      '| `regions` | hududlar / регионы / regions | yes | list of at least one: code, see “Codes of regions” | ISO 3166-2 codes, the main region first. | `["UZ-TK"]` |',
    );
    expect(rowOf(fieldGuide('cases'), 'anchor')).toContain('| no | id of an entry in `content/institutions/` |');
  });

  test('has a table of its own for what stands inside a field', () => {
    expect(fieldGuide('cases')).toContain('### `participants[]`');
    expect(fieldGuide('sources')).toContain('### `claims.<id>.figures[]`');
  });

  test('explains each code in every language, and each list of codes once', () => {
    const guide = fieldGuide('cases');
    expect(rowOf(guide, 'functional')).toMatch(/^\| `functional` \| \*\*.+\.\*\* .+ \| \*\*.+\.\*\* .+ \| \*\*.+\.\*\* .+ \|$/);
    const titles = guide.split('\n').filter((line) => line.startsWith('## Codes of '));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.includes('basis'))).toEqual(['## Codes of start.basis']);
  });

  test('has no table of facts where a kind has texts only', () => {
    expect(fieldGuide('pages')).not.toContain('## Facts');
    expect(fieldGuide('pages')).toContain('## Front matter of a text');
  });

  test.each(kindNames)('of %s has tables whose rows all have the same number of cells', (kind) => {
    const tables = fieldGuide(kind)
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('| '));
    for (const table of tables) {
      const counts = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(counts).size).toBe(1);
    }
  });
});

test('a bar or a line break in a cell does not break a table', () => {
  expect(markdownTable(['a'], [['x|y\nz']])).toBe('| a |\n| --- |\n| x\\|y z |');
});
