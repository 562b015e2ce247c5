// The commands about logs.
import type { DeviceCommand } from './device-context.ts';
import { showLogConfig, showLogSystem } from './show-log-management.ts';
import { showLogTraffic } from './show-log-traffic.ts';

/** In the order of the hierarchy. */
export const LOG_COMMANDS: readonly DeviceCommand[] = [showLogTraffic, showLogConfig, showLogSystem];
