import { describe, expect, it } from 'vitest';
import { conceptLattice } from '../domain/comparison/concept-lattice.ts';
import { latticeDrawing } from './lattice-drawing.ts';

const lattice = conceptLattice({ marks: 3, things: [0b011, 0b101, 0b001] });
const draw = (least: number) => latticeDrawing(lattice, { least, labelOf: (index) => `mark ${index}`, idOf: (intent) => `c${intent}` });

describe('the drawing of a lattice', () => {
  it('names each mark once, where it first appears', () => {
    expect(draw(1).nodes.flatMap(({ labels }) => labels)).toEqual(['mark 0', 'mark 1', 'mark 2']);
  });
  it('leaves out concepts that too few things share', () => {
    expect(draw(2).nodes.map(({ id }) => id)).toEqual(['c1']);
  });
  it('puts larger concepts above smaller ones', () => {
    for (const { from, to } of draw(1).lines) expect(from.y).toBeLessThan(to.y);
  });
});
