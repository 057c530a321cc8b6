/** `npm run new -- <kind> <id>`: begins an entry with examples to be replaced. Exit 0 written, 1 the entry exists, 2 wrong usage. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, WrongUsage } from './command-line.ts';
import { assertIdentifier, assertKind, newEntryFiles } from './new-entry.ts';

const usage = 'npm run new -- <kind> <id> [--content DIR]';

runCommand(usage, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'string', default: 'content' } } });
  if (positionals.length !== 2) throw new WrongUsage('Give a kind and an id.');
  const kind = assertKind(positionals[0] ?? '');
  const files = newEntryFiles(kind, assertIdentifier(positionals[1] ?? ''));
  const targets = files.map(({ path, text }) => ({ path: join(values.content, path), text }));
  const existing = targets.filter(({ path }) => existsSync(path));
  if (existing.length > 0) {
    process.stderr.write(`Nothing was written: ${existing.map(({ path }) => path).join(', ')} already exists. Edit it, or choose another id.\n`);
    return 1;
  }
  for (const { path, text } of targets) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    process.stdout.write(`written: ${path}\n`);
  }
  process.stdout.write(`What each key means: docs/fields/${kind}.md. Then run "npm run check".\n`);
  return 0;
});
