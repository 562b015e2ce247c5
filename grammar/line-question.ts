// What the device wants to know before a line is done. The line that follows is the answer, whatever it says.

/** A question with the row it is asked in, its trailing blank included. */
export type LineQuestion =
  | { readonly kind: 'confirmation'; readonly prompt: string }
  /** What is typed is neither shown nor remembered nor recorded. */
  | { readonly kind: 'secret'; readonly prompt: string };

/** The line that takes a question back, in place of an answer: the character that Ctrl-C sends. */
export const INTERRUPT = '\u0003';
