// Locks that keep other administrators from editing or from committing. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts.

import type { LockKind } from '../../engine/management/management-operation.ts';
import { value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { nameOf, text } from '../language/value-types.ts';
import { inLocalTime } from '../local-view.ts';
import { locksText } from '../text/config-locks.text.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';

/** All commands about locks. */
export const LOCK_COMMANDS: readonly DeviceCommand[] = [
  ...lockCommands('config', 'Configuration lock'),
  ...lockCommands('commit', 'Commit lock'),
];

function lockCommands(lock: LockKind, help: string): readonly DeviceCommand[] {
  return [
    command({
      path: ['request', `${lock}-lock`, 'add'],
      help: 'Take the lock',
      source: assumption('the words'),
      options: { comment: value(text, 'Why it is taken') },
      operate: ({ comment = '' }) => ({ kind: 'add-lock', lock, comment }),
      text: outcomeText,
    }),
    command({
      path: ['request', `${lock}-lock`, 'remove'],
      help: 'Give the lock back',
      source: assumption('the words'),
      options: lock === 'commit' ? { admin: value(text, 'Whose lock it is') } : {},
      operate: (args: { readonly admin?: string }) => ({
        kind: 'remove-lock',
        lock,
        ...(args.admin === undefined ? {} : { admin: args.admin }),
      }),
      text: outcomeText,
    }),
    command({
      path: ['show', `${lock}-locks`],
      help: `${help}s`,
      source: assumption('the columns, and the line where there is none'),
      options: { vsys: value(nameOf('vsys'), 'Virtual system') },
      run: ({ management, view }) =>
        management.locks.filter((one) => one.lock === lock).map((one) => inLocalTime(one, view)),
      text: (locks) => locksText(locks),
    }),
  ];
}
