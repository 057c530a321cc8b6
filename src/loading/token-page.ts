/** A page as the full-text index reads it: every word replaced by its search token, everything else as it was. */
import type { Language } from '../domain/locale.ts';
import { tokenText } from '../language/search-token.ts';

/** Scripts, styles and drawings whole; tags; character references; text. */
const parts = /<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>|&[#\w]+;|[^<&]+/g;

/** @param html a whole HTML document; tags and references come back unchanged, so a search engine sees the same structure */
export const tokenPage = (language: Language, html: string): string =>
  html.replace(parts, (part) => (part.startsWith('<') || part.startsWith('&') ? part : tokenText(language, part)));
