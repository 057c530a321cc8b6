/** The last step of a build: the finished site takes the place of the old one in two renames, so that no reader meets half a site. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param target folder of the published site, relative to the project */
export const publish = (target: string): AstroIntegration => {
  let root: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir, logger }) => {
        const [next, published, old] = [dir, new URL(target, root), new URL('.cache/previous/', root)].map((url) => fileURLToPath(url)) as [
          string,
          string,
          string,
        ];
        rmSync(old, { recursive: true, force: true });
        if (existsSync(published)) renameSync(published, old);
        renameSync(next, published);
        rmSync(old, { recursive: true, force: true });
        logger.info(`The site is in ${target}`);
      },
    },
  };
};
