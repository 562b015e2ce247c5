// The numbers that the device prints for its interfaces; they are not those of the packet path.
// Vendor: captures of `show interface all`, vlan 1, loopback 3, tunnel 4, dedicated-ha1 5, dedicated-ha2 6, sub-interfaces from 256.

import type { Platform } from '../platform.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import type { World } from '../world/world-schema.ts';

const PSEUDO: Readonly<Record<string, number>> = {
  vlan: 1,
  loopback: 3,
  tunnel: 4,
  'dedicated-ha1': 5,
  'dedicated-ha2': 6,
};
const FIRST_SUB_INTERFACE = 256;
/** Assumption: aggregates follow the ports of the largest model. */
const BEFORE_AGGREGATES = 47;

/** The number of a port, an aggregate or a pseudo interface; 0 for a name that is none. */
export function hardwareId(platform: Platform, name: string): number {
  const pseudo = PSEUDO[name];
  if (pseudo !== undefined) return pseudo;
  const port = /^ethernet(\d+)\/(\d+)$/.exec(name);
  if (port !== null) return equipmentOf(platform).firstPortId - 1 + Number(port[2]);
  const aggregate = /^ae(\d+)$/.exec(name);
  return aggregate === null ? 0 : BEFORE_AGGREGATES + Number(aggregate[1]);
}

/** The number of an interface: that of its port, and for a sub-interface one of its own in the order of the configuration. */
export function logicalId(platform: Platform, world: World, name: string): number {
  if (!name.includes('.')) return hardwareId(platform, name);
  const numbered = [...world.interfaces, ...world.idleInterfaces].filter((port) => port.name.includes('.'));
  return FIRST_SUB_INTERFACE + numbered.findIndex((port) => port.name === name);
}
