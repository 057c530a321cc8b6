/** Where the nodes of a network stand: a force layout without chance, the same for the same network. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface Placed {
  x: number;
  y: number;
}

/**
 * @param ids nodes
 * @param edges pairs of ids
 * @param radiusOf room a node needs, in px
 * @returns places inside `width` × `height`, by id
 */
export function networkLayout(
  ids: readonly string[],
  edges: readonly (readonly [string, string])[],
  { width, height, radiusOf }: { width: number; height: number; radiusOf(id: string): number },
): Map<string, Placed> {
  const nodes = ids.map((id): SimulationNodeDatum & { id: string } => ({ id }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<(typeof nodes)[number], { source: string; target: string }>(edges.map(([source, target]) => ({ source, target })))
        .id(({ id }) => id)
        .distance(26),
    )
    .force('charge', forceManyBody().strength(-46))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.1))
    .force(
      'collide',
      forceCollide<(typeof nodes)[number]>(({ id }) => radiusOf(id)),
    )
    .stop()
    .tick(300);
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const margin = 24;
  const scale = (value: number, values: readonly number[], room: number): number => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return Math.round(margin + ((value - least) / Math.max(1, most - least)) * (room - 2 * margin));
  };
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: scale(x, xs, width), y: scale(y, ys, height) }]));
}
