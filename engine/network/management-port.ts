// Traffic of the management port. Assumption: what a quiet box sends and hears there, by the hour: name and time service, checks
// for updates, and a web client. No packet of it is played.
import type { ManagementCounters } from '../answers/interface-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { uptimeOf } from '../uptime.ts';

/** Packets and their mean size, each second and way. */
const RECEIVED = { packetsPerHour: 4260, bytes: 149 } as const;
const TRANSMITTED = { packetsPerHour: 2024, bytes: 129 } as const;

/** Counted since the box was started. */
export function managementCounters(state: DataplaneState): ManagementCounters {
  const uptime = uptimeOf(state);
  const packetsReceived = Math.floor((uptime * RECEIVED.packetsPerHour) / 3600);
  const packetsTransmitted = Math.floor((uptime * TRANSMITTED.packetsPerHour) / 3600);
  return {
    packetsReceived,
    packetsTransmitted,
    bytesReceived: packetsReceived * RECEIVED.bytes,
    bytesTransmitted: packetsTransmitted * TRANSMITTED.bytes,
  };
}
