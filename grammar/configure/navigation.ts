// Ways through the configuration and out of it. Vendor: CLI Quick Start, Change CLI Modes and navigate the hierarchy.

import type { DeviceCommand } from '../commands/device-context.ts';
import { command } from '../commands/device-context.ts';
import { vendor } from '../language/command-source.ts';

/** `up` and `top` from a place. Assumption: at the top `up` stays there. */
export function navigation(words: readonly string[]): readonly DeviceCommand[] {
  return [
    command({
      path: ['up'],
      help: 'Exit one level of configuration',
      source: vendor('CLI Quick Start, navigate the hierarchy', 'at the top `up` stays there'),
      unlisted: true,
      control: () => ({ kind: 'edit', words: words.slice(0, -1) }),
    }),
    command({
      path: ['top'],
      help: 'Exit to top level of configuration',
      source: vendor('CLI Quick Start, navigate the hierarchy'),
      unlisted: true,
      control: () => ({ kind: 'edit', words: [] }),
    }),
  ];
}

/** Vendor: Change CLI Modes. Assumption: it leaves from any place, and says nothing of changes that are not committed. */
export const exitConfiguration = leave('exit');

/** The same under its other name. */
export const quitConfiguration = leave('quit');

function leave(word: string): DeviceCommand {
  return command({
    path: [word],
    help: 'Exit from this level',
    source: vendor('Change CLI Modes', 'nothing is said of changes that are not committed'),
    unlisted: true,
    control: () => ({ kind: 'leave-configure' }),
    text: () => ['Exiting configuration mode'],
  });
}
