// Disks, sensors, processes and the state that the system keeps. Assumption: all layouts but that of `show system state`
// (KB articles print `name: value`), since no capture has kept its spacing.
import type {
  ChassisSlot,
  DiskRecord,
  ProcessRecord,
  Sensor,
  SystemResources,
} from '../../engine/answers/management-records.ts';
import type { Seconds } from '../../engine/instant.ts';
import type { SessionStatistics } from '../../engine/view.ts';
import { columns, dashes, endingAt } from './columns.ts';
import { uptimeText } from './duration.ts';

/** `name: value`, a line each. */
export function systemState(entries: readonly (readonly [string, string])[]): readonly string[] {
  return ['', ...entries.map(([name, value]) => `${name}: ${value}`), ''];
}

/** As `df -h` prints it. */
export function diskSpace(disks: readonly DiskRecord[]): readonly string[] {
  const line = (name: string, cells: readonly string[], mountedOn: string) =>
    columns([0, name], ...[26, 32, 38, 43].map((end, at) => endingAt(end, cells[at] ?? '')), [45, mountedOn]);
  return [
    '',
    line('Filesystem', ['Size', 'Used', 'Avail', 'Use%'], 'Mounted on'),
    ...disks.map(({ device, size, used, mountedOn }) =>
      line(
        device,
        [sizeText(size), sizeText(used), sizeText(size - used), `${Math.ceil((used * 100) / size)}%`],
        mountedOn,
      ),
    ),
  ];
}

function sizeText(megabytes: number): string {
  if (megabytes < 1000) return `${megabytes}M`;
  const tenths = Math.round(megabytes / 100);
  return tenths < 100 ? `${Math.floor(tenths / 10)}.${tenths % 10}G` : `${Math.round(tenths / 10)}G`;
}

const SENSORS: readonly {
  readonly kind: Sensor['kind'];
  readonly title: string;
  readonly unit: string;
}[] = [
  { kind: 'thermal', title: 'Thermal', unit: 'Degrees C' },
  { kind: 'fan', title: 'Fans', unit: 'RPMs' },
  { kind: 'power', title: 'Power', unit: 'Volts' },
];

/** Sensors by kind; kinds that the box does not have are left out. */
export function environmentals(sensors: readonly Sensor[]): readonly string[] {
  return ['', ...SENSORS.flatMap(({ kind, title, unit }) => sensorTable(sensors, kind, [title, unit]))];
}

function sensorTable(
  sensors: readonly Sensor[],
  kind: Sensor['kind'],
  [title, unit]: readonly [string, string],
): readonly string[] {
  const rows = sensors.filter((sensor) => sensor.kind === kind);
  if (rows.length === 0) return [];
  const value = (number: number) => (kind === 'power' ? (number / 1000).toFixed(2) : String(number));
  return [
    dashes(16) + title + dashes(Math.max(0, 60 - title.length)),
    columns([0, 'Slot'], [6, 'Description'], [32, 'Alarm'], [40, unit], [52, 'Min'], [62, 'Max']),
    ...rows.map((sensor) =>
      columns(
        [0, 'S1'],
        [6, sensor.name],
        [32, sensor.value < sensor.low || sensor.value > sensor.high ? 'True' : 'False'],
        [40, value(sensor.value)],
        [52, value(sensor.low)],
        [62, value(sensor.high)],
      ),
    ),
    '',
  ];
}

/** Every process and how it is. */
export function softwareStatus(processes: readonly ProcessRecord[]): readonly string[] {
  return [
    '',
    'Slot 1, Role mp',
    dashes(80),
    columns([0, 'Type'], [10, 'Name'], [30, 'State'], [40, 'Info']),
    columns([0, 'Group'], [10, 'all'], [30, 'running']),
    ...processes.map(({ name, pid }) =>
      columns([0, 'Process'], [10, name], [30, 'running'], [40, `(pid: ${pid})`]),
    ),
  ];
}

/** Slots of the chassis. */
export function chassisInventory(slots: readonly ChassisSlot[]): readonly string[] {
  return [
    '',
    columns([0, 'Slot'], [8, 'Component'], [32, 'Serial'], [50, 'Status']),
    dashes(80),
    ...slots.map((slot) =>
      columns([0, slot.slot], [8, slot.model], [32, slot.serial], [50, slot.state === 'up' ? 'Up' : 'Down']),
    ),
  ];
}

/** What the statistics screen shows. */
export interface StatisticsReport {
  readonly uptime: Seconds;
  readonly statistics: SessionStatistics;
  readonly resources: SystemResources;
}

/** The statistics screen once. Vendor: CLI Quick Start names its fields. */
export function sessionStatistics({ uptime, statistics }: StatisticsReport): readonly string[] {
  const field = (label: string, value: string | number) => `${label.padEnd(22)}: ${value}`;
  return [
    '',
    "System Statistics: ('q' to quit, 'h' for help)",
    '',
    field('Device is up', uptimeText(uptime)),
    field('Packet rate', `${statistics.packetsPerSecond}/s`),
    field('Throughput', `${statistics.kilobitsPerSecond} Kbps`),
    field('Total active sessions', statistics.allocated),
    field('Active TCP sessions', statistics.activeTcp),
    field('Active UDP sessions', statistics.activeUdp),
    field('Active ICMP sessions', statistics.activeIcmp),
    '',
  ];
}
