/** Rules over two or more fields of one entry. */
import type { Finding } from '../finding.ts';
import { problem, type Rule } from './rule.ts';

const fileOf = (files: Parameters<Rule['check']>[0]['files']) => new Map(files.map((file) => [file.path, file]));

/** A case starts before it is reviewed, and not before the sources that show it could know it. */
export const yearsInOrder: Rule = {
  name: 'years-in-order',
  check: ({ files, corpus }) => {
    const byPath = fileOf(files);
    const cases = [...corpus.entries.cases.values()].flatMap(({ id, facts }): Finding[] => {
      const file = byPath.get(`cases/${id}/facts.yaml`);
      const start = facts.start;
      if (!file || !start) return [];
      const issued = start.claims.flatMap((ref) => {
        const date = corpus.entries.sources.get(ref.split('#')[0] ?? '')?.facts.issued;
        const claim = corpus.claims.get(ref);
        return date && claim && (claim.kind === 'measured' || claim.kind === 'implemented') ? [Number(date.slice(0, 4))] : [];
      });
      const latest = Math.max(...issued);
      const allKnown = start.claims.every((ref) => corpus.claims.has(ref));
      if (allKnown && issued.length > 0 && start.year > latest)
        return [
          problem(
            'years-in-order',
            file,
            ['start', 'year'],
            `The start year ${start.year} is later than its latest source (${latest}).`,
            'A source cannot report what had not begun. Correct the year, or the date of the source.',
          ),
        ];
      if (facts.reviewBy && Number(facts.reviewBy.slice(0, 4)) < start.year)
        return [
          problem(
            'years-in-order',
            file,
            ['reviewBy'],
            `"reviewBy" (${facts.reviewBy}) is before the start year ${start.year}.`,
            'The facts are to be reviewed after the start. Correct one of the two.',
          ),
        ];
      return [];
    });
    const definitions = [...corpus.entries.definitions.values()].flatMap(({ id, facts }): Finding[] => {
      const file = byPath.get(`definitions/${id}/facts.yaml`);
      const issued = corpus.entries.sources.get(facts.citedIn ?? facts.source)?.facts.issued;
      if (!file || !issued || facts.year === undefined || facts.year <= Number(issued.slice(0, 4))) return [];
      return [
        problem(
          'years-in-order',
          file,
          ['year'],
          `The definition (${facts.year}) is later than the work it was read in (${issued}).`,
          'Correct the year of the definition or the date of the source.',
        ),
      ];
    });
    return [...cases, ...definitions];
  },
};

/** A participant is one institution or one described group, never both or neither. */
export const participantNamed: Rule = {
  name: 'participant-named',
  check: ({ files, corpus }) => {
    const byPath = fileOf(files);
    return [...corpus.entries.cases.values()].flatMap(({ id, facts }) =>
      facts.participants.flatMap((participant, index): Finding[] => {
        const file = byPath.get(`cases/${id}/facts.yaml`);
        const named = (participant.institution ? 1 : 0) + (participant.group ? 1 : 0);
        if (!file || named === 1) return [];
        return [
          problem(
            'participant-named',
            file,
            ['participants', index],
            named === 0 ? 'This participant has neither an institution nor a group.' : 'This participant has both an institution and a group.',
            'A reader must see who takes part. Give the id of one institution under "institution", or a description under "group".',
          ),
        ];
      }),
    );
  },
};

/** Only what was measured can have been compared, and a comparison needs its figures. */
export const comparisonMeasured: Rule = {
  name: 'comparison-measured',
  check: ({ files, corpus }) => {
    const byPath = fileOf(files);
    return [...corpus.claims.values()].flatMap((claim): Finding[] => {
      const file = byPath.get(`sources/${claim.source}.yaml`);
      if (!file || !claim.comparison || claim.kind === 'measured') return [];
      return [
        problem(
          'comparison-measured',
          file,
          ['claims', claim.id, 'comparison'],
          `A claim of kind "${claim.kind}" cannot have a comparison.`,
          'The evidence level would be too high. Take "comparison" out, or correct "kind" to "measured" if the source shows a measurement.',
        ),
      ];
    });
  },
};

/** Nothing stands in for itself: lineage, mergers and broader terms lead somewhere else and not in a circle. */
export const noCircle: Rule = {
  name: 'no-circle',
  check: ({ files, corpus }) => {
    const byPath = fileOf(files);
    const circle = (start: string, next: (id: string) => readonly string[]): boolean => {
      const seen = new Set<string>();
      const queue = [...next(start)];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (id === start) return true;
        if (!seen.has(id)) queue.push(...next(id));
        seen.add(id);
      }
      return false;
    };
    const broader = (id: string) => corpus.entries.terms.get(id)?.facts.broader ?? [];
    const merged = (id: string) => [corpus.entries.institutions.get(id)?.facts.mergedInto ?? []].flat();
    const report = (path: string, key: string): Finding[] => {
      const file = byPath.get(path);
      return file
        ? [
            problem(
              'no-circle',
              file,
              [key],
              `"${key}" leads back to this entry.`,
              'The page would send readers round in a circle. Follow the ids and correct the one that points back.',
            ),
          ]
        : [];
    };
    return [
      ...[...corpus.entries.terms.keys()].filter((id) => circle(id, broader)).flatMap((id) => report(`terms/${id}.yaml`, 'broader')),
      ...[...corpus.entries.institutions.keys()].filter((id) => circle(id, merged)).flatMap((id) => report(`institutions/${id}.yaml`, 'mergedInto')),
      ...[...corpus.entries.sources.values()].filter(({ id, facts }) => facts.lineage === id).flatMap(({ id }) => report(`sources/${id}.yaml`, 'lineage')),
    ];
  },
};
