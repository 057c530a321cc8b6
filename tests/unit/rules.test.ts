import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/checks/index.ts';
import { findingsFor, small } from './small-content.ts';

const facts = 'cases/example-network/facts.yaml';
const source = 'sources/example-source.yaml';
const comparison = 'comparisons/example-comparison/facts.yaml';
const [en, ru, uz] = ['en', 'ru', 'uz'].map((language) => `cases/example-network/${language}.mdx`) as [string, string, string];

/** The small content with one passage of one file exchanged. */
const change = (path: string, from: string, to: string): Record<string, string> => {
  const text = small[path] ?? '';
  if (!text.includes(from)) throw new Error(`The sample lacks "${from}".`);
  return { [path]: text.replace(from, to) };
};

interface Sample {
  name: string;
  rule: string;
  changes: Record<string, string | undefined>;
  /** Words of the message. */
  says: string;
  /** `file:line:column`. */
  at: string;
}

const samples: Sample[] = [
  {
    name: 'YAML that cannot be read',
    rule: 'syntax',
    changes: change(facts, 'kind: school', 'kind: school: small'),
    says: '"school: small" has a colon in it and no quotes around it',
    at: `${facts}:2:7`,
  },
  {
    name: 'a key that stands twice',
    rule: 'syntax',
    changes: change(facts, 'kind: school', 'kind: school\nregions: [UZ-SA]'),
    says: 'The key "regions" stands twice',
    at: `${facts}:3:1`,
  },
  { name: 'a YAML alias', rule: 'syntax', changes: change(facts, 'kind: school', 'kind: *school'), says: 'alias', at: `${facts}:2:7` },
  { name: 'MDX that cannot be read', rule: 'syntax', changes: change(en, '12 schools', '12 <schools'), says: 'This cannot be read', at: `${en}:7:36` },
  { name: 'a text without front matter', rule: 'syntax', changes: { [en]: 'A text.\n' }, says: 'no front matter', at: `${en}:1:1` },
  {
    name: 'a file where no entry can stand',
    rule: 'file-place',
    changes: { 'case/another-example/facts.yaml': 'kind: school\n' },
    says: 'Did you mean "cases"?',
    at: 'case/another-example/facts.yaml:1:1',
  },
  {
    name: 'an id with a capital',
    rule: 'id-grammar',
    changes: { 'institutions/Example_Two.yaml': 'name: { en: Two }\ntype: university\n' },
    says: '"Example_Two" cannot be an id',
    at: 'institutions/Example_Two.yaml:1:1',
  },
  {
    name: 'a comparison with the name of a page of the site',
    rule: 'address-free',
    changes: { 'comparisons/kind-example/facts.yaml': 'cases: [example-network, example-network]\n' },
    says: '"kind-example" cannot be an id in comparisons',
    at: 'comparisons/kind-example/facts.yaml:1:1',
  },
  {
    name: 'a page with the name of a list of the site',
    rule: 'address-free',
    changes: { 'pages/cases/en.mdx': '---\ntitle: All cases\ntranslation: { status: original }\n---\n' },
    says: 'Rename the folder content/pages/cases',
    at: 'pages/cases/en.mdx:1:1',
  },
  {
    name: 'a folder without facts',
    rule: 'facts-present',
    changes: { 'cases/another-example/en.mdx': '---\ntitle: Another\ntranslation: { status: original }\n---\n' },
    says: 'no facts.yaml',
    at: 'cases/another-example/en.mdx:1:1',
  },
  { name: 'a wrong region code', rule: 'shape', changes: change(facts, 'UZ-TK', 'UZ-TT'), says: 'Did you mean "UZ-TK"?', at: `${facts}:1:11` },
  { name: 'a missing key', rule: 'shape', changes: change(facts, 'status: operating\n', ''), says: '"status" is missing', at: `${facts}:1:1` },
  {
    name: 'a figure without its unit',
    rule: 'shape',
    changes: change(source, '        unit: { uz: maktab, ru: школ, en: schools }\n', ''),
    says: '"unit" is missing',
    at: `${source}:15:9`,
  },
  {
    name: 'a year that is text',
    rule: 'shape',
    changes: change(facts, 'year: 2019', 'year: "2019"'),
    says: 'must be a number, but is "2019"',
    at: `${facts}:5:16`,
  },
  {
    name: 'a date with an impossible month',
    rule: 'shape',
    changes: change(source, '"2020"', '"2020-13"'),
    says: 'a date: "2020", "2020-05" or "2020-05-01"',
    at: `${source}:3:9`,
  },
  {
    name: 'an address that is no address',
    rule: 'shape',
    changes: change(source, 'language: en', 'url: javascript:alert(1)\nlanguage: en'),
    says: 'a full http or https address',
    at: `${source}:4:6`,
  },
  {
    name: 'a misspelt key',
    rule: 'unknown-key',
    changes: change(facts, 'participants:', 'partisipants:'),
    says: 'Did you mean "participants"?',
    at: `${facts}:7:1`,
  },
  {
    name: 'a title left as the new entry had it',
    rule: 'example-words',
    changes: change(en, 'title: Example network', 'title: Example network of schools'),
    says: '"title" is still the example that "npm run new" wrote: "Example network of schools". Readers would take it for true. Put your own in its place: Name of the case.',
    at: `${en}:2:8`,
  },
  {
    name: 'a name left as the new entry had it in one language',
    rule: 'example-words',
    changes: { 'institutions/example-two.yaml': 'name: { uz: Ikki, ru: Example Institute, en: Two }\ntype: university\n' },
    says: '"name.ru" is still the example',
    at: 'institutions/example-two.yaml:1:23',
  },
  {
    name: 'a key that was added with nothing said',
    rule: 'example-words',
    changes: change(facts, 'anchor:', 'place: { en: … }\nanchor:'),
    says: '"place.en" is still the example that "npm run new" wrote: "…"',
    at: `${facts}:6:14`,
  },
  {
    name: 'a heading with nothing under it',
    rule: 'example-words',
    changes: change(en, 'The department', '## What it is\n\n## How it works\n\nThe department'),
    says: 'Nothing is written under the heading "## What it is"',
    at: `${en}:7:1`,
  },
  {
    name: 'an institution that does not exist',
    rule: 'reference-exists',
    changes: change(facts, 'anchor: example-institute', 'anchor: exampel-institute'),
    says: 'Did you mean "example-institute"?',
    at: `${facts}:6:9`,
  },
  {
    name: 'a missing source',
    rule: 'reference-exists',
    changes: change(facts, 'results: [example-source#example-claim]', 'results: [missing-source#example-claim]'),
    says: 'There is no source "missing-source"',
    at: `${facts}:16:11`,
  },
  {
    name: 'a claim its source does not have',
    rule: 'reference-exists',
    changes: change(facts, 'results: [example-source#example-claim]', 'results: [example-source#other-claim]'),
    says: 'has no claim "other-claim"',
    at: `${facts}:16:11`,
  },
  {
    name: 'a citation that leads nowhere',
    rule: 'citation-resolves',
    changes: change(en, 'example-source#example-claim', 'example-source#exampel-claim'),
    says: 'Did you mean "example-source#example-claim"?',
    at: `${en}:7:35`,
  },
  {
    name: 'a link to no kind of entry',
    rule: 'citation-resolves',
    changes: change(en, 'The department', 'The <Entry id="case/example-network">department</Entry>'),
    says: 'Did you mean "cases"?',
    at: `${en}:7:5`,
  },
  {
    name: 'a participant that is neither institution nor group',
    rule: 'participant-named',
    changes: change(facts, '  - institution: example-institute\n    role: university', '  - role: university'),
    says: 'neither an institution nor a group',
    at: `${facts}:8:5`,
  },
  {
    name: 'a comparison of what was not measured',
    rule: 'comparison-measured',
    changes: change(source, 'kind: measured', 'kind: argued\n    comparison: baseline'),
    says: '"argued" cannot have a comparison',
    at: `${source}:10:17`,
  },
  {
    name: 'a condition listed with two states',
    rule: 'listed-once',
    changes: change(
      facts,
      'conditions: []',
      'conditions:\n  - { condition: a, state: present, claims: [example-source#example-claim] }\n  - { condition: a, state: planned, claims: [example-source#example-claim] }',
    ),
    says: '"a" is listed twice in "conditions": it is number 1 already, where something else is said of it.',
    at: `${facts}:17:5`,
  },
  {
    name: 'an activity listed twice',
    rule: 'listed-once',
    changes: change(facts, 'sharedResources:', '  - type: coordination\n    claims: [example-source#example-claim]\nsharedResources:'),
    says: '"coordination" is listed twice in "activities": it is number 1 already.',
    at: `${facts}:14:5`,
  },
  {
    name: 'an approach listed twice',
    rule: 'listed-once',
    changes: change(
      facts,
      'approaches: []',
      'approaches:\n  - { approach: b, basis: stated, claims: [example-source#example-claim] }\n  - { approach: b, basis: inferred, claims: [example-source#example-claim] }',
    ),
    says: '"b" is listed twice in "approaches"',
    at: `${facts}:12:5`,
  },
  {
    name: 'a participant listed in two roles',
    rule: 'listed-once',
    changes: change(facts, 'approaches:', '  - institution: example-institute\n    role: school\napproaches:'),
    says: '"example-institute" is listed twice in "participants"',
    at: `${facts}:10:5`,
  },
  {
    name: 'a group of participants listed twice',
    rule: 'listed-once',
    changes: change(facts, 'approaches:', '  - { group: { en: Schools }, role: school }\n  - { group: { en: Schools }, role: school, count: 3 }\napproaches:'),
    says: '"Schools" is listed twice in "participants": it is number 2 already',
    at: `${facts}:11:5`,
  },
  {
    name: 'a row of a comparison that its table cannot have',
    rule: 'dimension-known',
    changes: { [comparison]: 'cases: [example-network, example-network]\ndimensions: [activities, evidence, partisipants]\n' },
    says: '"partisipants" is no field by which cases are compared. Did you mean "participants"?',
    at: `${comparison}:2:36`,
  },
  {
    name: 'a start after its source',
    rule: 'years-in-order',
    changes: change(facts, 'year: 2019', 'year: 2024'),
    says: '2024 is later than its latest source (2020)',
    at: `${facts}:5:16`,
  },
  {
    name: 'an institution merged into itself',
    rule: 'no-circle',
    changes: { 'institutions/example-two.yaml': 'name: { en: Two }\ntype: university\nmergedInto: example-two\n' },
    says: 'leads back to this entry',
    at: 'institutions/example-two.yaml:3:13',
  },
  {
    name: 'two institutions of one name',
    rule: 'duplicate-title',
    changes: { 'institutions/example-two.yaml': 'name: { en: Institute of the example }\ntype: university\n' },
    says: 'already the title of institutions/example-institute.yaml',
    at: 'institutions/example-two.yaml:1:13',
  },
  {
    name: "an apostrophe typed as '",
    rule: 'uzbek-letters',
    changes: change(uz, 'tarmogʻi', "tarmog'i"),
    says: 'Write "tarmogʻi"'.replace('Write ', ''),
    at: `${uz}:2:8`,
  },
  {
    name: 'a tutuq belgisi typed as ’',
    rule: 'uzbek-letters',
    changes: change(uz, 'Boshqarma', 'Ta’lim boshqarmasi'),
    says: '"Ta’lim" is typed with the wrong apostrophe',
    at: `${uz}:9:3`,
  },
  { name: 'a word in two scripts', rule: 'mixed-script', changes: change(ru, 'школ', 'шкoл'), says: '"шкoл" mixes Latin and Cyrillic', at: `${ru}:9:25` },
  {
    name: 'figures that differ between languages',
    rule: 'figures-match',
    changes: change(ru, '12 школ', '21 школу'),
    says: 'lacks 12 and has 21',
    at: `${ru}:8:1`,
  },
  {
    name: 'an import in a text',
    rule: 'safe-mdx',
    changes: change(en, 'The department', 'import x from "./x.js"\n\nThe department'),
    says: 'cannot have import or export',
    at: `${en}:7:1`,
  },
  { name: 'a missing translation', rule: 'translation-present', changes: { [uz]: undefined }, says: 'has no uz.mdx', at: `${ru}:1:1` },
  {
    name: 'a field of a text missing in one language',
    rule: 'translation-present',
    changes: change(en, 'title: Example network', 'title: Example network\ngaps: The sources do not name the schools.'),
    says: 'The field "gaps" stands in another language',
    at: `${ru}:1:1`,
  },
  {
    name: 'a statement missing in one language',
    rule: 'translation-present',
    changes: change('sources/example-source.yaml', '      uz: Misol boshqarmasi 12 ta maktabni sanagan.\n', ''),
    says: 'missing in: uz',
    at: 'sources/example-source.yaml:11:7',
  },
  {
    name: 'a translation of an older original',
    rule: 'translation-current',
    changes: change(en, 'counted 12 schools', 'counted 12 schools again'),
    says: 'has changed since this translation was made',
    at: `${ru}:5:11`,
  },
  {
    name: 'a claim that nobody uses',
    rule: 'claim-used',
    changes: change(source, 'claims:\n', 'claims:\n  unused-claim:\n    kind: argued\n    statement: { uz: Fikr., ru: Мысль., en: A thought. }\n'),
    says: 'No entry uses the claim "unused-claim"',
    at: `${source}:9:5`,
  },
];

