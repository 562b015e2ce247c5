// Text as words, for fingerprints and snapshots.

const CHUNK = 4096;

/** The text of such words. A zero at the end stands for no letter. */
export function textOfWords(words: Uint32Array): string {
  const units = new Uint16Array(words.length * 2);
  words.forEach((word, index) => {
    units[index * 2] = word & 0xffff;
    units[index * 2 + 1] = word >>> 16;
  });
  const length = units.at(-1) === 0 ? units.length - 1 : units.length;
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + CHUNK)));
  return text;
}

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
