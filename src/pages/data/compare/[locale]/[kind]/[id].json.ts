/** One small file per entry and locale: its column of a comparison. */
import type { APIRoute } from 'astro';
import { toCyrillicJson } from '../../../../../language/html-script.ts';
import { loadSite } from '../../../../../loading/from-astro.ts';
import { comparedPaths } from '../../../../../views/paths.ts';

export const getStaticPaths = async () => comparedPaths(await loadSite());

export const GET: APIRoute<ReturnType<typeof comparedPaths>[number]['props']> = ({ props: { reading, thing } }) => {
  const column = thing.column(reading);
  return Response.json(reading.locale === 'uz-cyrl' ? toCyrillicJson(column) : column);
};
