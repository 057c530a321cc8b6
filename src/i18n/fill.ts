/** Puts values into the places of a text: `fill('{n} of {m}', { n: 1, m: 2 })`. Throws for a place without a value: a bug. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${text}" needs a value for {${name}}.`);
    return String(value);
  });