describe('rules of the checker', () => {
  it('find nothing in content that is right', () => {
    expect(findingsFor()).toEqual([]);
  });

  it.each(samples)('$rule: $name', ({ rule, changes, says, at }) => {
    const found = findingsFor(changes).filter((finding) => finding.rule === rule);
    expect(found.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain(says);
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toContain(at);
    for (const { remedy } of found) expect(remedy.length).toBeGreaterThan(20);
  });

  it('have a broken sample each', () => {
    expect(new Set(samples.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it('report every fault of a careless contribution at once, each once', () => {
    const careless = {
      ...change(facts, 'kind: school', 'kinds: school'),
      ...change(uz, 'tarmogʻi', "tarmog'i"),
      ...change(en, 'The department', 'import x from "y"\n\nThe department'),
      ...change(source, 'unit: { uz: maktab, ru: школ, en: schools }', 'unit: {}'),
    };
    const rulesFound = findingsFor(careless).map(({ rule }) => rule);
    for (const rule of ['unknown-key', 'uzbek-letters', 'safe-mdx']) expect(rulesFound.filter((own) => own === rule)).toHaveLength(1);
  });
});

describe('a file that cannot be read', () => {
  it.each(Object.keys(small))('%s is told once, and no other file is accused', (path) => {
    const text = small[path] ?? '';
    const broken = path.endsWith('.mdx') ? text.replace('title: ', 'title: Atlas: ') : `${text}odd: a: b\n`;
    expect(findingsFor({ [path]: broken }).map(({ rule, file }) => `${rule} ${file}`)).toEqual([`syntax ${path}`]);
  });

  it('is told once also when it is a source whose claims nobody can find', () => {
    expect(
      findingsFor(change(source, 'claims:', 'clams:'))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['shape', 'unknown-key']);
  });
});

describe('texts from strangers', () => {
  const hostile = [
    'export const x = 1',
    '{process.exit()}',
    '{`x`}',
    '<script>alert(1)</script>',
    '<img src="https://example.org/x.png" />',
    '<Cite id={x} />',
    '<Cite {...x} />',
    '<Entry id="cases/example-network" onClick="x()">t</Entry>',
    '[t](javascript:alert(1))',
    '[t](JaVaScRiPt:alert(1))',
    '[t](data:text/html,x)',
    '[t](//example.org)',
    '[t](http://example.org)',
    '![t](https://example.org/x.png)',
    '[t][r]\n\n[r]: javascript:alert(1)',
    '![t][r]\n\n[r]: https://example.org/x.png',
    '<https://example.org>',
    '<a href="javascript:x">t</a>',
    '<Foreign>t</Foreign>',
    '<Cite id="example-source">t</Cite>',
    '<iframe src="https://example.org" />',
    '<Cite.x id="a" />',
    "<Cite id='example-source#example-claim' />",
    '<Entry id = "cases/example-network">this</Entry>',
    '<svg:x />',
    '<>t</>',
    '[t](vbscript:x)',
    '<constructor />',
    '<toString />',
  ];
  it.each(hostile)('refuses %s', (text) => {
    const found = findingsFor(change(en, 'The department', `Words.\n\n${text}\n\nThe department`)).filter(
      ({ rule, severity }) => (rule === 'safe-mdx' || rule === 'syntax') && severity === 'error',
    );
    expect(found.length).toBeGreaterThan(0);
  });

  const harmless = [
    '**bold** and *emphasis*',
    '- a list\n- of things',
    '[link](https://example.org/a?b=c#d)',
    '<Foreign lang="en">words</Foreign>',
    '<Entry id="cases/example-network">this</Entry>',
    '> a remark',
    '## A heading',
    '`code`',
  ];
  it.each(harmless)('allows %s', (text) => {
    expect(findingsFor(change(en, 'The department', `${text}\n\nThe department`)).filter(({ rule }) => rule === 'safe-mdx' || rule === 'syntax')).toEqual([]);
  });
});
