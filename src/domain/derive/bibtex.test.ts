import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { sampleEntry } from './sample.ts';

test('a journal article has its journal, issue and pages', () => {
  const source = sampleEntry('sources', 'example-2020', {
    title: 'On examples',
    authors: [{ family: 'Example', given: 'Ann' }, { literal: 'Institute & Co' }],
    issued: '2020-05',
    container: 'Journal',
    issue: '3',
    pages: '10–12',
  });
  expect(toBibtex(source)).toBe(`@article{example-2020,
  author = {Example, Ann and {Institute \\& Co}},
  title = {{On examples}},
  journal = {Journal},
  year = {2020},
  month = {5},
  number = {3},
  pages = {10--12},
}
`);
});

test('each type has the fields of its own', () => {
  const entry = (type: 'paper-conference' | 'report' | 'thesis' | 'webpage') => toBibtex(sampleEntry('sources', 'x', { type, container: 'C', publisher: 'P' }));
  expect(entry('paper-conference')).toMatch(/^@inproceedings\{[\s\S]*booktitle = \{C\}[\s\S]*publisher = \{P\}/);
  expect(entry('report')).toMatch(/^@techreport\{[\s\S]*institution = \{P\}/);
  expect(entry('thesis')).toMatch(/^@phdthesis\{[\s\S]*school = \{P\}/);
  expect(entry('webpage')).toMatch(/^@misc\{[\s\S]*howpublished = \{C\}/);
});

test('no sign of a title is a command', () => {
  expect(toBibtex(sampleEntry('sources', 'x', { title: '50% of {a_b} \\ ~' }))).toContain(
    'title = {{50\\% of \\{a\\_b\\} \\textbackslash{} \\textasciitilde{}}}',
  );
});

test('an address stays as it is, but cannot end the field', () => {
  expect(toBibtex(sampleEntry('sources', 'x', { url: 'https://example.org/a_b?c=%20}' }))).toContain('url = {https://example.org/a_b?c=%20%7D}');
});
