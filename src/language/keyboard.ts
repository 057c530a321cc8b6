/** Words typed in the wrong layout: the keys of a Russian keyboard under Latin letters. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const keys = new Map([...latin].map((key, at) => [key, russian[at] ?? '']));

/** The Russian word of the same keys: `rkfcnth` is кластер; undefined when some sign has no key. */
export function inRussianLayout(word: string): string | undefined {
  const letters = [...word.toLowerCase()].map((letter) => keys.get(letter));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;
}
