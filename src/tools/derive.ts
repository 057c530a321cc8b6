/** `npm run derive -- [--check]`: writes JSON Schemas and field guides; with `--check` only lists stale ones. Exit 0 fresh, 1 stale, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { runCommand } from './command-line.ts';
import { findStale, writeDerived } from './derived-files.ts';

const usage = 'npm run derive -- [--check] [--root DIR]';

runCommand(usage, () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } } });
  const stale = values.check ? findStale(values.root) : writeDerived(values.root);
  for (const path of stale) process.stdout.write(`${values.check ? 'stale' : 'written'}: ${path}\n`);
  if (stale.length === 0) process.stdout.write('Everything derived is up to date.\n');
  else if (values.check) process.stdout.write('Run "npm run derive" and commit what it writes.\n');
  return values.check && stale.length > 0 ? 1 : 0;
});
