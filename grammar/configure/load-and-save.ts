// Saved configurations: written, read back into the candidate, and the way back to the running one.
// Vendor: CLI Quick Start, Save and Export; configuration hierarchy, release 11.2. Assumption: the help texts.

import { command } from '../commands/device-context.ts';
import { SAVED_CONFIGURATION } from '../commands/name-source.ts';
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { nameOf, oneOf, text, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { changeScope, partial } from './change-scope-options.ts';
import { configXpath } from './config-xpath.ts';

/** Keeps the candidate under a name. */
export const saveConfig = command({
  path: ['save', 'config', 'to'],
  help: 'Save the candidate configuration',
  source: assumption('the words', 'CLI Quick Start, Save and Export'),
  argument: { name: 'name', value: text, help: 'Name of the file' },
  options: { partial },
  operate: ({ name, partial }) => ({ kind: 'save-candidate', name, scope: changeScope(partial) }),
  text: outcomeText,
});

/** Replaces the candidate by a saved configuration. */
export const loadConfigFrom = command({
  path: ['load', 'config', 'from'],
  help: 'A saved configuration',
  source: assumption('the words', 'CLI Quick Start, Save and Export'),
  argument: { name: 'name', value: nameOf(SAVED_CONFIGURATION), help: 'Name of the file' },
  operate: ({ name }) => ({ kind: 'load-candidate', source: { kind: 'file', name } }),
  text: outcomeText,
});

/** Replaces the candidate by a configuration that was committed before. */
export const loadConfigVersion = command({
  path: ['load', 'config', 'version'],
  help: 'A committed configuration',
  source: assumption('the words', 'CLI Quick Start, Save and Export'),
  argument: { name: 'version', value: uint(1, 1_048_576), help: 'Number of the version' },
  operate: ({ version }) => ({ kind: 'load-candidate', source: { kind: 'version', version } }),
  text: outcomeText,
});

/** Replaces the candidate by what was saved last. */
export const loadConfigLastSaved = command({
  path: ['load', 'config', 'last-saved'],
  help: 'The configuration that was saved last',
  source: assumption('the words', 'CLI Quick Start, Save and Export'),
  operate: () => ({ kind: 'load-candidate', source: { kind: 'last-saved' } }),
  text: outcomeText,
});

/** Takes a part of a saved configuration into the candidate. Vendor: CLI Quick Start, Load a Partial Configuration. */
export const loadConfigPartial = command({
  path: ['load', 'config', 'partial'],
  help: 'A part of a saved configuration',
  source: assumption('the words', 'CLI Quick Start, Load a Partial Configuration'),
  options: {
    from: required(value(nameOf(SAVED_CONFIGURATION), 'Name of the file')),
    'from-xpath': required(value(configXpath, 'Part of the file')),
    'to-xpath': required(value(configXpath, 'Place in the candidate')),
    mode: required(value(oneOf('merge', 'replace', 'append'), 'What becomes of what is there')),
  },
  operate: ({ from, fromXpath, toXpath, mode }) => ({
    kind: 'load-part',
    name: from,
    from: fromXpath,
    to: toXpath,
    mode,
  }),
  text: outcomeText,
});

/** Makes the candidate the running configuration again. */
export const revertConfig = command({
  path: ['revert', 'config'],
  help: 'Go back to the running configuration',
  source: assumption('the words', 'CLI Quick Start, Save and Export'),
  options: {
    'skip-validate': value(oneOf('yes', 'no'), 'Without validation'),
    partial,
  },
  operate: ({ partial }) => ({ kind: 'revert-candidate', scope: changeScope(partial) }),
  text: outcomeText,
});
