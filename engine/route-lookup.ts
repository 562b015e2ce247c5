// Which way a packet to an address would leave: asked of the forwarding table that packets use.
import type { RouteLookup } from './dataplane-view.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { holdsAddress, parsePrefix } from './policy/prefix.ts';
import { formatIpv4, formatIpv6, parseIpv4 } from './table/address.ts';
import type { AddressPool } from './table/address-pool.ts';
import { isPooled } from './table/address-pool.ts';

/** Undefined where no route leads, and for a virtual router or an address that is none. */
export function lookUpRoute(
  { compiled, table }: DataplaneState,
  virtualRouter: string,
  text: string,
): RouteLookup | undefined {
  // A copy: what a question names must not stay in the pool.
  const addresses = table.addresses.copy();
  const [host = ''] = text.split('/');
  const address = host.includes(':') ? addresses.intern(host) : parseIpv4(host);
  if (address === undefined) return undefined;
  const port = compiled.interfaces[compiled.forwarding.egressOf(address, addresses)];
  if (port === undefined || port.virtualRouter !== virtualRouter) return undefined;
  const isConnected = holdsAddress(port.subnets, address, addresses);
  const own = isPooled(address) ? port.ipv6Address : port.address;
  return {
    interface: port.name,
    nextHop: isConnected
      ? undefined
      : nextHopOf(compiled.world.routes, { address, port: port.name, addresses }),
    source: own === undefined ? undefined : textOf(own, addresses),
  };
}

interface Leaving {
  readonly address: number;
  readonly port: string;
  readonly addresses: AddressPool;
}

/** The router of the longest route by this interface that holds the address. */
function nextHopOf(
  routes: DataplaneState['compiled']['world']['routes'],
  { address, port, addresses }: Leaving,
): string | undefined {
  const fitting = routes.flatMap((route) => {
    const prefix = parsePrefix(route.destination);
    const fits =
      prefix !== undefined && route.interface === port && holdsAddress([prefix], address, addresses);
    return fits ? [{ length: prefix.length, nextHop: route.nextHop }] : [];
  });
  return fitting.sort((a, b) => b.length - a.length)[0]?.nextHop;
}

function textOf(address: number, addresses: AddressPool): string {
  return isPooled(address) ? formatIpv6(addresses.wordsOf(address)) : formatIpv4(address);
}
