/** What search keeps of a page: its readable text and the places of its headings. */
import type { PageText } from '../views/search-file.ts';

/** A page as Pagefind reads it: its text, and the elements with an id, each with the number of the chunk between spaces at which it begins. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

export function pageText({ url, content, meta, anchors }: Fragment): PageText {
  const starts = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const headings = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
  return { url, title: meta['title'] ?? '', text: content, sections: headings.map(({ id, text, location }) => [id, text.trim(), starts[location] ?? 0]) };
}
