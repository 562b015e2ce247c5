// Text as words, for fingerprints.

/** Two UTF-16 units a word; an odd last one has a word of its own. */
export function wordsOfText(text: string): Uint32Array {
  const words = new Uint32Array((text.length + 1) >>> 1);
  for (let index = 0; index < words.length; index++) {
    const at = index * 2;
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    words[index] = (text.charCodeAt(at) | (second << 16)) >>> 0;
  }
  return words;
}
