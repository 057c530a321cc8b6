import { buildBacklinks } from '../relations/backlinks.ts';
import { problem, type Rule } from './rule.ts';

/** A claim that no entry uses is context at best: said as a warning, so that it is not forgotten by accident. */
export const claimUsed: Rule = {
  name: 'claim-used',
  check: ({ files, corpus }) => {
    const backlinks = buildBacklinks(corpus);
    const byPath = new Map(files.map((file) => [file.path, file]));
    return [...corpus.claims.values()].flatMap((claim) => {
      const file = byPath.get(`sources/${claim.source}.yaml`);
      if (!file || backlinks.toClaim(claim.ref).length > 0) return [];
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
