// Packet buffer protection. Vendor: packet buffer protection, release 11.1, for what is set; a capture of its API for what it does:
// whether it is enabled, monitors only, runs, and that offenders are listed. Assumption: labels and layout, as show session info is.
import type {
  BufferOffender,
  BufferProtectionRecord,
} from '../../engine/answers/buffer-protection-record.ts';
import { columns } from './columns.ts';

/** The thresholds, how full the buffers are, and what is done about whom. */
export function bufferProtection(record: BufferProtectionRecord): readonly string[] {
  return [
    '',
    line('Packet buffer protection:', onOff(record.isEnabled)),
    line('  Monitor only:', record.monitorOnly ? 'True' : 'False'),
    line('  Alert threshold:', `${record.alert}%`),
    line('  Activate threshold:', `${record.activate}%`),
    line('  Block countdown threshold:', `${record.blockCountdown}%`),
    line('  Block hold time:', `${record.blockHoldTime} secs`),
    line('  Block duration:', `${record.blockDuration} secs`),
    line('Packet buffer utilization:', `${record.used}%`),
    line('Packet buffers in use:', `${Math.floor((record.used * record.total) / 100)}/${record.total}`),
    line('Mitigation running:', record.isMitigating ? 'True' : 'False'),
    ...offenders(record.offenders),
  ];
}

function offenders(listed: readonly BufferOffender[]): readonly string[] {
  if (listed.length === 0) return [];
  return [
    '',
    columns([0, 'Source'], [40, 'Zone'], [56, 'Buffers'], [65, 'Action'], [74, 'Time']),
    ...listed.map(({ source, zone, percent, action, seconds }) =>
      columns([0, source], [40, zone], [56, `${percent}%`], [65, WORDS[action]], [74, `${seconds} secs`]),
    ),
  ];
}

/** Vendor: KB PPlKCAW, RED, discard and block. Assumption: the time is that for which RED has lasted, or for which the others still do. */
const WORDS: Readonly<Record<BufferOffender['action'], string>> = {
  red: 'RED',
  discard: 'discard',
  block: 'block',
};

/** Thresholds of the variant that measures how long packets wait, and how long they wait. */
export function bufferLatencyProtection(record: BufferProtectionRecord): readonly string[] {
  return [
    '',
    line('Packet buffer latency protection:', onOff(record.isEnabled && record.useLatency)),
    line('  Alert threshold:', `${record.latencyAlert} millisecs`),
    line('  Activate threshold:', `${record.latencyActivate} millisecs`),
    line('  Block countdown threshold:', `${record.latencyBlockCountdown} millisecs`),
    line('  Maximum tolerated latency:', `${record.latencyMaxTolerate} millisecs`),
    line('Packet buffer latency:', `${record.latency} millisecs`),
  ];
}

/** Vendor: from release 10.0 on every zone takes part where it is not said otherwise. */
export function bufferProtectionZones({ zones }: BufferProtectionRecord): readonly string[] {
  return ['', ...zones.map(({ zone, isProtected }) => line(`Zone ${zone}:`, onOff(isProtected)))];
}

function onOff(isOn: boolean): string {
  return isOn ? 'enabled' : 'disabled';
}

/** The value stands at column 49. */
function line(label: string, value: string): string {
  return label.padEnd(49) + value;
}
