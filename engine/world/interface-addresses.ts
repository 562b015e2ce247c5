// All addresses of an interface. The first of each family is the one from which the firewall itself speaks.
import type { WorldShape } from './world-shape.ts';

type WorldInterface = Pick<
  WorldShape['interfaces'][number],
  'address' | 'furtherAddresses' | 'ipv6Address' | 'furtherIpv6Addresses'
>;

/** With prefix length, IPv4 before IPv6, the first of each family foremost. */
export function addressesOf(port: WorldInterface): readonly string[] {
  const { address, furtherAddresses = [], ipv6Address, furtherIpv6Addresses = [] } = port;
  return [address, ...furtherAddresses, ipv6Address, ...furtherIpv6Addresses].filter(
    (text) => text !== undefined,
  );
}

/** The address alone, without the length of its prefix. */
export function hostPart(address: string): string {
  return address.split('/')[0] ?? address;
}
