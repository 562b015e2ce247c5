// Ends the conversation; nothing is printed. Vendor: Change CLI Modes; CLI command hierarchy, the words that end the
// conversation are no part of the listing of `find command`.
import { vendor } from '../language/command-source.ts';
import { command } from './device-context.ts';

/** Vendor: WildFire appliance CLI, first-level keywords. */
export const exit = command({
  path: ['exit'],
  help: 'Exit this session',
  source: vendor('WildFire appliance CLI, first-level keywords; Change CLI Modes'),
  unlisted: true,
  control: () => ({ kind: 'exit' }),
});

/** The same under its other name. */
export const quit = command({
  path: ['quit'],
  help: 'Exit this session',
  source: vendor('WildFire appliance CLI, first-level keywords; Change CLI Modes'),
  unlisted: true,
  control: () => ({ kind: 'exit' }),
});
