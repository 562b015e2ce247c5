// The way into configuration mode, and the setting of how it prints. Vendor: Change CLI Modes; Customize the CLI.

import { OUTPUT_FORMATS } from '../configure/configure-mode.ts';
import { vendor } from '../language/command-source.ts';
import { oneOf } from '../language/value-types.ts';
import { command } from './device-context.ts';

/** Vendor: Change CLI Modes, the words. */
export const configure = command({
  path: ['configure'],
  help: 'Manipulate software configuration information',
  source: vendor('Change CLI Modes'),
  unlisted: true,
  control: () => ({ kind: 'configure' }),
  text: () => ['Entering configuration mode'],
});

/** Vendor: Customize the CLI. */
export const setCliConfigOutputFormat = command({
  path: ['set', 'cli', 'config-output-format'],
  help: 'Format of a configuration that is shown',
  source: vendor('Customize the CLI'),
  argument: { name: 'format', value: oneOf(...OUTPUT_FORMATS), help: 'Format' },
  control: ({ format }) => ({ kind: 'set-config-output-format', format }),
});
