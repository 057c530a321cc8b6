/** A comparison as an HTML table: the same markup from the build and from the browser. */
import type { Strings } from '../i18n/strings/shape.ts';
import type { CellView, Table } from '../views/comparison-table.ts';
import type { Phrase } from '../views/phrase.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const text = ({ text: own, lang }: Phrase): string => (lang ? `<span lang="${escapeHtml(lang)}">${escapeHtml(own)}</span>` : escapeHtml(own));
const link = (of: Phrase & { href?: string }): string => (of.href ? `<a href="${escapeHtml(of.href)}">${text(of)}</a>` : text(of));

export type CompareStrings = Pick<Strings['compare'], 'dimension' | 'differs' | 'same' | 'notApplicable'> & Pick<Strings['entry'], 'notReported' | 'source'>;

function cell({ keys, items }: CellView, shared: readonly string[], strings: CompareStrings, numberOf: (href: string) => number): string {
  if (!keys) return `<td class="unreported">${escapeHtml(strings.notReported)}</td>`;
  if (keys.length === 0) return `<td class="unreported">${escapeHtml(strings.notApplicable)}</td>`;
  const lines = items.map((item, index) => {
    const sources = item.sources
      .map((href) => {
        const number = numberOf(href);
        return `<a class="cite" data-pagefind-ignore href="${escapeHtml(href)}" aria-label="${escapeHtml(`${strings.source} ${number}`)}">${number}</a>`;
      })
      .join('');
    const detail = item.detail ? ` <span class="quiet">${escapeHtml(item.detail)}</span>` : '';
    const note = item.note ? `<br><small>${text(item.note)}</small>` : '';
    return `<li${shared.includes(keys[index] ?? '') ? ' class="shared"' : ''}>${link(item)}${detail}${sources}${note}</li>`;
  });
  return `<td><ul>${lines.join('')}</ul></td>`;
}

/**
 * @returns a `<table>` with a caption, column heads per entry and one row per dimension, rows that differ have `data-differs`;
 *   after it the addresses of the sources in the order of their numbers, for paper
 */
export function compareTable(table: Table, caption: string, strings: CompareStrings): string {
  const numbers = new Map<string, number>();
  const numberOf = (href: string): number => {
    const number = numbers.get(href) ?? numbers.size + 1;
    numbers.set(href, number);
    return number;
  };
  const heads = table.columns.map((column) => `<th scope="col">${link(column)}</th>`).join('');
  const rows = table.rows.map(
    ({ title, differs, cells, shared }) =>
      `<tr${differs ? ' data-differs' : ''}><th scope="row">${escapeHtml(title)}<span class="verdict" data-pagefind-ignore>${escapeHtml(differs ? strings.differs : strings.same)}</span></th>${cells.map((own) => cell(own, shared, strings, numberOf)).join('')}</tr>`,
  );
  const listed = [...numbers.keys()].map((href) => `<li>${escapeHtml(href)}</li>`);
  const notes = listed.length > 0 ? `<ol class="print-notes" translate="no" data-pagefind-ignore>${listed.join('')}</ol>` : '';
  return `<table class="compare"><caption>${escapeHtml(caption)}</caption><thead data-pagefind-ignore><tr><th scope="col">${escapeHtml(strings.dimension)}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>${notes}`;
}
