import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the table of docs/architecture.md. A room may always import itself. Packages are named where they are allowed. */
const allowed: Readonly<Record<string, { rooms: string[]; packages: RegExp }>> = {
  domain: { rooms: [], packages: /^zod$/ },
  language: { rooms: ['domain'], packages: /^@orama\/stemmers\// },
  i18n: { rooms: ['domain'], packages: /^$/ },
  loading: { rooms: ['domain', 'language', 'views', 'config'], packages: /^(?:node:|yaml$|unified$|remark-|rehype-|astro)/ },
  views: { rooms: ['domain', 'language', 'i18n'], packages: /^d3-force$/ },
  components: { rooms: ['domain', 'i18n', 'views', 'config', 'islands'], packages: /^@svg-maps\/uzbekistan$/ },
  islands: { rooms: ['domain', 'language', 'i18n', 'views', 'components'], packages: /^$/ },
  layouts: { rooms: ['domain', 'i18n', 'views', 'components', 'islands', 'styles', 'config'], packages: /^core-fonts\// },
  pages: { rooms: ['domain', 'i18n', 'views', 'components', 'layouts', 'language', 'loading', 'styles', 'config'], packages: /^(?:astro|@astrojs\/rss)$/ },
  integrations: { rooms: ['domain', 'language', 'i18n', 'loading', 'tools', 'views'], packages: /^(?:node:|astro$|pagefind$|sharp$|fontkit$|subset-font$)/ },
  tools: { rooms: ['domain', 'language', 'loading', 'config'], packages: /^(?:node:|yaml$)/ },
};

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = globSync('*/**/*.{ts,astro}', { cwd: src }).filter((path) => !path.endsWith('.test.ts'));

/** Import statements of a file, also those of types. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(src, path), 'utf8').matchAll(/^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(([, target = '']) => target);

describe('imports', () => {
  it('obey the table of rooms', () => {
    const wrong = files.flatMap((path) => {
      const [room = ''] = path.split(sep);
      const rule = allowed[room];
      if (!rule) return [`${path}: there is no room "${room}"`];
      return importsOf(path).flatMap((target) => {
        if (!target.startsWith('.')) return rule.packages.test(target) ? [] : [`${path} → ${target}`];
        const to = (relative(src, join(src, dirname(path), target)).split(sep)[0] ?? '').replace(/\.ts$/, '');
        return to === room || rule.rooms.includes(to) ? [] : [`${path} → ${to}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keep pages to 32 lines', () => {
    const long = files.filter((path) => path.startsWith(`pages${sep}`) && readFileSync(join(src, path), 'utf8').split('\n').length > 33);
    expect(long).toEqual([]);
  });
});
