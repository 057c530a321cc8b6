/** Every drawing as a file of its own, with its styles and its source. */
import type { APIRoute } from 'astro';
import { allDrawings } from '../../../../components/charts/all.ts';
import { drawingFoot } from '../../../../components/charts/drawings.ts';
import { type Drawing, standaloneSvg } from '../../../../components/charts/svg.ts';
import { convertDrawing } from '../../../../loading/convert-page.ts';
import { loadSite } from '../../../../loading/from-astro.ts';
import { type Reading, readAll } from '../../../../views/site.ts';

export const getStaticPaths = async () =>
  readAll(await loadSite()).flatMap((reading) =>
    allDrawings(reading).map((drawing) => ({ params: { locale: reading.locale, name: drawing.name }, props: { reading, drawing } })),
  );

export const GET: APIRoute<{ reading: Reading; drawing: Drawing }> = ({ props: { reading, drawing }, site }) => {
  const origin = site?.origin ?? '';
  const svg = standaloneSvg(drawing, origin, drawingFoot(reading, drawing.name, origin));
  return new Response(reading.locale === 'uz-cyrl' ? convertDrawing(svg) : svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
