/** Astro loader of a kind's YAML: parsed by our own parser, so that dates stay text and no alias is followed. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Kind } from '../domain/schema/kinds.ts';
import { listContentFiles } from './from-disk.ts';
import { parseFile } from './parse-file.ts';

export const factsLoader = (kind: Kind): Loader => ({
  name: `facts-of-${kind}`,
  load: async ({ store, parseData, config, watcher }) => {
    const folder = fileURLToPath(new URL(`content/${kind}/`, config.root));
    const readAll = async () => {
      store.clear();
      if (!existsSync(folder)) return;
      for (const name of listContentFiles(folder).filter((file) => file.endsWith('.yaml'))) {
        const file = parseFile(`${kind}/${name}`, readFileSync(folder + name, 'utf8'));
        if (file.place?.part !== 'facts') continue;
        const { id } = file.place;
        store.set({ id, data: await parseData({ id, data: file.data as Record<string, unknown>, filePath: folder + name }) });
      }
    };
    await readAll();
    watcher?.add(folder);
    watcher?.on('change', (path) => {
      if (path.startsWith(folder) && path.endsWith('.yaml')) void readAll();
    });
  },
});
