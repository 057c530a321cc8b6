import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOrder } from '../vocabulary/evidence-levels.ts';
import { type GradedClaim, grade } from './grade.ts';

const claim = (more: Partial<GradedClaim> = {}): GradedClaim => ({
  ref: 'a#1',
  kind: 'implemented',
  hasFigures: false,
  source: 'a',
  line: 'a',
  voice: 'press',
  year: 2020,
  ...more,
});
const measured = (more: Partial<GradedClaim> = {}) => claim({ kind: 'measured', hasFigures: true, ...more });

describe('grade', () => {
  it.each([
    ['no claim at all', [], 'none'],
    ['an argument', [claim({ kind: 'argued' })], 'stated'],
    ['a plan and a decree', [claim({ kind: 'proposed' }), claim({ ref: 'b#1', kind: 'regulation', voice: 'official' })], 'stated'],
    ['a report', [claim()], 'reported'],
    ['a count by the press', [measured()], 'counted'],
    ['a count without a figure', [measured({ hasFigures: false })], 'reported'],
    ['an institution that counts itself', [measured({ voice: 'own' })], 'reported'],
    ['a count with a baseline', [measured({ comparison: 'baseline' })], 'compared'],
    ['a count with a control group', [measured({ comparison: 'control', voice: 'scholarly' })], 'compared'],
    ['an institution that compares itself with its past', [measured({ comparison: 'baseline', voice: 'own' })], 'compared'],
    ['a comparison without a figure', [measured({ comparison: 'control', hasFigures: false })], 'reported'],
    ['the best of many', [claim({ kind: 'argued' }), claim({ ref: 'b#1' }), measured({ ref: 'c#1' })], 'counted'],
  ] as const)('gives the level of %s', (_, claims, level) => {
    expect(grade(claims).level).toBe(level);
  });

  it('names the claims that reach the level and no others', () => {
    expect(grade([claim({ kind: 'argued' }), claim({ ref: 'c#1' }), claim({ ref: 'b#1' })]).claims).toEqual(['b#1', 'c#1']);
  });

  it('says what lowered the level', () => {
    expect(grade([measured({ voice: 'own' })]).limitations).toContainEqual({ code: 'own-count', lowers: true, claims: ['a#1'] });
    expect(grade([measured({ hasFigures: false })]).limitations).toContainEqual({ code: 'no-figures', lowers: true, claims: ['a#1'] });
  });

  it('does not speak of a lowered claim when another one reaches a higher level', () => {
    expect(grade([measured({ voice: 'own' }), measured({ ref: 'b#1', source: 'b', line: 'b' })]).limitations.map(({ code }) => code)).not.toContain(
      'own-count',
    );
  });

  it('counts sources of one lineage as one line', () => {
    expect(grade([claim(), claim({ ref: 'b#1', source: 'b', line: 'a' })]).lines).toBe(1);
    expect(grade([claim(), claim({ ref: 'b#1', source: 'b', line: 'b' })]).lines).toBe(2);
  });

  it('counts all texts of institutions about themselves as one line', () => {
    const own = [claim({ voice: 'own' }), claim({ ref: 'b#1', source: 'b', line: 'b', voice: 'own' })];
    expect(grade(own).lines).toBe(1);
    expect(grade(own).limitations.map(({ code }) => code)).toEqual(['own-voice', 'one-line']);
  });

  it('tells that the grounds of a recommendation come from abroad only', () => {
    expect(grade([measured()], 'foreign').limitations.map(({ code }) => code)).toContain('abroad-only');
    expect(grade([measured()], 'mixed').limitations.map(({ code }) => code)).not.toContain('abroad-only');
  });

  it('tells that nothing is dated', () => {
    expect(grade([claim({ year: undefined })]).limitations.map(({ code }) => code)).toContain('undated');
  });

  const anyClaim = fc.record({
    ref: fc.stringMatching(/^[a-c]#[1-9]$/),
    kind: fc.constantFrom('measured', 'implemented', 'regulation', 'proposed', 'argued' as const),
    hasFigures: fc.boolean(),
    source: fc.constantFrom('a', 'b', 'c'),
    line: fc.constantFrom('a', 'b'),
    voice: fc.constantFrom('own', 'press', 'scholarly' as const),
    comparison: fc.constantFrom(undefined, 'baseline' as const),
  }) as fc.Arbitrary<GradedClaim>;

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim, { selector: ({ ref }) => ref }), (claims) => {
        expect(grade([...claims].reverse())).toEqual(grade(claims));
      }),
    );
  });

  it('never falls when a claim is added', () => {
    fc.assert(
      fc.property(fc.array(anyClaim), anyClaim, (claims, more) => {
        const rank = (list: GradedClaim[]) => evidenceOrder.indexOf(grade(list).level);
        expect(rank([...claims, more])).toBeGreaterThanOrEqual(rank(claims));
      }),
    );
  });
});
