// The tokens of a line. Every text lexes without error: what is not a blank, a pipe, a bracket or quoted is a word.
// A word has no type of its own, because a zone may be called 10.0.0.1 or 5: the value position decides what it is.
import { createToken, Lexer } from 'chevrotain';

const Blank = createToken({ name: 'Blank', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true });

/** Anything that may be a keyword or a value. A pipe behind a backslash belongs to the word, as patterns use it. */
export const Word = createToken({ name: 'Word', pattern: /(?:\\\||[^\s|"\\]+|\\)+/ });

/** A value in double quotes; single quotes are ordinary characters. Vendor: WildFire CLI, quoting of values. */
export const Quoted = createToken({
  name: 'Quoted',
  // Runs of ordinary characters are one step each, so that a long value does not fill the stack of the pattern.
  pattern: /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/,
  categories: [Word],
});

/** A quote that is never closed, to the end of the line. */
export const OpenQuote = createToken({ name: 'OpenQuote', pattern: /"[^"\\]*(?:\\[\s\S]?[^"\\]*)*/ });

/** Begins an output filter. */
export const Pipe = createToken({ name: 'Pipe', pattern: '|' });

/** Brackets mark a list only between blanks; `[a]` is a word. Vendor: PAN-OS configuration captures, list notation. */
export const ListStart = createToken({ name: 'ListStart', pattern: /\[(?!\S)/ });
export const ListEnd = createToken({ name: 'ListEnd', pattern: /\](?![^\s|])/ });

/** All tokens, in the order in which the lexer tries them. */
export const TOKENS = [Blank, Pipe, ListStart, ListEnd, Quoted, OpenQuote, Word];

/** The value a word or quoted word stands for: the quotes go, `\"` becomes `"`, any other backslash stays. */
export function unquoted(image: string): string {
  return image.startsWith('"') ? image.slice(1, -1).replaceAll('\\"', '"') : image;
}
