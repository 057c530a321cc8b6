/** Uzbek Cyrillic pages are the Uzbek pages, converted when they are finished; code, addresses and foreign words stay as they are. */
import { defineMiddleware } from 'astro:middleware';
import { convertPage } from './loading/convert-page.ts';

export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  if (params['locale'] !== 'uz-cyrl' || !response.headers.get('Content-Type')?.includes('html')) return response;
  return new Response(convertPage(await response.text()), response);
});
