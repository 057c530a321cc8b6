import { describe, expect, it } from 'vitest';
import { compareTable } from './compare-table.ts';

const strings = { dimension: 'Property', differs: 'differs', same: 'the same', notReported: 'not reported', notApplicable: 'not applicable', source: 'Source' };

describe('the comparison table', () => {
  const table = {
    columns: [
      { text: 'A & B', href: '/a/' },
      { text: '<script>', href: '/b/', lang: 'en' },
    ],
    rows: [
      {
        dimension: 'kind',
        title: 'Kind',
        differs: true,
        shared: [],
        cells: [
          { keys: ['x'], items: [{ text: 'x', detail: 'stated', sources: ['/s/#c'] }] },
          { keys: undefined, items: [] },
        ],
      },
    ],
  };
  const html = compareTable(table, 'Two', strings);

  it('is a table with scopes and a caption', () => {
    expect(html).toContain('<caption>Two</caption>');
    expect(html.match(/<th scope="col">/g)).toHaveLength(3);
    expect(html).toContain('<tr data-differs><th scope="row">Kind');
  });
  it('says "not reported" and links each source', () => {
    expect(html).toContain('<td class="unreported">not reported</td>');
    expect(html).toContain('<a class="cite" data-pagefind-ignore href="/s/#c" aria-label="Source 1">1</a>');
  });
  it('lets no text become markup', () => {
    expect(html).toContain('A &amp; B');
    expect(html).toContain('<span lang="en">&lt;script&gt;</span>');
    expect(html).not.toContain('<script>');
  });
});
