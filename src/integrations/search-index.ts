/** After the pages are written: Pagefind's index, one per language of the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Interfaces that Pagefind brings and the site does not use. */
const unused = /(?:ui|highlight)\.(?:js|css)$/;

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex({});
      if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: fileURLToPath(dir) });
      // Written here and not by `writeFiles`: that one can return before its last file is on the disk, and closing then cuts it off.
      const made = await index.getFiles();
      await close();
      const faults = [...added.errors, ...made.errors];
      if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
      for (const { path, content } of made.files) {
        if (unused.test(path)) continue;
        const target = fileURLToPath(new URL(`pagefind/${path}`, dir));
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      logger.info(`${added.page_count} pages indexed`);
    },
  },
});
