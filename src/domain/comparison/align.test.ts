import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Keyed } from './align.ts';

const cell = (...keys: string[]): Keyed => ({ keys });
const unreported: Keyed = { keys: undefined };
const differs = (...cells: Keyed[]) =>
  align(
    ['row'],
    cells.map((own) => ({ row: own })),
  )[0]?.differs;

describe('align', () => {
  it('marks no difference between equal cells, in whatever order their values stand', () => {
    expect(differs(cell('a', 'b'), cell('b', 'a'))).toBe(false);
    expect(differs(unreported, unreported)).toBe(false);
  });

  it('marks what differs, and what one of them does not report', () => {
    expect(differs(cell('a'), cell('b'))).toBe(true);
    expect(differs(cell('a'), unreported)).toBe(true);
  });

  it('never takes "not reported" for an empty list or a zero', () => {
    expect(differs(unreported, cell())).toBe(true);
    expect(differs(unreported, cell('0'))).toBe(true);
  });

  it('names the values that all columns share', () => {
    expect(align(['row'], [{ row: cell('a', 'b') }, { row: cell('b', 'c') }])[0]?.shared).toEqual(['b']);
  });

  it('keeps the order of dimensions and columns', () => {
    const [first, second] = [
      { x: cell('1'), y: cell('2') },
      { x: cell('3'), y: cell('4') },
    ];
    expect(align(['y', 'x'], [first, second]).map(({ dimension, cells }) => [dimension, ...cells.map(({ keys }) => keys?.[0])])).toEqual([
      ['y', '2', '4'],
      ['x', '1', '3'],
    ]);
  });

  const anyCell = fc.option(fc.array(fc.constantFrom('a', 'b', 'c')), { nil: undefined }).map((keys): Keyed => ({ keys }));

  it('gives the same verdict for any order of the columns', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(differs(...[...cells].reverse())).toBe(differs(...cells));
      }),
    );
  });

  const dimensions = ['x', 'y', 'z'] as const;
  const anyColumn = fc.record({ x: anyCell, y: anyCell, z: anyCell });

  it('never changes a cell with the order of the columns', () => {
    fc.assert(
      fc.property(fc.array(anyColumn, { minLength: 2, maxLength: 6 }), fc.infiniteStream(fc.nat()), (columns, numbers) => {
        const order = columns.map((_, index) => index).sort(() => (numbers.next().value % 3) - 1);
        const straight = align(dimensions, columns);
        const shuffled = align(
          dimensions,
          order.map((index) => columns[index] as (typeof columns)[number]),
        );
        for (const [row, { cells, differs: own }] of shuffled.entries()) {
          expect(cells).toEqual(order.map((index) => straight[row]?.cells[index]));
          expect(own).toBe(straight[row]?.differs);
        }
      }),
    );
  });

  it('finds no difference between an entry and itself', () => {
    fc.assert(
      fc.property(anyColumn, fc.integer({ min: 2, max: 6 }), (column, count) => {
        expect(
          align(
            dimensions,
            Array.from({ length: count }, () => column),
          ).some((row) => row.differs),
        ).toBe(false);
      }),
    );
  });
});
