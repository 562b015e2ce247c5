// Which way a packet to an address would leave: asked of the forwarding table that packets use.
import type { RouteLookup } from './dataplane-view.ts';
import { type RankedRoute, rankedRoutes } from './network/ranked-routes.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { holdsAddress, parsePrefix } from './policy/prefix.ts';
import { formatIpv4, formatIpv6, parseIpv4 } from './table/address.ts';
import type { AddressPool } from './table/address-pool.ts';
import { isPooled } from './table/address-pool.ts';

/** `discarded` where a route says so; undefined where none leads, and for a virtual router or an address that is none. */
export function lookUpRoute(
  { compiled, table }: DataplaneState,
  virtualRouter: string,
  text: string,
): RouteLookup | 'discarded' | undefined {
  // A copy: what a question names must not stay in the pool.
  const addresses = table.addresses.copy();
  const [host = ''] = text.split('/');
  const address = host.includes(':') ? addresses.intern(host) : parseIpv4(host);
  if (address === undefined) return undefined;
  const egress = compiled.forwardingOf.get(virtualRouter)?.egressOf(address, addresses) ?? 0;
  const ranked = rankedRoutes(compiled.world);
  const fittingOf = (router: string) =>
    longestOf(
      ranked.filter((route) => route.virtualRouter === router),
      address,
      addresses,
    );
  const port = compiled.interfaces[egress];
  // The route of the virtual router that decides in the end.
  const fitting = fittingOf(port?.virtualRouter ?? virtualRouter);
  if (port === undefined) return isDiscarding(fitting) ? 'discarded' : undefined;
  const isConnected = holdsAddress(port.subnets, address, addresses);
  const own = isPooled(address) ? port.ipv6Address : port.address;
  return {
    interface: port.name,
    nextHop: isConnected ? undefined : fitting?.nextHop,
    metric: isConnected ? 0 : (fitting?.metric ?? 0),
    source: own === undefined ? undefined : textOf(own, addresses),
  };
}

/** The route with the longest prefix that holds the address; of two for one prefix the better. */
function longestOf(
  ranked: readonly RankedRoute[],
  address: number,
  addresses: AddressPool,
): RankedRoute | undefined {
  const fitting = ranked.flatMap((route) => {
    const prefix = parsePrefix(route.destination);
    const fits = prefix !== undefined && holdsAddress([prefix], address, addresses);
    return fits ? [{ length: prefix.length, route }] : [];
  });
  return fitting.sort((a, b) => b.length - a.length)[0]?.route;
}

function isDiscarding(route: RankedRoute | undefined): boolean {
  return route !== undefined && route.interface === '' && route.nextRouter === undefined;
}

function textOf(address: number, addresses: AddressPool): string {
  return isPooled(address) ? formatIpv6(addresses.wordsOf(address)) : formatIpv4(address);
}
