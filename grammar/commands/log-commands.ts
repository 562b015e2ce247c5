// The commands about logs.
import type { DeviceCommand } from './device-context.ts';
import { showLogTraffic } from './show-log-traffic.ts';

/** In the order of the hierarchy. */
export const LOG_COMMANDS: readonly DeviceCommand[] = [showLogTraffic];
