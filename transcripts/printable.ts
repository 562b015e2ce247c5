// Texts of a transcript may come from anyone. Nothing of them reaches a terminal before it went through here.

// Tab stays: device text has tabs. Bidirectional controls and line separators can make a text look like another one.
const unsafe =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every control character written out (`\x1b`, `\u202e`): safe to print, one line, tabs kept. */
export function printable(text: string): string {
  return text.replace(unsafe, escaped);
}

/** `printable`, cut to `limit` characters with `…` in place of the rest; for messages. */
export function excerpt(text: string, limit: number): string {
  const safe = printable(text.length > limit ? text.slice(0, limit) : text);
  return text.length > limit || safe.length > limit ? `${safe.slice(0, limit)}…` : safe;
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
