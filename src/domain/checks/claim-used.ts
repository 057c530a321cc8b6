import { problem, type Rule } from './rule.ts';

const claimName = /[a-z0-9-]+#[a-z0-9-]+/g;

/** A claim that no entry uses is context at best: said as a warning, so that it is not forgotten by accident. */
export const claimUsed: Rule = {
  name: 'claim-used',
  check: ({ files, corpus }) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    // Looked for in the texts as they stand: a claim is not unused because the file that names it has a fault.
    const named = new Set(files.flatMap(({ text }) => text.match(claimName) ?? []));
    return [...corpus.claims.values()].flatMap((claim) => {
      const file = byPath.get(`sources/${claim.source}.yaml`);
      if (!file || named.has(claim.ref)) return [];
      return [
        problem(
          'claim-used',
          file,
          ['claims', claim.id],
          `No entry uses the claim "${claim.id}".`,
          `Readers meet it only on the source's page. Cite it where it belongs: ${claim.ref}.`,
          { severity: 'warning' },
        ),
      ];
    });
  },
};
