// Every command of the device, in the order in which `find command` and the reference list them.
import { isAtLeast, type Release } from '../../engine/release.ts';
import { type Branch, type CommandTree, createCommandTree } from '../language/command-tree.ts';
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

import { COUNTER_INTERFACE_COMMANDS } from './counter-interface.ts';
import { COUNTER_RATE_COMMANDS, COUNTER_RATE_COMMANDS_SINCE_11_2 } from './counter-rate.ts';
import type { DeviceCommand } from './device-context.ts';
import { BLOCK_DEBUG_COMMANDS } from './dos-block-debug.ts';
import { BLOCK_TABLE_COMMANDS } from './dos-block-table.ts';
import { DOS_COMMANDS } from './dos-protection.ts';
import { findCommand } from './find-command.ts';
import { exit, quit } from './leave.ts';
import { LOG_COMMANDS } from './log-commands.ts';
import { MANAGEMENT_COMMANDS } from './management-commands.ts';
import { NETWORK_COMMANDS } from './network-commands.ts';
import { PACKET_DIAG_COMMANDS } from './packet-diag-commands.ts';
import { POLICY_ADDRESS_COMMANDS } from './policy-addresses.ts';
import { POLICY_MATCH_COMMANDS } from './policy-match.ts';
import { RESOURCE_MONITOR_COMMANDS } from './resource-monitor.ts';
import { requestRestartSystem } from './restart-system.ts';
import { RULE_HIT_COMMANDS, RULE_HIT_COMMANDS_SINCE_11_2 } from './rule-hit-count.ts';
import { RULE_USE_COMMANDS } from './rule-use.ts';
import { RUNNING_APPLICATION_COMMANDS } from './running-application.ts';
import { RUNNING_POLICY_COMMANDS } from './running-policy.ts';
import { RUNNING_RESOURCE_COMMANDS } from './running-resources.ts';
import { showRunningTcpState } from './running-tcp.ts';
import { requestSessionDiscard } from './session-discard.ts';
import { SESSION_PROTECTION_COMMANDS } from './session-protection.ts';
import { SET_CLI_COMMANDS } from './set-cli.ts';
import { setPassword } from './set-password.ts';
import { SET_SESSION_COMMANDS } from './set-session.ts';
import { SHOW_CLI_COMMANDS } from './show-cli.ts';
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
import { QOS_COMMANDS } from './show-qos.ts';
import { showSessionAll, showSessionAllTo111 } from './show-session-all.ts';
import { showSessionId } from './show-session-id.ts';
import { showResourceLimitSession, showSessionInfo, showSessionMeter } from './show-session-statistics.ts';
import { showSystemInfo } from './show-system-info.ts';
import { SYSTEM_SETTING_COMMANDS } from './system-settings.ts';
import { TARGET_VSYS_COMMANDS } from './target-vsys.ts';
import { tcpdump } from './tcpdump.ts';
import { TEST_ROUTING_COMMANDS } from './test-routing.ts';
import { TRAFFIC_RULE_COMMANDS } from './traffic-rules.ts';
import { CAPTURE_COMMANDS } from './view-pcap.ts';
import { BRANCHES } from './words.ts';

/** The commands that are simulated, as the newest release has them. */
export const DEVICE_COMMANDS: readonly DeviceCommand[] = [
  clearCounterGlobal,
  clearCounterGlobalName,
  clearCounterAll,
  ...COUNTER_INTERFACE_COMMANDS,
  ...COUNTER_RATE_COMMANDS,
  ...COUNTER_RATE_COMMANDS_SINCE_11_2,
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
  showResourceLimitSession,
  showSessionAll,
  ...SESSION_PROTECTION_COMMANDS,
  ...RULE_HIT_COMMANDS,
  ...RULE_HIT_COMMANDS_SINCE_11_2,
  ...RULE_USE_COMMANDS,
  ...RUNNING_POLICY_COMMANDS,
  ...POLICY_ADDRESS_COMMANDS,
  showRunningTcpState,
  ...RUNNING_RESOURCE_COMMANDS,
  ...RUNNING_APPLICATION_COMMANDS,
  ...RESOURCE_MONITOR_COMMANDS,
  ...DOS_COMMANDS,
  ...BLOCK_TABLE_COMMANDS,
  ...BLOCK_DEBUG_COMMANDS,
  ...QOS_COMMANDS,
  showSystemInfo,
  ...SHOW_CLI_COMMANDS,
  setPassword,
  setCliConfigOutputFormat,
  ...SET_CLI_COMMANDS,
  ...TARGET_VSYS_COMMANDS,
  ...SYSTEM_SETTING_COMMANDS,
  ...SET_SESSION_COMMANDS,
  requestSessionDiscard,
  requestRestartSystem,
  ...NETWORK_COMMANDS,
  ...MANAGEMENT_COMMANDS,
  ...POLICY_MATCH_COMMANDS,
  ...TRAFFIC_RULE_COMMANDS,
  ...TEST_ROUTING_COMMANDS,
  ...LOG_COMMANDS,
  ...PACKET_DIAG_COMMANDS,
  ...CAPTURE_COMMANDS,
  tcpdump,
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
  const commands = commandsOf(release);
  return createCommandTree({ ...rest, commands, branches: branchesAbove(commands) });
}

const SINCE_11_2: ReadonlySet<DeviceCommand> = new Set([
  ...RULE_HIT_COMMANDS_SINCE_11_2,
  ...COUNTER_RATE_COMMANDS_SINCE_11_2,
]);

/**
 * The commands that are simulated on a release. Assumption: but for these and the criteria of the listing, earlier releases know
 * the commands of the newest.
 */
export function commandsOf(release: Release): readonly DeviceCommand[] {
  if (isAtLeast(release, '11.2')) return DEVICE_COMMANDS;
  const known = DEVICE_COMMANDS.filter((command) => !SINCE_11_2.has(command));
  return known.map((command) => (command === showSessionAll ? showSessionAllTo111 : command));
}

/** A keyword that leads to no command of the release is none. */
function branchesAbove(commands: readonly DeviceCommand[]): readonly Branch[] {
  const paths = commands.map(({ path }) => path.join(' '));
  return BRANCHES.filter((branch) => paths.some((path) => path.startsWith(`${branch.path.join(' ')} `)));
}
