// Settings of this conversation. They print nothing. Vendor: Customize the CLI.

import { required, value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { alternatives, oneOf, text, uint } from '../language/value-types.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { yesOrNo } from './yes-or-no.ts';

const onOrOff = oneOf('on', 'off');

/** Vendor: operational hierarchy, release 11.2. */
const setCliPager = command({
  path: ['set', 'cli', 'pager'],
  help: 'Stop long output after every page',
  source: vendor('Customize the CLI'),
  argument: { name: 'pager', value: onOrOff, help: 'Turn the pager on or off' },
  control: ({ pager }) => ({ kind: 'set-pager', on: pager === 'on' }),
});

/** Vendor: Customize the CLI, no repainting, completion or help while on. */
const setCliScriptingMode = command({
  path: ['set', 'cli', 'scripting-mode'],
  help: 'Plain input and output for scripts',
  source: vendor('Customize the CLI'),
  argument: { name: 'mode', value: onOrOff, help: 'Turn scripting mode on or off' },
  control: ({ mode }) => ({ kind: 'set-scripting-mode', on: mode === 'on' }),
});

/** Vendor: operational hierarchy, release 11.2. Assumption: a new conversation asks. */
const setCliConfirmationPrompt = command({
  path: ['set', 'cli', 'confirmation-prompt'],
  help: 'Ask before disruptive commands',
  source: assumption('nothing is printed'),
  argument: { name: 'prompt', value: onOrOff, help: 'Turn questions on or off' },
  control: ({ prompt }) => ({ kind: 'set-confirmation-prompt', on: prompt === 'on' }),
});

/** Vendor: operational hierarchy, release 11.2; RANCID asks for it before it reads a configuration. */
const setCliXmlOutput = command({
  path: ['set', 'cli', 'op-command-xml-output'],
  help: 'Answer operational commands in XML',
  source: vendor(
    'RANCID, which asks for it before it reads a configuration',
    'the rule that makes elements of rows',
  ),
  argument: { name: 'output', value: onOrOff, help: 'Turn XML on or off' },
  control: ({ output }) => ({ kind: 'set-xml-output', on: output === 'on' }),
});

/** Vendor: Customize the CLI; operational hierarchy, release 11.2, for the range. */
const setCliTimeoutIdle = command({
  path: ['set', 'cli', 'timeout'],
  help: 'Set CLI timeouts',
  source: vendor('Customize the CLI'),
  options: {
    idle: required(
      value(alternatives(uint(1, 1440), oneOf('never')), 'Minutes without input until the session ends'),
    ),
  },
  control: ({ idle }) => ({ kind: 'set-idle-timeout', minutes: idle === 'never' ? undefined : idle }),
});

/** Vendor: operational hierarchy, release 11.2, which has the word `value` in front of the switch. */
const setCliHideIp = command({
  path: ['set', 'cli', 'hide-ip'],
  help: 'Mask IP addresses in sessions and logs',
  source: assumption('nothing is printed'),
  options: { value: required(value(yesOrNo, 'Whether IP addresses are masked')) },
  control: (args) => ({ kind: 'set-hidden', what: 'addresses', on: args.value }),
});

/** Vendor: operational hierarchy, release 11.2. */
const setCliHideUser = command({
  path: ['set', 'cli', 'hide-user'],
  help: 'Mask user names in sessions and logs',
  source: assumption('nothing is printed'),
  options: { value: required(value(yesOrNo, 'Whether user names are masked')) },
  control: (args) => ({ kind: 'set-hidden', what: 'users', on: args.value }),
});

// Vendor: operational hierarchy, release 11.2, for the ranges. Assumption: the two sizes count in place of the screen's own
// wherever the CLI counts rows and columns, as the terminal settings of such shells do.

/** Vendor: operational hierarchy, release 11.2. */
const setCliTerminalWidth = command({
  path: ['set', 'cli', 'terminal', 'width'],
  help: 'Set terminal width',
  source: assumption('nothing is printed'),
  argument: { name: 'width', value: uint(1, 500), help: 'Columns of the terminal' },
  control: ({ width }) => ({ kind: 'set-terminal-width', columns: width }),
});

/** Vendor: operational hierarchy, release 11.2. */
const setCliTerminalHeight = command({
  path: ['set', 'cli', 'terminal', 'height'],
  help: 'Set terminal height',
  source: assumption('nothing is printed'),
  argument: { name: 'height', value: uint(1, 500), help: 'Rows of the terminal' },
  control: ({ height }) => ({ kind: 'set-terminal-height', rows: height }),
});

/**
 * Vendor: operational hierarchy, release 11.2, which lists the names of some 1,500 terminals.
 * Assumption: any name is taken; one that is not known is a terminal as they are made today.
 */
const setCliTerminalType = command({
  path: ['set', 'cli', 'terminal', 'type'],
  help: 'Set terminal type',
  source: assumption('nothing is printed'),
  argument: { name: 'type', value: text, help: 'Name of the terminal, as in xterm or vt100' },
  control: ({ type }) => ({ kind: 'set-terminal-type', name: type }),
});

/** Every one of them, in the order of the hierarchy. */
export const SET_CLI_COMMANDS: readonly DeviceCommand[] = [
  setCliPager,
  setCliConfirmationPrompt,
  setCliScriptingMode,
  setCliXmlOutput,
  setCliTimeoutIdle,
  setCliHideIp,
  setCliHideUser,
  setCliTerminalType,
  setCliTerminalWidth,
  setCliTerminalHeight,
];
