/** A curated comparison names rows that its table has. */
import { dimensionsOf } from '../comparison/dimensions.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from './did-you-mean.ts';
import { problem, type Rule } from './rule.ts';
import { valueAt } from './shape.ts';

/** Rows of a table of cases: their comparable fields, and the evidence that the site computes. A test holds them against `views/compared`. */
export const caseDimensions: readonly string[] = [...dimensionsOf('cases').map(({ id }) => id), 'evidence'];

export const dimensionKnown: Rule = {
  name: 'dimension-known',
  check: ({ files }) =>
    files.flatMap((file): Finding[] => {
      const wanted = file.place?.kind === 'comparisons' && file.place.part === 'facts' ? valueAt(file.data, ['dimensions']) : undefined;
      if (!Array.isArray(wanted)) return [];
      return wanted.flatMap((name: unknown, index) =>
        typeof name !== 'string' || caseDimensions.includes(name)
          ? []
          : [
              problem(
                'dimension-known',
                file,
                ['dimensions', index],
                `"${name}" is no field by which cases are compared.${didYouMean(name, caseDimensions)}`,
                `The table would lack this row. Correct the name or take it out. Fields that can stand here: ${caseDimensions.join(', ')}.`,
              ),
            ],
      );
    }),
};
