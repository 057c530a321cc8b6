import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/config.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { coreFonts } from './src/integrations/core-fonts.ts';
import { publish } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { socialCards } from './src/integrations/social-cards.ts';

export default defineConfig({
  site: process.env.SITE_URL || site.address,
  // The site is built beside the published one and takes its place only when everything has succeeded.
  outDir: './.cache/next',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [checkContent(), coreFonts(), mdx(), searchIndex(), socialCards(), publish('./dist/')],
});
