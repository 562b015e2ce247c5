// Interfaces of a world, what is connected to them, and the routes over them.
import { configuredAddress } from '../configured-addresses.ts';
import type { Interface } from '../layer3-interface.ts';
import { parsePrefix } from '../policy/prefix.ts';
import { parseIpv4 } from '../table/address.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { addressesOf, hostPart } from '../world/interface-addresses.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';

/** By number; undefined for 0 and for numbers of interfaces that are no longer configured. */
export function compileInterfaces(
  world: World,
  names: WorldNames,
  addresses: AddressPool,
): readonly (Interface | undefined)[] {
  const placed = new Array<Interface | undefined>(names.interfaces.size + 1).fill(undefined);
  for (const port of world.interfaces) {
    const id = names.interfaces.idOf(port.name);
    placed[id] = {
      id,
      name: port.name,
      zone: names.zones.idOf(port.zone),
      vsys: port.vsys,
      virtualRouter: port.virtualRouter,
      address: parseIpv4((port.address ?? '').split('/')[0] ?? ''),
      ipv6Address: configuredAddress(addresses, (port.ipv6Address ?? '').split('/')[0] ?? ''),
      ownAddresses: addressesOf(port)
        .map((text) => configuredAddress(addresses, hostPart(text)))
        .filter((address) => address !== undefined),
      subnets: addressesOf(port)
        .map(parsePrefix)
        .filter((prefix) => prefix !== undefined),
      management: managementOf(port),
    };
  }
  return placed;
}

function managementOf({ managementProfile }: World['interfaces'][number]): Interface['management'] {
  if (managementProfile === undefined) return undefined;
  const { services, permittedAddresses } = managementProfile;
  const permitted = permittedAddresses.map(parsePrefix).filter((prefix) => prefix !== undefined);
  return { services: new Set(services), permitted: permitted.length === 0 ? undefined : permitted };
}

/** Addresses of the firewall itself. */
export function ownAddresses(interfaces: readonly (Interface | undefined)[]): ReadonlySet<number> {
  return new Set(interfaces.flatMap((port) => port?.ownAddresses ?? []));
}
