/** New and changed entries as RSS, one feed per locale. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { localeFacts } from '../../domain/locale.ts';
import { loadSite } from '../../loading/from-astro.ts';
import { readHistory } from '../../loading/history.ts';
import { feedItems } from '../../views/feed.ts';
import { localePaths } from '../../views/paths.ts';
import { inScript, type Reading } from '../../views/site.ts';

export const getStaticPaths = async () => {
  const history = readHistory('content');
  return localePaths(await loadSite()).map(({ params, props }) => ({ params, props: { ...props, history } }));
};

export const GET: APIRoute<{ reading: Reading; history: ReturnType<typeof readHistory> }> = ({ props: { reading, history }, site }) =>
  rss({
    title: `${reading.strings.site.name} — ${inScript(reading, reading.strings.feed.title)}`,
    description: inScript(reading, reading.strings.site.description),
    site: site ?? '',
    customData: `<language>${localeFacts[reading.locale].tag}</language>`,
    items: feedItems(reading, history).map(({ date, ...item }) => ({ ...item, pubDate: new Date(date) })),
  });
