// The words of a configuration text with their places. Brackets mark a list only between blanks, as on the command line.
import { unquoted } from '../language/tokens.ts';

/** A word or a mark of a text. */
export interface ConfigToken {
  /** What it stands for, the quotes gone. */
  readonly text: string;
  readonly kind: 'word' | 'list-start' | 'list-end' | '{' | '}' | ';' | 'open-quote';
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

const LINE_WORDS = /"(?:[^"\\]|\\[\s\S])*"|"|[^\s"]+/gy;
const CURLY_WORDS = /"(?:[^"\\]|\\[\s\S])*"|[{};"]|[^\s"{};]+/gy;

/** The words of one line of a file, where a quoted value ends with the line. */
export function lineTokens(text: string, line: number): readonly ConfigToken[] {
  return tokensOf(text, LINE_WORDS, (offset) => ({ line, column: offset + 1 }));
}

/** The words and marks of a text in curly brackets. */
export function curlyTokens(text: string): readonly ConfigToken[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let at = 0;
  return tokensOf(text, CURLY_WORDS, (offset) => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return { line: at + 1, column: offset - (starts[at] ?? 0) + 1 };
  });
}

function tokensOf(
  text: string,
  pattern: RegExp,
  place: (offset: number) => Pick<ConfigToken, 'line' | 'column'>,
): readonly ConfigToken[] {
  const tokens: ConfigToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) tokens.push({ ...tokenOf(found), ...place(offset) });
    offset += found?.length ?? 1;
  }
  return tokens;
}

function tokenOf(image: string): Pick<ConfigToken, 'text' | 'kind'> {
  if (image === '"') return { kind: 'open-quote', text: image };
  if (image === '[') return { kind: 'list-start', text: image };
  if (image === ']') return { kind: 'list-end', text: image };
  if (image === '{' || image === '}' || image === ';') return { kind: image, text: image };
  return { kind: 'word', text: unquoted(image) };
}
