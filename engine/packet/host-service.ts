// Services of the firewall itself at the addresses of its interfaces. Vendor: network profiles, interface management.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Interface } from '../layer3-interface.ts';
import { holdsAddress } from '../policy/prefix.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { ICMP, ICMP6, type Packet, TCP, UDP } from './packet.ts';

/** Vendor: the services of a profile on their usual ports; response pages and redirects to them are not simulated. */
const TCP_SERVICES: Readonly<Record<number, string>> = {
  22: 'ssh',
  23: 'telnet',
  80: 'http',
  443: 'https',
  5007: 'userid-service',
};
const UDP_SERVICES: Readonly<Record<number, string>> = { 161: 'snmp' };

/**
 * The interface that serves a packet to an address of the firewall; undefined where its profile does not offer the service or does
 * not permit the source, or where it has no profile. Assumption: the interface whose address it is decides, wherever the packet
 * comes in, and the security policy is asked as for any other destination in its zone.
 */
export function servingInterface(
  { interfaces }: Pick<CompiledWorld, 'interfaces'>,
  packet: Pick<Packet, 'source' | 'protocol' | 'destinationPort'>,
  destination: number,
  addresses: AddressPool,
): Interface | undefined {
  const port = interfaces.find((one) => one?.ownAddresses.includes(destination));
  const profile = port?.management;
  const service = serviceOf(packet);
  if (profile === undefined || service === undefined || !profile.services.has(service)) return undefined;
  return holdsAddress(profile.permitted, packet.source, addresses) ? port : undefined;
}

function serviceOf({
  protocol,
  destinationPort,
}: Pick<Packet, 'protocol' | 'destinationPort'>): string | undefined {
  switch (protocol) {
    case ICMP:
    case ICMP6:
      return 'ping';
    case TCP:
      return TCP_SERVICES[destinationPort];
    case UDP:
      return UDP_SERVICES[destinationPort];
    default:
      return undefined;
  }
}
