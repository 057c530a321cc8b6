/** One small file per case and locale: its column of a comparison. */
import type { APIRoute } from 'astro';
import { loadSite } from '../../../../loading/from-astro.ts';
import { caseColumn } from '../../../../views/comparison.ts';
import { entryPaths } from '../../../../views/paths.ts';

export const getStaticPaths = async () => entryPaths(await loadSite(), 'cases');

export const GET: APIRoute<ReturnType<typeof entryPaths<'cases'>>[number]['props']> = ({ props: { reading, entry } }) =>
  Response.json(caseColumn(reading, entry));
