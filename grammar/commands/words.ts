// Help of the keywords that several commands share. Vendor: WildFire appliance CLI, the first-level keywords.
// Assumption: the help below them, since no public listing has it.
import type { Branch } from '../language/command-tree.ts';
import { MANAGEMENT_BRANCHES } from './management-commands.ts';
import { NETWORK_BRANCHES } from './network-commands.ts';

/** Help of every keyword above a command, in the order of the hierarchy. */
export const BRANCHES: readonly Branch[] = [
  { path: ['clear'], help: 'Clear runtime parameters' },
  { path: ['clear', 'counter'], help: 'Set counters to zero' },
  { path: ['clear', 'session'], help: 'End sessions' },
  { path: ['find'], help: 'Find CLI commands with keyword' },
  { path: ['request'], help: 'Make system-level requests' },
  { path: ['request', 'commit-lock'], help: 'Lock against commits of others' },
  { path: ['request', 'config-lock'], help: 'Lock against edits of others' },
  { path: ['set'], help: 'Set operational parameters' },
  { path: ['set', 'cli'], help: 'Settings of this CLI session' },
  { path: ['set', 'cli', 'terminal'], help: 'Terminal of this CLI session' },
  { path: ['set', 'session'], help: 'Timers and settings of sessions' },
  { path: ['show'], help: 'Show operational parameters' },
  { path: ['show', 'config'], help: 'Configurations of the device' },
  { path: ['show', 'config', 'audit'], help: 'Committed versions' },
  { path: ['show', 'config', 'list'], help: 'Changes of the candidate' },
  { path: ['show', 'counter'], help: 'Counters of the dataplane' },
  { path: ['show', 'session'], help: 'Sessions, session settings and session statistics' },
  { path: ['show', 'system'], help: 'Facts of the system' },
  ...NETWORK_BRANCHES,
  ...MANAGEMENT_BRANCHES,
];
