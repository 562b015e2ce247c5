// The commands about logs.
import { assumption } from '../language/command-source.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { showLogConfig, showLogSystem } from './show-log-management.ts';
import { showLogTraffic } from './show-log-traffic.ts';

/** Vendor: operational hierarchy, release 11.2. Assumption: the help text. */
const clearLogTraffic = command({
  path: ['clear', 'log', 'traffic'],
  help: 'Clear the traffic log',
  source: assumption('the words'),
  operate: () => ({ kind: 'clear-log', log: 'traffic' }),
  text: outcomeText,
});

/** In the order of the hierarchy. */
export const LOG_COMMANDS: readonly DeviceCommand[] = [
  clearLogTraffic,
  showLogTraffic,
  showLogConfig,
  showLogSystem,
];
