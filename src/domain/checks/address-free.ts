/** The address of an entry is not one that the site gives to a page of its own. */
import type { Finding } from '../finding.ts';
import { type Kind, kindNames } from '../schema/kinds.ts';
import { problem, type Rule } from './rule.ts';

/** Names under `compare/` and beginnings of the full tables; names at the top, those of lists among them. A test holds them against `src/pages`. */
const taken: { readonly [K in Kind]?: RegExp } = {
  comparisons: /^(?:activities|conditions|definitions|regions)$|^(?:kind|region)-/,
  pages: new RegExp(`^(?:${[...kindNames, 'compare', 'data', 'evidence-map', 'readiness', 'regions', 'search'].join('|')})$`),
};

/** Whether the site has, or may come to have, another page where this entry would stand. */
export const isTaken = (kind: Kind, id: string): boolean => taken[kind]?.test(id) ?? false;

export const addressFree: Rule = {
  name: 'address-free',
  check: ({ files }) => {
    const reported = new Set<string>();
    return files.flatMap((file): Finding[] => {
      if (!file.place) return [];
      const { kind, id } = file.place;
      const key = `${kind}/${id}`;
      if (!isTaken(kind, id) || reported.has(key)) return [];
      reported.add(key);
      return [
        problem(
          'address-free',
          file,
          [],
          `"${id}" cannot be an id in ${kind}: the site keeps this address for a page of its own.`,
          `One of the two pages would hide the other. Rename the folder content/${key}, for instance to "on-${id}".`,
          { offset: 0 },
        ),
      ];
    });
  },
};
