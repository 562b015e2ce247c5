// The management port of each unit of a pair; a unit that stands alone has the one of the world.
import { unitMac } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

/** Management addresses of a unit. */
export interface ManagementAddress {
  readonly address: string;
  readonly netmask: string;
  readonly gateway: string;
  readonly mac: string;
}

/** Assumption: a second unit without an address of its own in the world has the one after the first unit's. */
export function managementOf({ compiled, pair }: DataplaneState, whose: 'local' | 'peer'): ManagementAddress {
  const { management, highAvailability, serial } = compiled.world;
  const isFirst = pair.isFirstActive === (whose === 'local');
  if (isFirst || highAvailability === undefined) return management;
  const address = highAvailability.peerManagement ?? following(management.address);
  return { ...management, address, mac: unitMac(`${serial} peer`, 0) };
}

function following(address: string): string {
  return address.replace(/\d+$/, (octet) => String((Number(octet) % 254) + 1));
}
