// Which addresses around the firewall belong to somebody who answers an echo request.
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { holdsAddress, type Prefix, parsePrefix } from '../policy/prefix.ts';
import { parseIpv4 } from '../table/address.ts';

/**
 * True for an address that somebody has and that answers. Assumption: those that the world names are all there are: its hosts,
 * objects of one address, ends of its traffic unless they answer nothing, and the routers of its routes.
 */
export function isAnswering({ compiled, silence }: DataplaneState, address: number): boolean {
  const host = compiled.neighbors.hostAt(address);
  if (host !== 0) return silence[host] !== 1;
  return holdsAddress(endsOf(compiled), address);
}

function endsOf({ world }: CompiledWorld): readonly Prefix[] {
  const talking = world.traffic.filter((source) => !source.forged);
  const texts = [
    ...world.addresses
      .map(({ address }) => address)
      .filter((text) => parseIpv4(text.replace('/32', '')) !== undefined),
    ...talking.flatMap(({ clients }) => clients),
    ...talking.filter(({ answers }) => answers !== 'nothing').flatMap(({ servers }) => servers),
    ...world.routes.map(({ nextHop }) => nextHop ?? ''),
    ...(world.network.bgp?.peers ?? []).map(({ address }) => address),
    ...world.vpn.gateways.filter(({ peerState }) => peerState === 'answers').map(({ peer }) => peer),
    world.management.gateway,
    ...(world.managementPlane?.hosts ?? []).map(({ address }) => address),
  ];
  return texts.map(parsePrefix).filter((prefix) => prefix !== undefined);
}
