/** The atlas as data: tables, full entries, sources for reference managers, the glossary. */
import type { APIRoute } from 'astro';
import { site as publication } from '../../config.ts';
import { dataFiles } from '../../domain/derive/data-files.ts';
import { loadSite } from '../../loading/from-astro.ts';

export const getStaticPaths = async () =>
  dataFiles((await loadSite()).corpus, { site: import.meta.env.SITE.replace(/\/$/, ''), edition: publication.edition }).map(({ name, ...file }) => ({
    params: { file: name },
    props: file,
  }));

export const GET: APIRoute<{ type: string; body: string }> = ({ props: { type, body } }) => new Response(body, { headers: { 'Content-Type': type } });
