/** The list of rules, in the order in which a contributor mends things, and the one function that runs them. */
import type { ContentFile } from '../content-file.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { type Kind, kindNames } from '../schema/kinds.ts';
import { addressFree } from './address-free.ts';
import { claimUsed } from './claim-used.ts';
import { dimensionKnown } from './dimension-known.ts';
import { exampleWords } from './example-words.ts';
import { comparisonMeasured, noCircle, participantNamed, yearsInOrder } from './facts-rules.ts';
import { figuresMatch } from './figures-match.ts';
import { duplicateTitle, factsPresent, idGrammar } from './identifiers.ts';
import { mixedScript, uzbekLetters } from './letters.ts';
import { listedOnce } from './listed-once.ts';
import { citationResolves, referenceExists } from './references-exist.ts';
import type { CheckInput, Rule } from './rule.ts';
import { safeMdx } from './safe-mdx.ts';
import { shape, unknownKey, valueAt } from './shape.ts';
import { filePlace, syntax } from './syntax.ts';
import { translationCurrent, translationPresent } from './translations.ts';

export const rules: readonly Rule[] = [
  syntax,
  filePlace,
  idGrammar,
  addressFree,
  factsPresent,
  shape,
  unknownKey,
  exampleWords,
  referenceExists,
  citationResolves,
  safeMdx,
  participantNamed,
  comparisonMeasured,
  listedOnce,
  dimensionKnown,
  yearsInOrder,
  noCircle,
  duplicateTitle,
  uzbekLetters,
  mixedScript,
  figuresMatch,
  translationPresent,
  translationCurrent,
  claimUsed,
];

/** Everything the rules read, from files and the corpus made of them. */
export function checkInput(files: readonly ContentFile[], corpus: Corpus): CheckInput {
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()])) as unknown as Record<Kind, Set<string>>;
  const claims = new Set<string>();
  const unreadSources = new Set<string>();
  for (const { place, data } of files) {
    if (!place) continue;
    ids[place.kind].add(place.id);
    if (place.kind !== 'sources') continue;
    const own = valueAt(data, ['claims']);
    if (typeof own === 'object' && own !== null && !Array.isArray(own)) for (const id of Object.keys(own)) claims.add(`${place.id}#${id}`);
    else unreadSources.add(place.id);
  }
  return { files, corpus, ids, claims, unreadSources };
}

/** Runs every rule and returns all findings, by file and place. Pure: the same content gives the same list. */
export function runChecks(files: readonly ContentFile[], corpus: Corpus): Finding[] {
  const input = checkInput(files, corpus);
  return rules.flatMap((rule) => rule.check(input)).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
