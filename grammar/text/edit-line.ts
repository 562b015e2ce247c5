// The line above the prompt of configuration mode.
import { configWord } from '../config/config-word.ts';

/**
 * `[edit]`, or with the words of the place that lines are relative to. Vendor: CLI Quick Start, Modify the Configuration. The
 * device fills the line with blanks to the width of the terminal; they cannot be seen, and so they are left out.
 */
export function editLine(words: readonly string[]): string {
  return `[${['edit', ...words.map(configWord)].join(' ')}]`;
}
