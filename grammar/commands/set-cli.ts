// Settings of this conversation. They print nothing. Vendor: Customize the CLI.
import { oneOf } from '../language/value-types.ts';
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
