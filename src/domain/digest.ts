/** A short fingerprint of a text, so that a translation can say which version of the original it was made from. */

/** 48 bits of FNV-1a over UTF-16 code units in two passes, as 12 hex digits. Not for security: it only tells that a text changed. */
export function digest(text: string): string {
  const normal = text.replace(/\r\n/g, '\n').trim();
  const pass = (seed: number): number => {
    let hash = seed;
    for (let index = 0; index < normal.length; index += 1) {
      hash ^= normal.charCodeAt(index);
      hash = Math.imul(hash, 0x01000193) >>> 0;
    }
    return hash;
  };
  const hex = (value: number) => value.toString(16).padStart(8, '0');
  return (hex(pass(0x811c9dc5)) + hex(pass(0x050c5d1f))).slice(0, 12);
}
