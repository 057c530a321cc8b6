/** What search keeps of a page: its readable text and the places of its headings. */
import type { PageText } from '../views/search-file.ts';

/** A page as Pagefind reads it: its text, and the elements with an id, each with the number of the chunk between spaces at which it begins. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/** How far into the text the title may stand: after the line that says what the page is. */
const latestTitle = 300;

/** The text of a page after its title, which results show by itself. */
export function pageText({ url, content, meta, anchors }: Fragment): PageText {
  const title = meta['title'] ?? '';
  const at = title === '' ? -1 : content.slice(0, latestTitle + title.length).indexOf(title);
  const text = at < 0 ? content : content.slice(at + title.length).replace(/^[.\s]+/, '');
  const cut = content.length - text.length;
  const starts = [...content.matchAll(/\S+/g)].map(({ index }) => index - cut);
  const sections = anchors.flatMap(({ element, id, text: heading, location }) => {
    const from = starts[location] ?? -1;
    return /^h[2-6]$/.test(element) && from >= 0 ? [[id, heading.trim(), from] as const] : [];
  });
  return { url, title, text, sections };
}
