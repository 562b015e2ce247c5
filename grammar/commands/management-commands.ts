// Commands about the management plane and the pair, in the order in which `find command` lists them.
import type { Branch } from '../language/command-tree.ts';
import { ADMINISTRATION_COMMANDS } from './administration-commands.ts';
import type { DeviceCommand } from './device-context.ts';
import { HA_COMMANDS } from './ha-commands.ts';
import { JOB_COMMANDS } from './job-commands.ts';
import { LOG_FILE_COMMANDS } from './log-files.ts';
import { SYSTEM_COMMANDS } from './system-commands.ts';
import { USER_COMMANDS } from './user-commands.ts';

/** Every one of them. */
export const MANAGEMENT_COMMANDS: readonly DeviceCommand[] = [
  ...SYSTEM_COMMANDS,
  ...JOB_COMMANDS,
  ...HA_COMMANDS,
  ...USER_COMMANDS,
  ...ADMINISTRATION_COMMANDS,
  ...LOG_FILE_COMMANDS,
];

/** Help of the keywords above them. Vendor: the first-level ones. Assumption: the texts below them. */
export const MANAGEMENT_BRANCHES: readonly Branch[] = [
  { path: ['debug'], help: 'Debug and diagnose' },
  { path: ['debug', 'swm'], help: 'Software manager' },
  { path: ['less'], help: 'Examine debug file content' },
  { path: ['request', 'high-availability'], help: 'HA requests' },
  { path: ['request', 'high-availability', 'state'], help: 'State of a unit' },
  { path: ['request', 'high-availability', 'state', 'peer'], help: 'State of the peer' },
  { path: ['request', 'high-availability', 'sync-to-remote'], help: 'Synchronize to the peer' },
  { path: ['request', 'license'], help: 'License requests' },
  { path: ['show', 'chassis'], help: 'Show chassis information' },
  { path: ['show', 'high-availability'], help: 'Show HA information' },
  { path: ['show', 'high-availability', 'control-link'], help: 'Show control link information' },
  { path: ['show', 'jobs'], help: 'Show jobs' },
  { path: ['show', 'system', 'software'], help: 'Show software information' },
  { path: ['show', 'system', 'state'], help: 'Show system state' },
  { path: ['show', 'system', 'statistics'], help: 'Show statistics' },
  { path: ['show', 'url-cloud'], help: 'Show URL cloud information' },
  { path: ['show', 'user'], help: 'Show users and groups' },
  { path: ['show', 'user', 'group'], help: 'Show groups of users' },
  { path: ['show', 'user', 'ip-user-mapping'], help: 'Show who is at which address' },
];
