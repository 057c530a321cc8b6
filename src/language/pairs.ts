/** Small tables of words, written as `one=other one=other`. A map, so that no word is taken for a property of objects. */
export const pairsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );
