// The literal words that a value position offers: its enumeration and the present names of objects, spelled as typed.
import type { ValueSlot } from './command-node.ts';
import type { LineCursor } from './line-cursor.ts';
import type { NameSource, ValueChoice } from './value-type.ts';

/** The words offered where a value is awaited; a bracketed list that has members offers the others. */
export function wordsAt<D>(
  { list }: LineCursor<D>,
  slot: ValueSlot,
  { partial, names }: { readonly partial: string; readonly names: NameSource },
): readonly ValueChoice[] {
  const words = valueWords(slot, partial, names);
  if (!list || list.length === 0) return words;
  const given = new Set(list.map((member) => spelled(String(member), partial.startsWith('"'))));
  return words.filter(({ text }) => !given.has(text));
}

// Literals that begin with what was typed, sorted; a name with blanks is spelled in double quotes.
function valueWords(slot: ValueSlot, typed: string, names: NameSource): readonly ValueChoice[] {
  const { choices, names: kind } = slot.type;
  const present = kind === undefined ? [] : names.names(kind);
  const isQuoted = typed.startsWith('"');
  const start = isQuoted ? typed.slice(1).replace(/"$/, '') : typed;
  const byText = new Map(
    [...choices, ...present]
      .filter(({ text }) => text.startsWith(start) && text !== '')
      .map(({ text, help }) => [text, { text: spelled(text, isQuoted), help: help === '' ? text : help }]),
  );
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}

/** The text as one word of a line. */
function spelled(text: string, quoted: boolean): string {
  const isPlain = /^[^\s|"[\]]+$/.test(text);
  return isPlain && !quoted ? text : `"${text.replaceAll('"', '\\"')}"`;
}
