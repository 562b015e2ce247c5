// Every key that means something at the prompt, in one table: the reducer and the key help both read it.
import type { LineEdit } from './line-editor.ts';

/** What a key at the prompt asks for. */
export type ShellCommand =
  | { readonly kind: 'edit'; readonly edit: LineEdit }
  | { readonly kind: 'submit' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'help' }
  | { readonly kind: 'history-back' }
  | { readonly kind: 'history-forward' }
  | { readonly kind: 'last-word' }
  | { readonly kind: 'search' }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'end-of-input' }
  | { readonly kind: 'clear-screen' }
  | { readonly kind: 'toggle-status' }
  | { readonly kind: 'toggle-dock' }
  | { readonly kind: 'toggle-lab' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'dismiss' };

/** One row of the table. */
interface KeyBinding {
  /** Chords as the decoder names them, the usual one first. */
  readonly chords: readonly string[];
  readonly command: ShellCommand;
  readonly help: string;
}

// Vendor: Meta-H is the same as `?` (WildFire appliance CLI help). The Emacs keys are an Assumption: the vendor's pages
// name none.
/** The keys at the prompt, in the order in which people look them up. */
export const keyBindings: readonly KeyBinding[] = [
  bind(['enter'], { kind: 'submit' }, 'Run the line'),
  bind(['tab'], { kind: 'complete' }, 'Complete the word; twice: list the words'),
  bind(['alt-h', 'alt-H'], { kind: 'help' }, 'List what may come next, as ? does'),
  bind(['ctrl-c'], { kind: 'interrupt' }, 'Drop the line, or stop the listing'),
  bind(['ctrl-d'], { kind: 'end-of-input' }, 'Leave on an empty line, else delete'),
  bind(['ctrl-l'], { kind: 'clear-screen' }, 'Clear the screen, keep the scrollback'),
  bind(['ctrl-r'], { kind: 'search' }, 'Search the history backwards'),
  bind(['up', 'ctrl-p'], { kind: 'history-back' }, 'Older line'),
  bind(['down', 'ctrl-n'], { kind: 'history-forward' }, 'Newer line'),
  bind(['alt-.', 'alt-_'], { kind: 'last-word' }, 'Last word of the line before; again: of an older one'),
  edit(['ctrl-a', 'home'], 'line-start', 'Start of the line'),
  edit(['ctrl-e', 'end'], 'line-end', 'End of the line; there: take the dim suggestion'),
  edit(['ctrl-b', 'left'], 'left', 'One character left'),
  edit(['ctrl-f', 'right'], 'right', 'One character right; at the end: take the dim suggestion'),
  edit(['alt-b', 'ctrl-left', 'alt-left'], 'word-left', 'One word left'),
  edit(['alt-f', 'ctrl-right', 'alt-right'], 'word-right', 'One word right; at the end: take a word of it'),
  edit(['backspace', 'ctrl-h'], 'delete-left', 'Delete the character before the cursor'),
  edit(['delete'], 'delete-right', 'Delete the character at the cursor'),
  edit(['ctrl-w'], 'cut-blank-word-left', 'Cut back to the last blank'),
  edit(['alt-backspace', 'ctrl-alt-h'], 'cut-word-left', 'Cut the word before the cursor'),
  edit(['alt-d', 'alt-delete', 'ctrl-delete'], 'cut-word-right', 'Cut the word behind the cursor'),
  edit(['ctrl-u'], 'cut-to-start', 'Cut to the start of the line'),
  edit(['ctrl-k'], 'cut-to-end', 'Cut to the end of the line'),
  edit(['ctrl-y'], 'yank', 'Put back what was cut last'),
  edit(['alt-y'], 'yank-pop', 'Put back what was cut before that'),
  edit(['ctrl-t'], 'transpose', 'Exchange two characters'),
  bind(['alt-s'], { kind: 'toggle-status' }, 'Status line on or off; without one: print the status'),
  bind(['alt-t'], { kind: 'toggle-dock' }, 'Table of live sessions above the prompt on or off'),
  bind(['alt-g'], { kind: 'toggle-lab' }, 'Goals of the lab above the prompt on or off'),
  bind(['ctrl-z'], { kind: 'suspend' }, 'Put the program into the background'),
  bind(['escape', 'ctrl-g'], { kind: 'dismiss' }, 'Close the list of words'),
];

const commands: ReadonlyMap<string, ShellCommand> = new Map(
  keyBindings.flatMap(({ chords, command }) => chords.map((chord) => [chord, command] as const)),
);

/** What a chord means at the prompt; undefined for nothing. */
export function commandOfChord(chord: string): ShellCommand | undefined {
  return commands.get(chord);
}

function bind(chords: readonly string[], command: ShellCommand, help: string): KeyBinding {
  return { chords, command, help };
}

function edit(chords: readonly string[], lineEdit: LineEdit, help: string): KeyBinding {
  return bind(chords, { kind: 'edit', edit: lineEdit }, help);
}
