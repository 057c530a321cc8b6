/** Components that authors may use in texts; the rule `safe-mdx` knows the same list. */
import Cite from './Cite.astro';
import Entry from './Entry.astro';
import Foreign from './Foreign.astro';

export const mdxComponents = { Cite, Entry, Foreign };
