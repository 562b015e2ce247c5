// Columns and rules: the furniture of every printed table.

/** The line of 80 dashes between the parts of a table. */
export const RULE = '-'.repeat(80);

/** `text` in a field of `width`, left aligned. Text that fills the field is followed by one blank, so that columns never touch. */
export function leftField(text: string, width: number): string {
  return text.length < width ? text.padEnd(width) : `${text} `;
}

/** The first `width` characters of `text`. */
export function cut(text: string, width: number): string {
  return text.slice(0, width);
}
