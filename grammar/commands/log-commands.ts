// The commands about logs.
import type { ClearableLog } from '../../engine/operation.ts';
import { assumption } from '../language/command-source.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { showLogConfig, showLogSystem } from './show-log-management.ts';
import { showLogThreat, showLogUrl } from './show-log-threat.ts';
import { showLogTraffic } from './show-log-traffic.ts';

/** Vendor: operational hierarchy, release 11.2. Assumption: the help text. */
function clearLog(log: ClearableLog, help: string): DeviceCommand {
  return command({
    path: ['clear', 'log', log],
    help,
    source: assumption('the words'),
    operate: () => ({ kind: 'clear-log', log }),
    text: outcomeText,
  });
}

/** Vendor: operational hierarchy, release 11.2. Assumption: it is off at first; the help text; nothing is answered. */
function setAdditionalThreatLog(value: 'on' | 'off', help: string): DeviceCommand {
  return command({
    path: ['set', 'system', 'setting', 'additional-threat-log', value],
    help,
    source: assumption('that nothing is answered'),
    operate: () => ({ kind: 'set-additional-threat-log', value }),
    text: outcomeText,
  });
}

/** In the order of the hierarchy. */
export const LOG_COMMANDS: readonly DeviceCommand[] = [
  setAdditionalThreatLog('on', 'Log what packet based attack protection discards'),
  setAdditionalThreatLog('off', 'Do not log what packet based attack protection discards'),
  clearLog('traffic', 'Clear the traffic log'),
  clearLog('threat', 'Clear the threat log'),
  clearLog('config', 'Clear the configuration log'),
  clearLog('system', 'Clear the system log'),
  showLogTraffic,
  showLogConfig,
  showLogSystem,
  showLogThreat,
  showLogUrl,
];
