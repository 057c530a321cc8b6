/** After the pages are written: Pagefind's index, one per language of the pages. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex({});
      if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: fileURLToPath(dir) });
      const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
      await close();
      const faults = [...added.errors, ...written.errors];
      if (faults.length > 0) throw new Error(`The search index could not be written: ${faults.join('; ')}`);
      logger.info(`${added.page_count} pages indexed`);
    },
  },
});
