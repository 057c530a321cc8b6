/** A tiny valid content, obviously fictional, and what the checks say of it after a change. */

import { runChecks } from '../../src/domain/checks/index.ts';
import { translatableText } from '../../src/domain/checks/translations.ts';
import { digest } from '../../src/domain/digest.ts';
import type { LocatedFinding } from '../../src/domain/finding.ts';
import { corpusOf } from '../../src/loading/from-disk.ts';
import { parseFile } from '../../src/loading/parse-file.ts';
import { locate } from '../../src/loading/positions.ts';

export const small: Readonly<Record<string, string>> = {
  'sources/example-source.yaml': `type: report
title: An example report
issued: "2020"
language: en
bibliography: partial
voice: official
claims:
  example-claim:
    kind: measured
    statement:
      uz: Misol boshqarmasi 12 ta maktabni sanagan.
      ru: Управление насчитало 12 школ.
      en: The example department counted 12 schools.
    figures:
      - value: 12
        unit: { uz: maktab, ru: школ, en: schools }
        about: { uz: tarmoqdagi maktablar, ru: школы сети, en: schools of the network }
`,
  'institutions/example-institute.yaml': 'name: { uz: Misol instituti, ru: Институт-пример, en: Institute of the example }\ntype: university\nregion: UZ-TK\n',
  'cases/example-network/facts.yaml': `regions: [UZ-TK]
kind: school
naming: functional
status: operating
start: { year: 2019, basis: stated, claims: [example-source#example-claim] }
anchor: example-institute
participants:
  - institution: example-institute
    role: university
approaches: []
activities:
  - type: coordination
    claims: [example-source#example-claim]
sharedResources: []
conditions: []
results: [example-source#example-claim]
otherClaims: []
`,
  'cases/example-network/en.mdx': `---
title: Example network
translation:
  status: original
---

The department counted 12 schools.<Cite id="example-source#example-claim" />
`,
  'cases/example-network/ru.mdx': `---
title: Сеть-пример
translation:
  of: en
  digest: DIGEST
  status: draft
---

Управление насчитало 12 школ.<Cite id="example-source#example-claim" />
`,
  'cases/example-network/uz.mdx': `---
title: Misol tarmogʻi
translation:
  of: en
  digest: DIGEST
  status: draft
---

Boshqarma 12 ta maktabni sanagan.<Cite id="example-source#example-claim" />
`,
};

const english = 'cases/example-network/en.mdx';
/** Digest of the English text, as `npm run fix` writes it. */
const current = digest(translatableText(parseFile(english, small[english] ?? '')));

/** Findings for the small content with some files changed, added or (undefined) removed. */
export function findingsFor(changes: Readonly<Record<string, string | undefined>> = {}): LocatedFinding[] {
  const contents = Object.entries({ ...small, ...changes }).filter((item): item is [string, string] => item[1] !== undefined);
  const files = contents.map(([path, text]) => parseFile(path, text.replaceAll('DIGEST', current)));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return runChecks(files, corpusOf(files)).map((finding) => locate(finding, byPath.get(finding.file)));
}
