import { describe, expect, it } from 'vitest';
import { indexParts } from '../domain/text-index.ts';
import { openText } from './search-text.ts';

const parts = indexParts([['maktab', 'maktabgacha'], ['maktab'], ['klaster'], ['inklyuziv'], ['maktabgacha']]);

/** A reader of files that notes what it is asked for; the first time it fails when told so. */
function reader(failsFirst = false) {
  const asked: string[] = [];
  const read = async <T>(url: string): Promise<T> => {
    asked.push(url);
    if (failsFirst && asked.length === 1) throw new Error('no network');
    const [, part] = /words\/(\d+)\.json$/.exec(url) ?? [];
    return parts[Number(part)] as T;
  };
  return { asked, read };
}
const index = { folder: 'uz-1', pages: 5, starts: parts.map(([first]) => first?.[0] ?? '') };

describe('the text in the browser', () => {
  it('finds the pages of a word, not of others that begin as it does', async () => {
    const { pages, tokens, isExact } = await openText(index, reader().read).find('maktab');
    expect([isExact, tokens]).toEqual([true, ['maktab']]);
    expect([...pages.keys()].sort()).toEqual([0, 1]);
  });

  it('finds for a word not typed to its end those that begin so, with less weight', async () => {
    const { find } = openText(index, reader().read);
    const { pages, tokens, isExact } = await find('makta');
    expect([isExact, tokens]).toEqual([false, ['maktab', 'maktabgacha']]);
    expect(pages.get(1)).toBeLessThan((await find('maktab')).pages.get(1) ?? 0);
  });

  it('finds the word that a derived one begins with, and nothing for what no page has', async () => {
    const { find } = openText(index, reader().read);
    expect((await find('inklyuzivlik')).tokens).toEqual(['inklyuziv']);
    for (const token of ['ma', 'aaa', 'zzzzqq', '']) expect((await find(token)).pages.size).toBe(0);
  });

  it('finds words with a beginning in every part that has them, those on most pages first', async () => {
    const pages = [...Array.from({ length: 60 }, (_, at) => [`pro${String.fromCharCode(97 + (at % 26))}${at}`]), ['prozz'], ['prozz']];
    const small = indexParts(pages, 200);
    const read = async <T>(url: string): Promise<T> => small[Number(/(\d+)\.json$/.exec(url)?.[1])] as T;
    const { find } = openText({ folder: 'uz-1', pages: 62, starts: small.map(([first]) => first?.[0] ?? '') }, read);
    expect(small.length).toBeGreaterThan(4);
    expect((await find('proz')).tokens).toEqual(['prozz', 'proz25', 'proz51']);
  });

  it('asks for a part once, and again after a failure', async () => {
    const once = reader();
    const { find } = openText(index, once.read);
    await Promise.all([find('maktab'), find('klaster')]);
    await find('maktab');
    expect(once.asked).toEqual(['/search-index/uz-1/words/0.json']);
    const failing = reader(true);
    const text = openText(index, failing.read);
    await expect(text.find('maktab')).rejects.toThrow('no network');
    expect((await text.find('maktab')).isExact).toBe(true);
  });
});
