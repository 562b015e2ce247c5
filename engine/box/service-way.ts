// By which way the box's requests of a service leave, and whether they come to their server. Vendor: requests of the box itself
// leave by the management port, unless a service route gives them an address of the dataplane.

import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { coversPrefix, parsePrefix } from '../policy/prefix.ts';
import { formatIpv4, parseIpv4 } from '../table/address.ts';
import type { RequestKind } from './request-kind.ts';
import { serviceNameOf, serviceRouteOf } from './request-target.ts';

/** Where requests come from. */
export type ServiceWay =
  | { readonly kind: 'management' }
  | { readonly kind: 'dataplane'; readonly interface: number; readonly address: number }
  /** The service route names no address that the firewall has. */
  | { readonly kind: 'none' };

/** The way of requests of a kind under the present configuration. */
export function serviceWayOf(compiled: CompiledWorld, kind: RequestKind): ServiceWay {
  const route = serviceRouteOf(compiled.world.deviceSystem, kind);
  if (route === undefined) return { kind: 'management' };
  const { interfaces, names } = compiled;
  const said = route.address === undefined ? undefined : parseIpv4(route.address.split('/')[0] ?? '');
  if (route.address !== undefined && route.interface === undefined && said === undefined)
    return { kind: 'none' };
  const port =
    route.interface === undefined
      ? interfaces.find((one) => one?.address !== undefined && one.address === said)
      : interfaces[names.interfaces.idOf(route.interface)];
  const address = said ?? port?.address;
  if (port === undefined || address === undefined || !compiled.ownAddresses.has(address))
    return { kind: 'none' };
  return { kind: 'dataplane', interface: port.id, address };
}

/** Vendor: RFC 1918. */
const PRIVATE_NETWORKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** Whether the management port reaches an address at present. Assumption: private addresses are those of the own site. */
export function isManagementReaching({ compiled, box }: DataplaneState, address: string): boolean {
  const { management } = compiled.world;
  const isIn = (network: string) => {
    const [outer, inner] = [parsePrefix(network), parsePrefix(address)];
    return outer !== undefined && inner !== undefined && coversPrefix(outer, inner);
  };
  switch (box.reaches) {
    case 'everything':
      return true;
    case 'private-networks':
      return PRIVATE_NETWORKS.some(isIn);
    case 'own-network':
      return isIn(`${management.address}/${prefixLength(management.netmask)}`);
    case 'nothing':
      return false;
  }
}

function prefixLength(netmask: string): number {
  let length = 0;
  for (let mask = parseIpv4(netmask) ?? 0; mask !== 0; mask = (mask << 1) >>> 0) length++;
  return length;
}

/** Whether somebody at the address answers requests of a kind. */
export function answersService(
  { compiled, box }: DataplaneState,
  kind: RequestKind,
  address: string,
): boolean {
  const hosts = compiled.world.managementPlane?.hosts ?? [];
  return hosts.some(
    (host, index) => host.service === kind && host.address === address && box.silent[index] !== 1,
  );
}

/** The address that a resolver gives for a name; undefined for one that nobody has. */
export function addressOfName({ compiled }: DataplaneState, name: string): string | undefined {
  const hosts = compiled.world.managementPlane?.hosts ?? [];
  return hosts.find((host) => (host.name ?? serviceNameOf(host.service)) === name)?.address;
}

/** The address that requests by the dataplane come from, as text. */
export function sourceText(way: ServiceWay): string | undefined {
  return way.kind === 'dataplane' ? formatIpv4(way.address) : undefined;
}
