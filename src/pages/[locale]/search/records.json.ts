/** What search knows of every entry, one file a locale. The build moves it into the folder of the full-text index. */
import type { APIRoute } from 'astro';
import { loadSite } from '../../../loading/from-astro.ts';
import { localePaths } from '../../../views/paths.ts';
import { encodeRecords } from '../../../views/search-file.ts';
import { searchRecords } from '../../../views/search-records.ts';

export const getStaticPaths = async () => localePaths(await loadSite());

export const GET: APIRoute<ReturnType<typeof localePaths>[number]['props']> = ({ props: { reading } }) => Response.json(encodeRecords(searchRecords(reading)));
