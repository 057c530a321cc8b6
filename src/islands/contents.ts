/** Marks in the contents of a page the section that is being read. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

if (headings.length > 0) {
  const mark = () => {
    const line = innerHeight * 0.3;
    // Notes stand beside the text on wide screens: what counts is where a heading stands, not its order.
    const tops = headings.map((heading) => ({ id: heading.id, top: heading.getBoundingClientRect().top })).filter(({ top }) => top < line);
    const current = tops.length > 0 ? tops.reduce((low, other) => (other.top >= low.top ? other : low)) : headings[0];
    for (const [id, link] of links) link.ariaCurrent = id === current?.id ? 'location' : null;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
  for (const heading of headings) observer.observe(heading);
  mark();
}
