/** Map of the 14 regions by number of clusters; each region is a link. Geometry: @svg-maps/uzbekistan, CC BY 4.0. */
import type { RegionSummary } from '../../views/region.ts';
import { mapHeight, mapWidth, regionShapes, seaShapes } from './region-shapes.ts';
import { type Drawing, linked, tag } from './svg.ts';

/** Classes of equal width, so that the legend can be read without a calculator. */
export function mapClasses(regions: readonly RegionSummary[]): { step: number; text: string }[] {
  const width = classWidth(regions);
  return [1, 2, 3, 4].map((step) => ({ step, text: width === 1 ? `${step}` : `${step * width - width + 1}–${step * width}` }));
}

/** Tashkent city is a few pixels wide: a circle around it, drawn above its neighbours, can be hit by a finger. */
const smallest = 'UZ-TK';
const reach = { cx: 614, cy: 271, r: 24 };

const classWidth = (regions: readonly RegionSummary[]): number => Math.max(1, Math.ceil(Math.max(...regions.map(({ clusters }) => clusters)) / 4));

export function regionMapDrawing(regions: readonly RegionSummary[], head: Pick<Drawing, 'name' | 'title' | 'description'>): Drawing {
  const width = classWidth(regions);
  const stepOf = (count: number): number => (count === 0 ? 0 : Math.min(4, Math.ceil(count / width)));
  return {
    ...head,
    width: mapWidth,
    height: mapHeight,
    body: [
      ...seaShapes.map((d) => tag('path', { class: 'sea', d, 'aria-hidden': 'true' })),
      ...[...regions]
        .sort((a, b) => Number(a.code === smallest) - Number(b.code === smallest))
        .map(({ code, link, clusters }) =>
          linked(
            { href: link.href, name: `${link.text}: ${clusters}` },
            ...(code === smallest ? [tag('circle', { ...reach, fill: 'none', 'pointer-events': 'all' })] : []),
            tag('path', { class: `land step-${stepOf(clusters)}`, d: regionShapes[code] }),
          ),
        ),
    ].join(''),
  };
}
