/** Every page in every locale with its alternates. */
import type { APIRoute } from 'astro';
import { localeFacts, locales } from '../domain/locale.ts';
import { pageUrl } from '../i18n/urls.ts';
import { loadSite } from '../loading/from-astro.ts';
import { allPaths } from '../views/paths.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => new URL(path, site).href;
  const urls = allPaths(await loadSite()).flatMap((path) =>
    locales.map((locale) => {
      const alternates = locales
        .map((other) => `<xhtml:link rel="alternate" hreflang="${localeFacts[other].tag}" href="${address(pageUrl(other, path))}"/>`)
        .join('');
      return `<url><loc>${address(pageUrl(locale, path))}</loc>${alternates}</url>`;
    }),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
