/**
 * Abbreviations of names as Uzbekistan's institutions form them: a beginning of the first word, then first letters of the others, as in
 * BuxDU (Buxoro davlat universiteti), SamDCHTI, ФерГУ, TSUL.
 */

/** Words that abbreviations pass over, and one after which they stop: имени Низами. */
const passedOver = new Set('nomidagi nomli va i v of the and in for at'.split(' '));
const named = 'imeni';
const longestBeginning = 4;
/** Letters that Latin writes with two signs. */
const doubled = /^(?:ch|sh|yu|ya)/;

/**
 * True when an abbreviation can stand for a name: every word of it, from some word on and at least three, gives its first letter, the first of them up to four.
 * @param short letters a–z
 * @param words of the name in order, letters a–z
 */
export function abbreviates(short: string, words: readonly string[]): boolean {
  const end = words.indexOf(named);
  const telling = words.slice(0, end < 0 ? words.length : end).filter((word) => word !== '' && !passedOver.has(word));
  const restFits = (left: string, from: number): boolean => {
    const word = telling[from];
    if (word === undefined) return left === '';
    const initials = [word.slice(0, 1), doubled.exec(word)?.[0] ?? ''].filter((initial) => initial !== '' && left.startsWith(initial));
    return initials.some((initial) => restFits(left.slice(initial.length), from + 1));
  };
  return telling.some((word, from) => {
    if (telling.length - from < 3) return false;
    return Array.from({ length: longestBeginning }, (_, at) => word.slice(0, at + 1)).some(
      (beginning) => short.startsWith(beginning) && restFits(short.slice(beginning.length), from + 1),
    );
  });
}
