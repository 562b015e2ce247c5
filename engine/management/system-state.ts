// What the system keeps of itself under names with dots. Vendor: KB articles on `show system state filter` name the keys of
// limits and ports. Assumption: which of them there are beyond those, and the order of the fields of a value.

import { hardwarePorts } from '../network/interface-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { uptimeOf } from '../uptime.ts';
import { dataplaneLoad } from './system-records.ts';

/** By name. */
export function systemState(state: DataplaneState): readonly (readonly [string, string])[] {
  return [...limits(state), ...portStates(state), ...runtime(state)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function limits({ compiled }: DataplaneState): readonly (readonly [string, string])[] {
  const { platform } = compiled;
  const equipment = equipmentOf(platform);
  return [
    ['cfg.general.max-session', String(platform.sessionCapacity)],
    ['cfg.general.max-vsys', String(platform.vsysMaximum)],
    ['cfg.general.max-arp', String(equipment.arpEntries)],
    ['cfg.general.max-route', String(equipment.routes)],
    ['cfg.general.max-fib', String(equipment.fibEntries)],
    ['cfg.platform.family', platform.family],
    ['cfg.platform.model', platform.model],
    ['cfg.platform.serial', compiled.world.serial],
  ];
}

function portStates({ compiled }: DataplaneState): readonly (readonly [string, string])[] {
  return hardwarePorts(compiled)
    .filter(({ kind }) => kind === 'ethernet')
    .map((port) => {
      const number = port.name.split('/')[1] ?? '';
      const link = port.state === 'up' ? 'Up' : 'Down';
      const duplex = port.duplex === 'full' ? 'Full' : 'Half';
      return [
        `sys.s1.p${number}.status`,
        `{ 'farloop': False, 'link': ${link}, 'mode': Autoneg, 'nearloop': False, 'setting': ${port.speed}Mb/s-${duplex}, 'type': RJ45, }`,
      ];
    });
}

function runtime(state: DataplaneState): readonly (readonly [string, string])[] {
  const load = Math.floor(dataplaneLoad(state) / 10);
  return [
    ['sys.monitor.s0.mp.uptime', String(uptimeOf(state))],
    ...Array.from({ length: state.compiled.platform.dataplanes }, (_, index): [string, string] => [
      `sys.monitor.s1.dp${index}.exports`,
      `{ 'cpu': { '1min': { 'avg': ${load}, 'max': ${load}, }, }, 'session': { 'used': ${share(state, index)}, }, }`,
    ]),
  ];
}

/** Sessions are spread evenly over the dataplanes. */
function share({ table, compiled }: DataplaneState, index: number): number {
  const { dataplanes } = compiled.platform;
  return Math.floor((table.liveCount + dataplanes - 1 - index) / dataplanes);
}
