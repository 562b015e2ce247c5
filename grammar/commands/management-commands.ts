// Commands about the management plane and the pair, in the order in which `find command` lists them.
import type { Branch } from '../language/command-tree.ts';
import { ADMINISTRATION_COMMANDS } from './administration-commands.ts';
import type { DeviceCommand } from './device-context.ts';
import { FORGET_COMMANDS } from './forget-commands.ts';
import { HA_COMMANDS } from './ha-commands.ts';
import { JOB_COMMANDS } from './job-commands.ts';
import { LOG_FILE_COMMANDS } from './log-files.ts';
import { setClock } from './set-clock.ts';
import { SYSTEM_COMMANDS } from './system-commands.ts';
import { USER_COMMANDS } from './user-commands.ts';

/** Every one of them. */
export const MANAGEMENT_COMMANDS: readonly DeviceCommand[] = [
  ...SYSTEM_COMMANDS,
  ...JOB_COMMANDS,
  ...HA_COMMANDS,
  ...USER_COMMANDS,
  ...FORGET_COMMANDS,
  setClock,
  ...ADMINISTRATION_COMMANDS,
  ...LOG_FILE_COMMANDS,
];

/** Help of the keywords above them. Vendor: the first-level ones. Assumption: the texts below them. */
export const MANAGEMENT_BRANCHES: readonly Branch[] = [
  { path: ['clear', 'url-cache'], help: 'Clear the URL category cache on the dataplane' },
  { path: ['clear', 'user-cache'], help: 'Remove IP-to-user mappings on the dataplane' },
  { path: ['clear', 'user-cache-mp'], help: 'Remove IP-to-user mappings on the management plane' },
  { path: ['debug'], help: 'Debug and diagnose' },
  { path: ['debug', 'user-id'], help: 'Debug User-ID' },
  { path: ['debug', 'user-id', 'refresh'], help: 'Refresh User-ID data' },
  { path: ['debug', 'user-id', 'refresh', 'group-mapping'], help: 'Refresh group mappings' },
  { path: ['delete', 'url-database'], help: 'Remove URL categories from the management plane' },
  { path: ['debug', 'swm'], help: 'Manage installed software images' },
  { path: ['less'], help: 'Examine debug file content' },
  { path: ['request', 'high-availability'], help: 'Manage high availability' },
  { path: ['request', 'high-availability', 'state'], help: 'Change the HA state' },
  { path: ['request', 'high-availability', 'state', 'peer'], help: 'Change the state of the peer' },
  { path: ['request', 'high-availability', 'sync-to-remote'], help: 'Synchronize to the HA peer' },
  { path: ['request', 'license'], help: 'Manage licenses' },
  { path: ['show', 'chassis'], help: 'Show chassis information' },
  { path: ['show', 'high-availability'], help: 'Show high availability information' },
  { path: ['show', 'high-availability', 'control-link'], help: 'Show control link information' },
  { path: ['show', 'jobs'], help: 'Show jobs' },
  { path: ['show', 'system', 'software'], help: 'Show software processes of the system' },
  { path: ['show', 'system', 'state'], help: 'Show system state tree' },
  { path: ['show', 'system', 'statistics'], help: 'Show live system statistics' },
  { path: ['show', 'url-cloud'], help: 'Show URL filtering cloud information' },
  { path: ['show', 'user'], help: 'Show User-ID information' },
  { path: ['show', 'user', 'user-ids'], help: 'Show users known to User-ID' },
  { path: ['show', 'user', 'ip-user-mapping'], help: 'Show IP address to user mappings of the dataplane' },
];
