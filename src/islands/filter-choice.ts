/** Choices of a faceted filter: OR inside a facet, AND across facets. Pure, so that it is tested without a browser. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** True when the values have at least one chosen value of every facet with a choice. */
export const matches = (values: Choice, choice: Choice): boolean =>
  Object.entries(choice).every(([facet, codes]) => codes.length === 0 || codes.some((code) => values[facet]?.includes(code)));

/** How many items would be shown if only `code` were chosen in `facet` and the other facets stayed as they are. */
export const countOptions = (items: readonly { facets: Choice }[], choice: Choice, facet: string, code: string): number =>
  items.filter(({ facets }) => matches(facets, { ...choice, [facet]: [code] })).length;

/** `?region=UZ-TK&region=UZ-SA` → choice. */
export function readChoice(search: string): Choice {
  const choice: Record<string, string[]> = {};
  for (const [facet, code] of new URLSearchParams(search)) choice[facet] = [...(choice[facet] ?? []), code];
  return choice;
}

/** The inverse of `readChoice`; empty for no choice. */
export function writeChoice(choice: Choice): string {
  const search = new URLSearchParams(Object.entries(choice).flatMap(([facet, codes]) => codes.map((code): [string, string] => [facet, code]))).toString();
  return search ? `?${search}` : '';
}
