/**
 * `npm run translation-status -- [kinds…] [--content DIR] [--open] [--json]`: which texts are original, draft, reviewed, stale or missing.
 * `--open` leaves out entries with nothing left to do. Exit 0, or 2 for wrong usage.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languages } from '../domain/locale.ts';
import { readContent } from '../loading/from-disk.ts';
import { runCommand, WrongUsage } from './command-line.ts';
import { assertKind } from './new-entry.ts';
import { countStates, states, type TranslationRow, translationTable } from './translation-table.ts';

const usage = 'npm run translation-status -- [kinds…] [--content DIR] [--open] [--json]';

const line = (name: string, cells: readonly (string | number)[], width: number): string =>
  `${[name.padEnd(width), ...cells.map((cell) => String(cell).padEnd(9))].join('  ').trimEnd()}\n`;

/** Rows as text, then the number of entries per state and language. */
function terminalText(rows: readonly TranslationRow[], total: ReturnType<typeof countStates>): string {
  const width = Math.max(10, ...rows.map(({ kind, id }) => kind.length + id.length + 1));
  const table = rows.map((row) =>
    line(
      `${row.kind}/${row.id}`,
      languages.map((language) => row.states[language]),
      width,
    ),
  );
  const counts = states.map((state) =>
    line(
      state,
      languages.map((language) => total[language][state]),
      width,
    ),
  );
  return [line('entry', languages, width), ...table, '\n', line('entries', languages, width), ...counts].join('');
}

const isOpen = ({ states: own }: TranslationRow): boolean => Object.values(own).some((state) => state !== 'original' && state !== 'reviewed');

runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' }, open: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  if (!existsSync(values.content)) throw new WrongUsage(`There is no folder "${values.content}".`);
  const wanted = positionals.map(assertKind);
  const rows = translationTable(readContent(values.content).files).filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
  const shown = values.open ? rows.filter(isOpen) : rows;
  const total = countStates(rows);
  process.stdout.write(values.json ? `${JSON.stringify({ entries: shown, total }, null, 2)}\n` : terminalText(shown, total));
  return 0;
});
