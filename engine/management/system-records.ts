// Load, memory, disks and sensors. Assumption: all figures; each follows from the traffic of the last second, from how full the
// tables are, and from how long the box has been running, so that two commands never disagree.
import type {
  ChassisSlot,
  DiskRecord,
  ProcessRecord,
  Sensor,
  SystemResources,
} from '../answers/management-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { uptimeOf } from '../uptime.ts';

/** Processes of the management plane: name, number, megabytes, and their share of its work in thousandths. */
const PROCESSES = [
  ['mgmtsrvr', 2210, 612, 318, 420],
  ['devsrvr', 2214, 540, 176, 210],
  ['logrcvr', 2288, 196, 44, 150],
  ['useridd', 2302, 214, 62, 90],
  ['routed', 2311, 148, 24, 50],
  ['ikemgr', 2317, 96, 18, 40],
  ['ha_agent', 2325, 88, 16, 40],
] as const;

/** Share of the dataplanes' processors that the packets of the last second take, in tenths of a percent. */
export function dataplaneLoad({ rates, compiled }: DataplaneState): number {
  const { packets } = rates.lastSecond();
  return Math.min(1000, Math.ceil((packets * 1000) / equipmentOf(compiled.platform).packetRate));
}

/** Sessions logged in the last second are what the management plane works for. */
function managementLoad({ rates }: DataplaneState): number {
  return Math.min(900, 60 + rates.lastSecond().sessions * 2);
}

/** Load, memory and processes of the management plane. */
export function systemResources(state: DataplaneState): SystemResources {
  const { compiled, table } = state;
  const equipment = equipmentOf(compiled.platform);
  const busy = managementLoad(state);
  const user = Math.floor((busy * 2) / 3);
  const load = Math.floor((busy * equipment.cores) / 10);
  const total = equipment.memory;
  const filled = table.liveCount / compiled.platform.sessionCapacity;
  return {
    uptime: uptimeOf(state),
    users: compiled.world.administration.admins.length + 1,
    load: [load, Math.floor(load * 0.9), Math.floor(load * 0.8)],
    cpu: { user, system: busy - user, idle: 1000 - busy },
    memory: {
      total,
      used: Math.floor(total * (0.78 + 0.12 * filled)),
      buffers: Math.floor(total * 0.03),
      swap: Math.floor(total / 2),
      cached: Math.floor(total * 0.28),
    },
    processes: PROCESSES.map((process) => processOf(state, process, busy)),
  };
}

function processOf(
  state: DataplaneState,
  [name, pid, virtual, resident, share]: (typeof PROCESSES)[number],
  busy: number,
): ProcessRecord {
  return {
    name,
    pid,
    virtual,
    resident,
    cpu: Math.floor((busy * share) / 10_000),
    // A quiet box has spent 6 % of its time.
    time: Math.floor((uptimeOf(state) * 100 * 60 * share) / 1_000_000),
  };
}

/** File systems; the one of the logs fills with what was logged. */
export function diskRecords(state: DataplaneState): readonly DiskRecord[] {
  const logged = Math.floor(uptimeOf(state) / 400);
  return [
    { device: '/dev/root', mountedOn: '/', size: 3900, used: 2100 },
    { device: '/dev/md5', mountedOn: '/opt/pancfg', size: 7600, used: 1900 },
    { device: '/dev/md6', mountedOn: '/opt/panrepo', size: 3800, used: 1500 },
    { device: 'tmpfs', mountedOn: '/dev/shm', size: 2000, used: 74 },
    { device: '/dev/md8', mountedOn: '/opt/panlogs', size: 90_000, used: Math.min(72_000, 9000 + logged) },
  ];
}

/** Sensors of the chassis; a busy dataplane is warmer and its fans turn faster. */
export function sensorRecords(state: DataplaneState): readonly Sensor[] {
  const { fans, powerSupplies } = equipmentOf(state.compiled.platform);
  const warmth = Math.floor(dataplaneLoad(state) / 100);
  return [
    ...[
      'Temperature @ Ocelot',
      'Temperature @ Switch',
      'Temperature @ Cavium',
      'Temperature @ Intel PHY',
    ].map(
      (name, index): Sensor => ({ kind: 'thermal', name, value: 32 + index * 3 + warmth, low: 5, high: 70 }),
    ),
    ...Array.from(
      { length: fans },
      (_, index): Sensor => ({
        kind: 'fan',
        name: `Fan #${index + 1} RPM`,
        value: 6800 + index * 70 + warmth * 120,
        low: 2500,
        high: 99_999,
      }),
    ),
    ...Array.from(
      { length: powerSupplies },
      (_, index): Sensor => ({
        kind: 'power',
        name: `Power Supply #${index + 1}`,
        value: 12_050 - index * 20,
        low: 11_400,
        high: 12_600,
      }),
    ),
  ];
}

/** The one slot of a box that is no chassis. */
export function chassisSlots({ compiled }: DataplaneState): readonly ChassisSlot[] {
  return [{ slot: 1, model: compiled.platform.model, serial: compiled.world.serial, state: 'up' }];
}
