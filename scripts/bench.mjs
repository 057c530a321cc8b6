/** `npm run bench`: how long things take and how heavy pages are, on this machine, now. Measured, printed, never asserted. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureChromium, environment, root } from './set-up.mjs';

/** Measurements in a browser, each a script of its own. */
const inBrowser = { search: 'scripts/bench-search.ts', lighthouse: 'scripts/bench-lighthouse.mjs' };
const script = inBrowser[process.argv[2]];
if (script) {
  const { status } = spawnSync('node', [script], {
    cwd: root,
    env: { ...environment, CHROMIUM_PATH: await ensureChromium() },
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const commands = [
  ['check of the whole content', 'node', ['src/tools/check.ts']],
  ['pure tests', 'vitest', ['run', '--project', 'unit']],
  ['full build with search index', 'astro', ['build']],
];

console.log('| what | seconds |\n| --- | --- |');
for (const [name, command, args] of commands) {
  const begun = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'ignore' });
  console.log(`| ${name}${status === 0 ? '' : ' (failed)'} | ${((performance.now() - begun) / 1000).toFixed(1)} |`);
}

const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name));
const sizes = (pattern) =>
  files
    .filter((path) => pattern.test(path.slice(dist.length)))
    .map((path) => gzipSync(readFileSync(path)).length)
    .sort((a, b) => a - b);

console.log('\n| kind of page | pages | median, bytes gzip | largest, bytes gzip |\n| --- | --- | --- | --- |');
for (const [name, pattern] of [
  ['case', /^\/[^/]+\/cases\/[^/]+\/index\.html$/],
  ['definition', /^\/[^/]+\/definitions\/[^/]+\/index\.html$/],
  ['recommendation', /^\/[^/]+\/recommendations\/[^/]+\/index\.html$/],
  ['source', /^\/[^/]+\/sources\/[^/]+\/index\.html$/],
  ['catalog', /^\/[^/]+\/cases\/index\.html$/],
  ['style sheet', /\.css$/],
  ['script', /^\/_astro\/.*\.js$/],
  ['column of a comparison', /^\/data\/compare\//],
]) {
  const list = sizes(pattern);
  console.log(`| ${name} | ${list.length} | ${list[Math.floor(list.length / 2)] ?? 0} | ${list.at(-1) ?? 0} |`);
}
console.log(`\n${files.length} files`);
