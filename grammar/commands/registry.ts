// Every command of the device, in the order in which `find command` and the reference list them.
import { isAtLeast, type Release } from '../../engine/release.ts';
import { type CommandTree, createCommandTree } from '../language/command-tree.ts';
import type { HelpTexts, HierarchyNode } from '../language/hierarchy-node.ts';
import { clearSessionAll, clearSessionId } from './clear-session.ts';
import { LOCK_COMMANDS } from './config-locks.ts';
import { configure, setCliConfigOutputFormat } from './configure.ts';
import {
  clearCounterAll,
  clearCounterGlobal,
  clearCounterGlobalName,
  showCounterGlobal,
  showCounterGlobalName,
} from './counter-global.ts';
import type { DeviceCommand } from './device-context.ts';
import { findCommand } from './find-command.ts';
import { exit, quit } from './leave.ts';
import { MANAGEMENT_COMMANDS } from './management-commands.ts';
import { NETWORK_COMMANDS } from './network-commands.ts';
import { requestSessionDiscard } from './session-discard.ts';
import {
  setCliConfirmationPrompt,
  setCliPager,
  setCliScriptingMode,
  setCliTerminalHeight,
  setCliTerminalType,
  setCliTerminalWidth,
} from './set-cli.ts';
import { SET_SESSION_COMMANDS } from './set-session.ts';
import { showClock } from './show-clock.ts';
import {
  showConfigAuditBaseVersion,
  showConfigAuditInfo,
  showConfigAuditVersion,
  showConfigCandidate,
  showConfigDiff,
  showConfigListAdmins,
  showConfigListChanges,
  showConfigRunning,
  showConfigSaved,
} from './show-config.ts';
import { showSessionAll, showSessionAllTo111 } from './show-session-all.ts';
import { showSessionId } from './show-session-id.ts';
import { showSessionInfo, showSessionMeter } from './show-session-statistics.ts';
import { showSystemInfo } from './show-system-info.ts';
import { BRANCHES } from './words.ts';

/** The commands that are simulated, as the newest release has them. */
export const DEVICE_COMMANDS: readonly DeviceCommand[] = [
  clearCounterGlobal,
  clearCounterGlobalName,
  clearCounterAll,
  clearSessionId,
  clearSessionAll,
  configure,
  showClock,
  showConfigAuditBaseVersion,
  showConfigAuditInfo,
  showConfigAuditVersion,
  showConfigCandidate,
  showConfigDiff,
  showConfigListAdmins,
  showConfigListChanges,
  showConfigRunning,
  showConfigSaved,
  ...LOCK_COMMANDS,
  showCounterGlobal,
  showCounterGlobalName,
  showSessionId,
  showSessionInfo,
  showSessionMeter,
  showSessionAll,
  showSystemInfo,
  setCliConfigOutputFormat,
  setCliConfirmationPrompt,
  setCliPager,
  setCliScriptingMode,
  setCliTerminalType,
  setCliTerminalWidth,
  setCliTerminalHeight,
  ...SET_SESSION_COMMANDS,
  requestSessionDiscard,
  ...NETWORK_COMMANDS,
  ...MANAGEMENT_COMMANDS,
  findCommand,
  exit,
  quit,
];

/** What a device tree is made from. */
export interface DeviceTreeParts {
  /** The newest when absent. */
  readonly release?: Release;
  /** The rest of the release's hierarchy, where one is loaded. */
  readonly hierarchy?: readonly HierarchyNode[];
  /** Help texts of the hierarchy; a declaration's own text wins. */
  readonly helpTexts?: HelpTexts;
}

/** The tree of the device's commands. */
export function createDeviceTree(parts: DeviceTreeParts = {}): CommandTree<DeviceCommand> {
  const { release = '11.2', ...rest } = parts;
  return createCommandTree({ ...rest, commands: commandsOf(release), branches: BRANCHES });
}

/** Assumption: but for the criteria of the listing, earlier releases know the commands of the newest. */
function commandsOf(release: Release): readonly DeviceCommand[] {
  if (isAtLeast(release, '11.2')) return DEVICE_COMMANDS;
  return DEVICE_COMMANDS.map((command) => (command === showSessionAll ? showSessionAllTo111 : command));
}
