/** Markdown tables for derived pages. */

/** Text as code, shown as it is typed. */
export const verbatim = (text: string): string => `\`${text}\``;

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Rows under a head; bars and line breaks inside cells cannot break the table. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
