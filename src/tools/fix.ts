/**
 * `npm run fix -- [paths…] [--translated PATH]… [--content DIR]`: mends spelling signs, key order, YAML form and missing digests.
 * `--translated` records that a translation was brought up to date with its original. Without paths the whole folder is mended.
 * Exit 0 done, 1 a file was left alone, 2 wrong usage.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../loading/from-disk.ts';
import { runCommand, WrongUsage } from './command-line.ts';
import { type FixRequest, fixFiles } from './fix-files.ts';
import { findOriginalPath } from './record-digests.ts';

const usage = 'npm run fix -- [paths…] [--translated PATH]… [--content DIR]';

/** A path as given on the command line, seen from the content folder; empty for the folder itself. */
function inFolder(content: string, path: string): string {
  const inside = relative(resolve(content), resolve(path)).split(sep).join('/');
  if (!existsSync(path)) throw new WrongUsage(`There is no file or folder "${path}".`);
  if (inside === '..' || inside.startsWith('../')) throw new WrongUsage(`"${path}" is not in the folder "${content}".`);
  return inside;
}

runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' }, translated: { type: 'string', multiple: true, default: [] } },
  });
  if (!existsSync(values.content)) throw new WrongUsage(`There is no folder "${values.content}".`);
  const { files } = readContent(values.content);
  const translated = new Set(values.translated.map((path) => inFolder(values.content, path)));
  for (const path of translated) {
    const file = files.find((candidate) => candidate.path === path);
    if (!file || findOriginalPath(file) === undefined)
      throw new WrongUsage(`"${path}" is not a translation: it does not say "of:" which language it was made.`);
  }
  const paths = [...positionals.map((path) => inFolder(values.content, path)), ...translated];
  const wanted: FixRequest['wanted'] = (path) => paths.length === 0 || paths.some((given) => given === '' || path === given || path.startsWith(`${given}/`));
  const fixes = fixFiles(files, { wanted, translated });
  for (const { path, text, changes, refused } of fixes) {
    const shown = join(values.content, path);
    if (text !== undefined) writeFileSync(shown, text);
    process.stdout.write(refused === undefined ? `fixed: ${shown} (${changes.join('; ')})\n` : `left alone: ${shown}. ${refused}\n`);
  }
  const left = fixes.filter(({ refused }) => refused !== undefined).length;
  process.stdout.write(`${fixes.length - left} files fixed, ${left} left alone\n`);
  return left > 0 ? 1 : 0;
});
