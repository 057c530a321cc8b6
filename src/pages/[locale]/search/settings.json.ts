/** Words that search says in the browser, one file a locale. */
import type { APIRoute } from 'astro';
import { loadSite } from '../../../loading/from-astro.ts';
import { localePaths } from '../../../views/paths.ts';
import { searchSettings } from '../../../views/search-settings.ts';

export const getStaticPaths = async () => localePaths(await loadSite());

export const GET: APIRoute<ReturnType<typeof localePaths>[number]['props']> = ({ props: { reading } }) => Response.json(searchSettings(reading));
