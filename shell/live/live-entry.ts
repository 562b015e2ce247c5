// The row in which a filter or the name of a file is typed. Pure.
import {
  type CompletionAnswer,
  type CompletionQuestion,
  complete,
  type MenuState,
} from '../completion-state.ts';
import { commandOfChord } from '../key-bindings.ts';
import { editLine, emptyLine, insertText, isQuotedAt, type LineState, withText } from '../line-editor.ts';
import type { Key } from '../terminal/key.ts';

/** What is being typed. */
export interface LiveEntry {
  readonly kind: 'filter' | 'export';
  readonly line: LineState;
  /** Words that may come next. */
  readonly menu: MenuState | undefined;
  readonly tabbed: boolean;
  /** One line about what was typed before. */
  readonly problem: string | undefined;
}

/** What a key in the row led to besides the row itself. */
export type EntryEffect =
  | { readonly kind: 'submit'; readonly text: string }
  | { readonly kind: 'cancel' }
  | ({ readonly kind: 'complete' } & CompletionQuestion)
  | { readonly kind: 'help'; readonly line: string; readonly cursor: number };

/** The row after a key. */
export interface EntryStep {
  readonly entry: LiveEntry;
  readonly effect: EntryEffect | undefined;
}

/** A row to type into, `text` standing in it already. */
export function openEntry(kind: LiveEntry['kind'], text: string): LiveEntry {
  return { kind, line: withText(emptyLine, text), menu: undefined, tabbed: false, problem: undefined };
}

/** Applies one key. */
export function stepEntry(entry: LiveEntry, key: Key): EntryStep {
  const { line } = entry;
  if (key.kind === 'paste') return typed(entry, key.text.replace(/\p{Cc}+/gu, ' ').trim());
  if (key.kind === 'text') {
    const isWord = entry.kind === 'filter' && !isQuotedAt(line.text, line.cursor);
    if (isWord && key.text === ' ') return completes(entry, 'space');
    if (isWord && key.text === '?') {
      return { entry, effect: { kind: 'help', line: line.text, cursor: line.cursor } };
    }
    return typed(entry, key.text);
  }
  return key.kind === 'chord' ? stepChord(entry, key.chord) : { entry, effect: undefined };
}

/** Applies what the session knows about a Tab or a Space. */
export function completeEntry(entry: LiveEntry, answer: CompletionAnswer): LiveEntry {
  const { line, menu, tabbed } = complete(entry, answer);
  return { ...entry, line, menu, tabbed };
}

function stepChord(entry: LiveEntry, chord: string): EntryStep {
  const { line } = entry;
  const command = commandOfChord(chord);
  switch (command?.kind) {
    case 'submit':
      return { entry, effect: { kind: 'submit', text: line.text.trim() } };
    case 'complete':
      return entry.kind === 'filter'
        ? completes(entry, 'tab')
        : { entry: otherFormat(entry), effect: undefined };
    case 'help':
      return entry.kind === 'filter'
        ? { entry, effect: { kind: 'help', line: line.text, cursor: line.cursor } }
        : { entry, effect: undefined };
    case 'edit':
      return { entry: edited(entry, editLine(line, command.edit)), effect: undefined };
    case 'interrupt':
      return { entry, effect: { kind: 'cancel' } };
    case 'dismiss':
      return entry.menu === undefined
        ? { entry, effect: { kind: 'cancel' } }
        : { entry: { ...entry, menu: undefined }, effect: undefined };
    default:
      return { entry, effect: undefined };
  }
}

function typed(entry: LiveEntry, text: string): EntryStep {
  return { entry: edited(entry, insertText(entry.line, text)), effect: undefined };
}

function completes(entry: LiveEntry, by: 'tab' | 'space'): EntryStep {
  const { text, cursor } = entry.line;
  return { entry: { ...entry, problem: undefined }, effect: { kind: 'complete', by, line: text, cursor } };
}

/** Tab in the name of a file goes to the other kind of file. */
function otherFormat(entry: LiveEntry): LiveEntry {
  const { text } = entry.line;
  const other = /\.csv$/i.test(text)
    ? text.replace(/\.csv$/i, '.ndjson')
    : `${text.replace(/\.(nd)?json$/i, '')}.csv`;
  return edited(entry, withText(entry.line, other));
}

function edited(entry: LiveEntry, line: LineState): LiveEntry {
  return { ...entry, line, menu: undefined, tabbed: false, problem: undefined };
}
