/** Pieces of running text that share words, as the text nodes of <b>T</b>oshkent do: each word is converted whole, then cut again. */
import { apostrophes } from './apostrophe.ts';
import { toCyrillic, toLatin } from './script.ts';

const endsInLetter = /\p{L}$/u;
/** A capital begins a new label (`<span>Yil</span><span>Eng yangi</span>`), unless it goes on in capitals. */
const goesOn = new RegExp(`^(?:\\p{Ll}|[${apostrophes}])`, 'u');
const capitalEnd = /\p{Lu}$/u;
const capitalStart = /^\p{Lu}(?!\p{Ll})/u;

const sharesWord = (before: string, after: string): boolean =>
  (endsInLetter.test(before) && goesOn.test(after)) || (capitalEnd.test(before) && capitalStart.test(after));

/** How much of `cyrillic` comes from the first `length` characters of its Latin form; a letter is never divided. */
function cutAt(cyrillic: string, length: number): number {
  for (let end = 0; end < cyrillic.length; end++) {
    if (toLatin(cyrillic.slice(0, end)).length >= length) return cyrillic[end] === 'ь' ? end + 1 : end;
  }
  return cyrillic.length;
}

/** Converts pieces that share words without spaces; every space is a safe place to convert apart. */
function convertSharing(pieces: readonly string[]): string[] {
  const converted = pieces.map(() => '');
  const ends: number[] = [];
  for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + piece.length);
  for (const { 0: chunk, index: start } of pieces.join('').matchAll(/\s+|\S+/g)) {
    const cyrillic = toCyrillic(chunk);
    let used = 0;
    for (const [index, end] of ends.entries()) {
      const begins = index === 0 ? 0 : (ends[index - 1] ?? 0);
      if (end <= start || begins >= start + chunk.length) continue;
      const cut = end >= start + chunk.length ? cyrillic.length : Math.max(used, cutAt(cyrillic, end - start));
      converted[index] += cyrillic.slice(used, cut);
      used = cut;
    }
  }
  return converted;
}

/** The pieces in Cyrillic, as many as came in. A word that runs over several is converted as one. */
export function convertJoined(pieces: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && sharesWord(pieces[index - 1] ?? '', piece)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => (group.length === 1 ? group.map(toCyrillic) : convertSharing(group)));
}
