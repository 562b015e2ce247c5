// What may stand at the cursor, as words for a message. Help and completion add symbols and help texts to the same facts.
import type { ValueSlot } from './command-node.ts';
import type { LineCursor } from './line-cursor.ts';

/** Keywords that may follow, sorted, or the forms of a value; `|` and `<Enter>` last, where the line is complete. */
export function expectedAt<D>(cursor: LineCursor<D>): readonly string[] {
  const { awaited } = cursor;
  if (awaited) return [...expectedValues(awaited), ...bracketsAt(cursor)];
  return [...cursor.wordsFrom(''), ...(cursor.isComplete ? ['|', '<Enter>'] : [])];
}

/** Literals of a value position, then its open forms. */
export function expectedValues({ type }: ValueSlot): readonly string[] {
  return [...type.choices.map((choice) => choice.text), ...type.forms.map((form) => form.notation)];
}

/** Assumption: the help texts of the brackets, which no public source shows. */
export const BRACKET_HELP = { '[': 'Start a list of values', ']': 'End the list of values' } as const;

/** The bracket that may stand at the cursor: one that opens a list, or one that ends a list with an element. */
export function bracketsAt<D>({ awaited, list }: LineCursor<D>): readonly ('[' | ']')[] {
  if (!awaited?.type.list) return [];
  if (!list) return ['['];
  return list.length > 0 || awaited.type.mayBeEmpty ? [']'] : [];
}
