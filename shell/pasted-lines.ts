// A paste of several lines: its first goes where typing goes, the others come as keys, which run one line after the other.
import type { Key } from './terminal/key.ts';

/** A paste taken apart. */
export interface PastedLines {
  readonly first: string;
  readonly keys: readonly Key[];
}

/** Takes a paste apart at its line ends. */
export function pastedLines(text: string): PastedLines {
  const [first = '', ...rest] = text.split(/\r\n|\r|\n/).map(printable);
  const keys = rest.flatMap((line): Key[] => [
    { kind: 'chord', chord: 'enter' },
    { kind: 'paste', text: line },
  ]);
  return { first, keys };
}

/** A pasted tabulator separates words; other control characters have no place in a line. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '');
}
