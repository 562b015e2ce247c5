// `?`: the rows that list what may stand at the cursor. Vendor: Get Help on Command Syntax, and help captures.

import type { Declaration } from './command.ts';
import type { Edge, KeywordNode, ValueSlot } from './command-node.ts';
import type { LinePosition } from './complete.ts';
import { BRACKET_HELP, bracketsAt } from './expected.ts';
import type { LineCursor } from './line-cursor.ts';
import type { LineParser } from './line-parser.ts';
import type { HelpRow, HelpSymbol } from './suggestion.ts';
import type { NameSource, ValueForm } from './value-type.ts';
import { wordsAt } from './value-words.ts';

/**
 * Rows in the device's order: `+`, `*`, `>`, literals, place-holders, `|`, `<Enter>`, alphabetical inside each group. After a
 * partial word only what begins with it; empty where the text before the cursor does not parse.
 */
export function helpRows<D extends Declaration>(
  parser: LineParser<D>,
  { line, cursor: column }: LinePosition,
  names: NameSource,
): readonly HelpRow[] {
  const reading = parser.read(line.slice(0, column));
  if (!reading) return [];
  const { cursor, partial } = reading;
  if (cursor.awaited) return valueRows(cursor, cursor.awaited, { partial, names });
  const rows = cursor.edgesFrom(partial).map((edge) => edgeRow(edge, cursor.node));
  return [...byGroup(rows), ...(partial === '' && cursor.isComplete ? FINISH : [])];
}

const ORDER: readonly HelpSymbol[] = ['+', '*', '>', ' '];

const FINISH: readonly HelpRow[] = [
  { symbol: ' ', word: '|', help: 'Pipe through a command' },
  { symbol: ' ', word: '<Enter>', help: 'Finish input' },
];

function byGroup(rows: readonly HelpRow[]): readonly HelpRow[] {
  return ORDER.flatMap((symbol) => rows.filter((row) => row.symbol === symbol));
}

function edgeRow<D>(edge: Edge<D>, at: KeywordNode<D>): HelpRow {
  return { symbol: symbolOf(edge, at), word: edge.word, help: edge.help };
}

/**
 * Vendor: WildFire CLI, the top-level listing has no symbols.
 * Assumption: neither has the listing behind a `|`.
 */
function symbolOf<D>(edge: Edge<D>, at: KeywordNode<D>): HelpSymbol {
  const isTop = at.word === '' || at.word === '|';
  if (isTop) return ' ';
  if (edge.kind === 'keyword') return '>';
  return edge.required ? '*' : '+';
}

/** Literals and present names before the place-holders. Vendor: multi-vsys cheat sheet, `set system setting target-vsys ?`. */
function valueRows<D>(
  cursor: LineCursor<D>,
  slot: ValueSlot,
  { partial, names }: { readonly partial: string; readonly names: NameSource },
): readonly HelpRow[] {
  const brackets = partial === '' ? bracketsAt(cursor) : [];
  const words = wordsAt(cursor, slot, { partial, names }).map(({ text, help }) => ({ word: text, help }));
  const forms = slot.type.forms.map((form) => ({ word: form.placeholder, help: formHelp(form, slot) }));
  const bracketRows = brackets.map((bracket) => ({ word: bracket, help: BRACKET_HELP[bracket] }));
  const rows = [...bracketRows, ...words, ...forms].map((row): HelpRow => ({ symbol: ' ', ...row }));
  return rows;
}

/** The description follows the notation only where it stands alone, as in `<0-65535> Show throughput …`. */
function formHelp({ notation, described }: ValueForm, { help, type }: ValueSlot): string {
  const isAlone = type.forms.length === 1 && type.choices.length === 0;
  return described && isAlone && help !== '' ? `${notation} ${help}` : notation;
}
