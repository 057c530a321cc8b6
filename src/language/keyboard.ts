/** Words typed in the wrong layout: the keys of a Russian keyboard under Latin letters and signs. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const keys = new Map([...latin].map((key, at) => [key, russian[at] ?? '']));

/** What the same keys write in Russian: `rkfcnth` is кластер; undefined for a text that has Cyrillic letters or no Latin ones. */
export function inRussianLayout(text: string): string | undefined {
  const lower = text.toLowerCase();
  return /[a-z]/.test(lower) && !/\p{Script=Cyrillic}/u.test(lower) ? [...lower].map((sign) => keys.get(sign) ?? sign).join('') : undefined;
}
