// Ends the conversation; nothing is printed. Vendor: Change CLI Modes.
import { command } from './device-context.ts';

/** Vendor: WildFire appliance CLI, first-level keywords. */
export const exit = command({
  path: ['exit'],
  help: 'Exit this session',
  control: () => ({ kind: 'exit' }),
});

/** The same under its other name. */
export const quit = command({
  path: ['quit'],
  help: 'Exit this session',
  control: () => ({ kind: 'exit' }),
});

/** Vendor: CLI command hierarchy, the words that end the conversation are no part of the listing of `find command`. */
export const UNLISTED_COMMANDS: readonly string[] = ['exit', 'quit'];
