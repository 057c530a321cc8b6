/** `npm run check -- [paths…] [--content DIR] [--format terminal|github|json] [--warnings]`: every finding; exit 0 clean, 1 findings, 2 wrong usage. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocatedFinding } from '../domain/finding.ts';
import { checkFolder } from './check-folder.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportTerminal } from './reporters/terminal.ts';

const reporters: Readonly<Record<string, (findings: readonly LocatedFinding[]) => string>> = {
  terminal: reportTerminal,
  github: reportGithub,
  json: reportJson,
};

const usage = 'Usage: npm run check -- [paths…] [--content DIR] [--format terminal|github|json] [--warnings]\n';

function wrongUsage(message: string): never {
  process.stderr.write(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        format: { type: 'string', default: 'terminal' },
        warnings: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return wrongUsage((error as Error).message);
  }
}

const slashes = (path: string): string => path.split(sep).join('/');

const { values, positionals } = readArguments();
const report = reporters[values.format] ?? wrongUsage(`There is no format "${values.format}".`);
if (!existsSync(values.content) || !statSync(values.content).isDirectory()) wrongUsage(`There is no folder "${values.content}".`);
const missing = positionals.filter((path) => !existsSync(path));
if (missing.length > 0) wrongUsage(`There is no file or folder: ${missing.join(', ')}.`);

const shown = slashes(relative('.', resolve(values.content)) || '.');
const wanted = positionals.map((path) => slashes(relative('.', resolve(path))));
const inWanted = ({ file }: LocatedFinding) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
const findings = checkFolder(values.content, `${shown}/`).filter(inWanted);
const errors = findings.filter(({ severity }) => severity === 'error');
process.stdout.write(report(values.warnings || values.format !== 'terminal' ? findings : errors));
if (values.format === 'terminal' && !values.warnings && findings.length > errors.length)
  process.stdout.write(`${findings.length - errors.length} warnings are shown with --warnings\n`);
process.exitCode = errors.length > 0 ? 1 : 0;
