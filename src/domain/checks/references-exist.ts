import type { Finding } from '../finding.ts';
import { factReferences, type Target, textReferences } from '../relations/references.ts';
import { isKind } from '../schema/kinds.ts';
import { didYouMean } from './did-you-mean.ts';
import { type CheckInput, problem, type Rule } from './rule.ts';

/** What is wrong with a target, or undefined when it exists. */
function missing({ ids, claims, unreadSources }: CheckInput, target: Target): { what: string; remedy: string } | undefined {
  if (target.to === 'claim') {
    if (claims.has(target.ref)) return undefined;
    const [source = ''] = target.ref.split('#');
    if (!ids.sources.has(source))
      return {
        what: `There is no source "${source}".${didYouMean(source, ids.sources)}`,
        remedy: `A reader could not follow this to its source. Correct the id, or add content/sources/${source}.yaml with the claim.`,
      };
    if (unreadSources.has(source)) return undefined;
    const own = [...claims].filter((ref) => ref.startsWith(`${source}#`));
    return {
      what: `The source "${source}" has no claim "${target.ref.slice(source.length + 1)}".${didYouMean(target.ref, own)}`,
      remedy: `A reader could not follow this to its source. Its claims are: ${own.map((ref) => ref.slice(source.length + 1)).join(', ') || 'none yet'}.`,
    };
  }
  if (ids[target.kind].has(target.id)) return undefined;
  return {
    what: `There is no entry "${target.id}" in ${target.kind}.${didYouMean(target.id, ids[target.kind])}`,
    remedy: `The link would lead nowhere. Correct the id, or add the entry under content/${target.kind}/.`,
  };
}

/** Every reference in facts leads to an entry or a claim that exists. */
export const referenceExists: Rule = {
  name: 'reference-exists',
  check: (input) =>
    input.files.flatMap((file): Finding[] => {
      if (file.place?.part !== 'facts') return [];
      return factReferences(file.place.kind, file.data).flatMap(({ target, path }) => {
        const fault = missing(input, target);
        return fault ? [problem('reference-exists', file, path, fault.what, fault.remedy)] : [];
      });
    }),
};

/** Every `<Cite>` and `<Entry>` in a text leads to a claim, a source or an entry that exists. */
export const citationResolves: Rule = {
  name: 'citation-resolves',
  check: (input) =>
    input.files.flatMap((file): Finding[] => {
      if (!file.place || file.place.part === 'facts') return [];
      const unknownKinds = [...file.body.matchAll(/<Entry\s+id="([^"/]*)(?:\/[^"]*)?"/g)].filter((match) => !isKind(match[1] ?? ''));
      return [
        ...textReferences(file.body).flatMap(({ target, offset }) => {
          const fault = missing(input, target);
          return fault ? [problem('citation-resolves', file, [], fault.what, fault.remedy, { offset: file.bodyOffset + offset })] : [];
        }),
        ...unknownKinds.map((match) =>
          problem(
            'citation-resolves',
            file,
            [],
            `"${match[1]}" is no kind of entry.${didYouMean(match[1] ?? '', Object.keys(input.ids))}`,
            'Write <Entry id="kind/id">, for instance <Entry id="terms/cluster">.',
            { offset: file.bodyOffset + match.index },
          ),
        ),
      ];
    }),
};
