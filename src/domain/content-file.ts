/** A content file after parsing: what the rules of the checker read. Reading and parsing are not the domain's business. */
import type { Language } from './locale.ts';
import type { Kind } from './schema/kinds.ts';
import type { Path } from './schema/walk.ts';

/** The part of an mdast node that rules look at. */
export interface ProseNode {
  type: string;
  value?: string;
  url?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown; position?: ProsePosition }[];
  children?: ProseNode[];
  position?: ProsePosition;
}
interface ProsePosition {
  start: { offset?: number };
  end: { offset?: number };
}

export interface ContentFile {
  /** Relative to the content folder. */
  path: string;
  /** What the path says the file is; undefined when no entry may stand there. */
  place: { kind: Kind; id: string; part: 'facts' | Language } | undefined;
  text: string;
  /** Facts or front matter; undefined when it could not be parsed. */
  data: unknown;
  /** MDX below the front matter. */
  body: string;
  bodyOffset: number;
  /** Syntax tree of an MDX file; offsets count from the start of the file. */
  tree: ProseNode | undefined;
  /** What the parsers had to say. */
  problems: readonly { message: string; offset: number }[];
  /** Offset in `text` of the value (or key) at a data path, or of the nearest thing around it. */
  locate(path: Path, which?: 'key' | 'value'): number | undefined;
}
