// Settings of this conversation. They print nothing. Vendor: Customize the CLI.
import { oneOf, text, uint } from '../language/value-types.ts';
import { command } from './device-context.ts';

const onOrOff = oneOf('on', 'off');

/** Vendor: operational hierarchy, release 11.2. */
export const setCliPager = command({
  path: ['set', 'cli', 'pager'],
  help: 'Stop long output after every page',
  argument: { name: 'pager', value: onOrOff, help: 'Turn the pager on or off' },
  control: ({ pager }) => ({ kind: 'set-pager', on: pager === 'on' }),
});

/** Vendor: Customize the CLI, no repainting, completion or help while on. */
export const setCliScriptingMode = command({
  path: ['set', 'cli', 'scripting-mode'],
  help: 'Plain input and output for scripts',
  argument: { name: 'mode', value: onOrOff, help: 'Turn scripting mode on or off' },
  control: ({ mode }) => ({ kind: 'set-scripting-mode', on: mode === 'on' }),
});

// Vendor: operational hierarchy, release 11.2, for the ranges. Assumption: the two sizes count in place of the screen's own
// wherever the CLI counts rows and columns, as the terminal settings of such shells do.

/** Vendor: operational hierarchy, release 11.2. */
export const setCliTerminalWidth = command({
  path: ['set', 'cli', 'terminal', 'width'],
  help: 'Set terminal width',
  argument: { name: 'width', value: uint(1, 500), help: 'Columns of the terminal' },
  control: ({ width }) => ({ kind: 'set-terminal-width', columns: width }),
});

/** Vendor: operational hierarchy, release 11.2. */
export const setCliTerminalHeight = command({
  path: ['set', 'cli', 'terminal', 'height'],
  help: 'Set terminal height',
  argument: { name: 'height', value: uint(1, 500), help: 'Rows of the terminal' },
  control: ({ height }) => ({ kind: 'set-terminal-height', rows: height }),
});

/**
 * Vendor: operational hierarchy, release 11.2, which lists the names of some 1,500 terminals.
 * Assumption: any name is taken; one that is not known is a terminal as they are made today.
 */
export const setCliTerminalType = command({
  path: ['set', 'cli', 'terminal', 'type'],
  help: 'Set terminal type',
  argument: { name: 'type', value: text, help: 'Name of the terminal, as in xterm or vt100' },
  control: ({ type }) => ({ kind: 'set-terminal-type', name: type }),
});

/** Vendor: operational hierarchy, release 11.2. */
export const setCliConfirmationPrompt = command({
  path: ['set', 'cli', 'confirmation-prompt'],
  help: 'Ask before commands that need it',
  argument: { name: 'prompt', value: onOrOff, help: 'Turn the question on or off' },
  control: ({ prompt }) => ({ kind: 'set-confirmation-prompt', on: prompt === 'on' }),
});
