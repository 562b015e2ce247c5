// Names and values as words of a line.

/** The text as one word: in double quotes where a reader would otherwise take it for something else. */
export function configWord(text: string): string {
  return /^[^\s|"[\]{};]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;
}

/** The values of a list: one stands alone, several in brackets. Vendor: PAN-OS configuration captures, list notation. */
export function configList(members: readonly string[]): string {
  const [only, ...others] = members.map(configWord);
  if (only === undefined) return '[ ]';
  return others.length === 0 ? only : `[ ${[only, ...others].join(' ')} ]`;
}
