/** Where the concepts of a lattice stand in a drawing: layers by number of marks, each placed under the middle of what stands above it. */
import type { Concept } from '../domain/comparison/concept-lattice.ts';

export interface LatticeNode {
  id: string;
  x: number;
  y: number;
  /** Radius: the area grows with the number of things. */
  r: number;
  count: number;
  /** Marks that appear first here. */
  labels: string[];
  /** Marks that the concepts above have already. */
  inherited: string[];
  /** How far below the node its label begins. */
  drop: number;
}

export interface LatticeDrawing {
  width: number;
  height: number;
  nodes: LatticeNode[];
  lines: { from: LatticeNode; to: LatticeNode }[];
}

const layerHeight = 190;
const width = 1320;
/** Numbers of the set bits. */
const marksIn = (intent: number): number[] => Array.from({ length: 30 }, (_, mark) => mark).filter((mark) => intent & (1 << mark));

/** Every other label stands lower, so that neighbours do not collide. */
const step = 50;

/**
 * The upper part of a lattice: concepts that at least `least` things share (an iceberg lattice, G. Stumme and others, 2002).
 * @param labelOf name of a mark by its index
 * @param idOf address of a concept by its intent
 */
export function latticeDrawing(
  lattice: readonly Concept[],
  { least, labelOf, idOf }: { least: number; labelOf: (index: number) => string; idOf: (intent: number) => string },
): LatticeDrawing {
  const shown = lattice.flatMap(({ extent }, index) => (extent.length >= least ? [index] : []));
  const depth = new Map<number, number>();
  for (const index of shown) depth.set(index, Math.max(0, ...(lattice[index]?.upper ?? []).map((up) => (depth.get(up) ?? 0) + 1)));
  const layers: number[][] = [];
  for (const index of shown) {
    const layer = depth.get(index) ?? 0;
    layers[layer] = [...(layers[layer] ?? []), index];
  }
  const x = new Map<number, number>();
  const drop = new Map<number, number>();
  const middle = (index: number): number => {
    const above = (lattice[index]?.upper ?? []).flatMap((up) => x.get(up) ?? []);
    return above.length > 0 ? above.reduce((sum, value) => sum + value, 0) / above.length : 0.5;
  };
  for (const layer of layers) {
    const order = [...layer].sort((a, b) => middle(a) - middle(b) || a - b);
    for (const [at, index] of order.entries()) {
      x.set(index, (at + 0.5) / order.length);
      drop.set(index, (at % 2) * step);
    }
  }
  const most = lattice[0]?.extent.length ?? 1;
  const nodes = new Map(
    shown.map((index) => {
      const { intent, extent, upper } = lattice[index] as Concept;
      const inherited = upper.reduce((marks, up) => marks | (lattice[up]?.intent ?? 0), 0);
      const labels = marksIn(intent & ~inherited);
      const node: LatticeNode = {
        id: idOf(intent),
        x: Math.round((x.get(index) ?? 0.5) * (width - 80) + 40),
        y: (depth.get(index) ?? 0) * layerHeight + 50,
        r: Math.round(8 + 26 * Math.sqrt(extent.length / most)),
        count: extent.length,
        labels: labels.map(labelOf),
        inherited: marksIn(inherited).map(labelOf),
        drop: drop.get(index) ?? 0,
      };
      return [index, node] as const;
    }),
  );
  return {
    width,
    height: Math.max(1, layers.length) * layerHeight + 20,
    nodes: [...nodes.values()],
    lines: shown.flatMap((index) =>
      (lattice[index]?.upper ?? []).flatMap((up) => {
        const [from, to] = [nodes.get(up), nodes.get(index)];
        return from && to ? [{ from, to }] : [];
      }),
    ),
  };
}
