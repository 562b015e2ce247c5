// Rematch of sessions and packet buffer protection. Vendor: packet buffer protection, release 11.1, for the values; no public
// capture shows these commands. Assumption: the labels, laid out as show session info is.
import type { ResourceEntry } from '../../engine/dataplane-view.ts';

/** Whether sessions are looked up again after a commit. */
export function sessionRematch(rematches: boolean): readonly string[] {
  return ['', line('Rematch sessions on policy change:', rematches ? 'True' : 'False')];
}

/** The thresholds, and how full the buffers were in the last second. */
export function bufferProtection(newest: ResourceEntry | undefined): readonly string[] {
  return [
    '',
    line('Packet buffer protection:', 'enabled'),
    line('  Alert threshold:', '50%'),
    line('  Activate threshold:', '80%'),
    line('  Block hold time:', '60 secs'),
    line('  Block duration:', '3600 secs'),
    line('Packet buffer utilization:', `${newest?.packetBuffer.average ?? 0}%`),
  ];
}

/** Thresholds of the variant that measures how long packets wait. Assumption: it is switched off, as it is by default. */
export function bufferLatencyProtection(): readonly string[] {
  return [
    '',
    line('Packet buffer latency protection:', 'disabled'),
    line('  Alert threshold:', '50 millisecs'),
    line('  Activate threshold:', '200 millisecs'),
    line('  Maximum tolerated latency:', '500 millisecs'),
  ];
}

/** Vendor: from release 10.0 on every zone takes part. */
export function bufferProtectionZones(zones: readonly string[]): readonly string[] {
  return ['', ...zones.map((zone) => line(`Zone ${zone}:`, 'enabled'))];
}

/** The value stands at column 49. */
function line(label: string, value: string): string {
  return label.padEnd(49) + value;
}
