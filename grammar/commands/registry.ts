// Every command of the device, in the order in which `find command` and the reference list them.
import { type CommandTree, createCommandTree, type HierarchyNode } from '../language/command-tree.ts';
import { clearSessionAll, clearSessionId } from './clear-session.ts';
import type { DeviceCommand } from './device-context.ts';
import { findCommand } from './find-command.ts';
import { exit, quit } from './leave.ts';
import { setCliPager, setCliScriptingMode } from './set-cli.ts';
import { showClock } from './show-clock.ts';
import { showSessionAll } from './show-session-all.ts';
import { showSessionId } from './show-session-id.ts';
import { showSessionInfo, showSessionMeter } from './show-session-statistics.ts';
import { showSystemInfo } from './show-system-info.ts';
import { BRANCHES } from './words.ts';

/** The commands that are simulated. */
export const DEVICE_COMMANDS: readonly DeviceCommand[] = [
  clearSessionId,
  clearSessionAll,
  showClock,
  showSessionId,
  showSessionInfo,
  showSessionMeter,
  showSessionAll,
  showSystemInfo,
  setCliPager,
  setCliScriptingMode,
  findCommand,
  exit,
  quit,
];

/** The tree of the device's commands, over the hierarchy of the release where one is loaded. */
export function createDeviceTree(hierarchy: readonly HierarchyNode[] = []): CommandTree<DeviceCommand> {
  return createCommandTree({ commands: DEVICE_COMMANDS, branches: BRANCHES, hierarchy });
}
