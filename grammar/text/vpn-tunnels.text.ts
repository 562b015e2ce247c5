// Gateways and tunnels as they are configured, and tunnels as the dataplane has them. Assumption: all layouts, none of which is
// public with its spacing.
import type { GatewayRecord, TunnelRecord } from '../../engine/answers/vpn-records.ts';
import type { RouteLookup } from '../../engine/dataplane-view.ts';
import { type Cell, columns } from './columns.ts';
import { ALGORITHMS, groupText, underlined } from './vpn-words.ts';

/** Gateways as they are configured. */
export function gatewayTable(gateways: readonly GatewayRecord[]): readonly string[] {
  const heads: readonly Cell[] = [
    [0, 'GwID'],
    [8, 'Name'],
    [40, 'Peer-Address/ID'],
    [64, 'Local Address/ID'],
    [88, 'Protocol'],
    [98, 'Proposals'],
  ];
  return [
    '',
    ...underlined(heads),
    ...gateways.map((gateway) =>
      columns(
        [0, gateway.id],
        [8, gateway.name],
        [40, gateway.peer],
        [64, gateway.localAddress],
        [88, gateway.version === 'ikev1' ? 'Main' : 'IKEv2'],
        [
          98,
          `[PSK][${groupText(gateway.dhGroup)}][${ALGORITHMS[gateway.encryption]}][${gateway.authentication.toUpperCase()}]${gateway.lifetime}-sec`,
        ],
      ),
    ),
    '',
    `Show IKE gateway config: Total ${gateways.length} gateways found.`,
  ];
}

/** Tunnels as they are configured. */
export function tunnelTable(tunnels: readonly TunnelRecord[]): readonly string[] {
  const heads: readonly Cell[] = [
    [0, 'TnID'],
    [8, 'Name'],
    [40, 'Gateway'],
    [64, 'Local Proxy IP'],
    [84, 'Ptl:Port'],
    [94, 'Remote Proxy IP'],
    [114, 'Ptl:Port'],
    [124, 'Proposals'],
  ];
  return [
    '',
    ...underlined(heads),
    ...tunnels.map((tunnel) =>
      columns(
        [0, tunnel.id],
        [8, tunnel.name],
        [40, tunnel.gateway],
        [64, tunnel.localProxyId],
        [84, `${tunnel.protocol}:0`],
        [94, tunnel.remoteProxyId],
        [114, `${tunnel.protocol}:0`],
        [
          124,
          `[ESP][${groupText(tunnel.dhGroup)}][${ALGORITHMS[tunnel.encryption]}][${tunnel.authentication.toUpperCase()}] ${tunnel.lifetime}-sec/0-kb`,
        ],
      ),
    ),
    '',
    `Show IPSec tunnel config: Total ${tunnels.length} tunnels found.`,
  ];
}

/** Tunnels chosen out of all that are configured, and the words that have chosen them. */
export interface FlowTable {
  readonly configured: number;
  readonly shown: readonly TunnelRecord[];
  readonly type: 'IPSec' | 'SSL-VPN' | 'any';
  readonly state: string;
}

/** All of them. */
export function allFlows(tunnels: readonly TunnelRecord[]): FlowTable {
  return { configured: tunnels.length, shown: tunnels, type: 'IPSec', state: 'any' };
}

/** What the dataplane knows of tunnels, a line each. */
export function flowTable({ configured, shown, type, state }: FlowTable): readonly string[] {
  const heads: readonly Cell[] = [
    [0, 'id'],
    [6, 'name'],
    [38, 'state'],
    [46, 'monitor'],
    [55, 'local-ip'],
    [72, 'peer-ip'],
    [89, 'tunnel-i/f'],
  ];
  return [
    '',
    counted('total tunnels configured:', configured),
    `filter - type ${type}, state ${state}`,
    '',
    counted('total IPSec tunnel configured:', configured),
    counted('total IPSec tunnel shown:', shown.length),
    '',
    ...underlined(heads),
    ...shown.map((tunnel) =>
      columns(
        [0, tunnel.id],
        [6, tunnel.name],
        [38, flowState(tunnel)],
        [46, 'off'],
        [55, tunnel.localAddress],
        [72, tunnel.peer],
        [89, tunnel.interface],
      ),
    ),
  ];
}

/** Label and count are 63 characters together. */
function counted(label: string, count: number): string {
  return label + String(count).padStart(63 - label.length);
}

/** How many tunnels there are in each state. */
export function flowInfo(tunnels: readonly TunnelRecord[]): readonly string[] {
  const standing = tunnels.filter((tunnel) => flowState(tunnel) === 'active').length;
  return [
    '',
    counted('total tunnels configured:', tunnels.length),
    counted('total IPSec tunnel configured:', tunnels.length),
    counted('total IPSec tunnel active:', standing),
    counted('total IPSec tunnel init:', tunnels.length - standing),
  ];
}

/** A tunnel and how packets to its peer leave; undefined where no route leads there. */
export interface TunnelNextHop {
  readonly tunnel: TunnelRecord;
  readonly route: RouteLookup | undefined;
}

/** Where the packets of every tunnel go. */
export function flowNextHops(hops: readonly TunnelNextHop[]): readonly string[] {
  return [
    '',
    ...underlined([
      [0, 'id'],
      [6, 'name'],
      [38, 'peer-ip'],
      [55, 'nexthop'],
      [72, 'interface'],
    ]),
    ...hops.map(({ tunnel, route }) =>
      columns(
        [0, tunnel.id],
        [6, tunnel.name],
        [38, tunnel.peer],
        [55, route === undefined ? 'none' : (route.nextHop ?? tunnel.peer)],
        [72, route?.interface ?? ''],
      ),
    ),
  ];
}

/** One tunnel in full. */
export function flowDetail(tunnels: readonly TunnelRecord[]): readonly string[] {
  return ['', ...tunnels.flatMap(flowLines)];
}

function flowLines(tunnel: TunnelRecord): readonly string[] {
  const { association, traffic } = tunnel;
  const field = (label: string, value: string | number) => columns([8, `${label}:`], [36, value]);
  return [
    `tunnel  ${tunnel.name}`,
    field('id', tunnel.id),
    field('type', 'IPSec'),
    field('gateway id', tunnel.gatewayId),
    field('local ip', tunnel.localAddress),
    field('peer ip', tunnel.peer),
    field('inner interface', tunnel.interface),
    field('state', flowState(tunnel)),
    field('session', 0),
    field('tunnel mtu', 1436),
    field('lifetime remain', association === undefined ? 'N/A' : `${association.remaining} sec`),
    ...(association === undefined
      ? []
      : [
          field('latest rekey', `${tunnel.lifetime - association.remaining} seconds ago`),
          field('monitor', 'off'),
          field('en/decap context', tunnel.id),
          field('local spi', association.spiIn),
          field('remote spi', association.spiOut),
        ]),
    field('protocol', 'ESP'),
    field('auth algorithm', tunnel.authentication.toUpperCase()),
    field('enc  algorithm', tunnel.encryption.toUpperCase().replace('-CBC', '').replace('-', '')),
    field('proxy-id local ip', tunnel.localProxyId),
    field('proxy-id remote ip', tunnel.remoteProxyId),
    field('encap packets', traffic.encapPackets),
    field('decap packets', traffic.decapPackets),
    field('encap bytes', traffic.encapBytes),
    field('decap bytes', traffic.decapBytes),
    field('encap errors', traffic.encapErrors),
  ];
}

/** A tunnel without an association waits for one. */
export function flowState({ association }: TunnelRecord): 'init' | 'active' {
  return association === undefined ? 'init' : 'active';
}
