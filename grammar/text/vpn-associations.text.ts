// Security associations of gateways and tunnels. Vendor: one public capture each of `show vpn ike-sa` and `show vpn ipsec-sa`.
// Assumption: the words for no association of a kind but IKEv2, and the table of IKEv2.
import type { GatewayRecord, IkeAssociation, TunnelRecord } from '../../engine/answers/vpn-records.ts';
import { type Cell, columns } from './columns.ts';
import { monthDayTime } from './ctime.ts';
import { ALGORITHMS, groupText, underlined } from './vpn-words.ts';

/** Gateways that are asked for and the tunnels below them. */
export interface VpnListing {
  readonly gateways: readonly GatewayRecord[];
  readonly tunnels: readonly TunnelRecord[];
}

type Negotiated<T extends { readonly association: unknown }> = T & {
  readonly association: NonNullable<T['association']>;
};

/** Associations of gateways, the older version first, two blank lines between the parts. */
export function ikeAssociations({ gateways, tunnels }: VpnListing): readonly string[] {
  const standing = gateways.filter(isNegotiated);
  const first = standing.filter((gateway) => gateway.version === 'ikev1');
  const second = standing.filter((gateway) => gateway.version === 'ikev2');
  const children = tunnels.filter(isNegotiated);
  const ofVersion = (version: TunnelRecord['version']) =>
    children.filter(
      (tunnel) => tunnel.version === version && gateways.some(({ name }) => name === tunnel.gateway),
    );
  const [heads, parts] = [gateways.length, [] as (readonly string[])[]];
  parts.push(first.length === 0 ? ['There is no IKEv1 phase-1 SA found.'] : phaseOne(first, heads));
  if (ofVersion('ikev1').length > 0) parts.push(phaseTwo(ofVersion('ikev1'), heads));
  parts.push(second.length === 0 ? ['There is no IKEv2 SA found.'] : versionTwo(second, heads));
  return ['', ...parts.flatMap((part, index) => (index === 0 ? part : ['', '', ...part]))];
}

function isNegotiated<T extends { readonly association: unknown }>(record: T): record is Negotiated<T> {
  return record.association !== undefined;
}

function phaseOne(gateways: readonly Negotiated<GatewayRecord>[], total: number): readonly string[] {
  return [
    'IKEv1 phase-1 SAs',
    ...underlined(IKE_HEADS),
    ...gateways.map((gateway) => ikeLine(gateway, 'v1', '13 1')),
    '',
    `Show IKEv1 IKE SA: Total ${total} gateways found. ${gateways.length} ike sa found.`,
  ];
}

const IKE_HEADS: readonly Cell[] = [
  [0, 'GwID/client IP'],
  [16, 'Peer-Address'],
  [39, 'Gateway Name'],
  [103, 'Role'],
  [108, 'Mode'],
  [113, 'Algorithm'],
  [135, 'Established'],
  [151, 'Expiration'],
  [167, 'V'],
  [170, 'ST'],
  [173, 'Xt'],
  [176, 'Phase2'],
];

function ikeLine(gateway: Negotiated<GatewayRecord>, version: string, state: string): string {
  const { association } = gateway;
  const [st = '', xt = ''] = state.split(' ');
  return columns(
    [0, gateway.id],
    [16, gateway.peer],
    [39, gateway.name],
    [103, roleText(association)],
    [108, gateway.exchangeMode === 'main' ? 'Main' : 'Aggr'],
    [
      113,
      `PSK/ ${groupText(gateway.dhGroup)}/${ALGORITHMS[gateway.encryption]}/${gateway.authentication.toUpperCase()}`,
    ],
    [135, monthDayTime(association.established)],
    [151, monthDayTime(association.expires)],
    [167, version],
    [170, st],
    [173, xt],
    [176, association.tunnels],
  );
}

function phaseTwo(tunnels: readonly Negotiated<TunnelRecord>[], total: number): readonly string[] {
  const heads: readonly Cell[] = [
    [0, 'Gateway Name'],
    [64, 'TnID'],
    [73, 'Tunnel'],
    [96, 'GwID/IP'],
    [113, 'Role'],
    [118, 'Algorithm'],
    [137, 'SPI(in)'],
    [146, 'SPI(out)'],
    [155, 'MsgID'],
    [164, 'ST'],
    [167, 'Xt'],
  ];
  return [
    'IKEv1 phase-2 SAs',
    ...underlined(heads),
    ...tunnels.map((tunnel) =>
      columns(
        [0, tunnel.gateway],
        [64, tunnel.id],
        [73, tunnel.name],
        [96, tunnel.gatewayId],
        [113, 'Init'],
        [118, `ESP/ ${groupText(tunnel.dhGroup)}/tunl/${tunnel.authentication.toUpperCase()}`],
        [137, tunnel.association.spiIn],
        [146, tunnel.association.spiOut],
        [155, tunnel.association.messageId],
        [164, 9],
        [167, 1],
      ),
    ),
    '',
    `Show IKEv1 phase2 SA: Total ${total} gateways found. ${tunnels.length} ike sa found.`,
  ];
}

function versionTwo(gateways: readonly Negotiated<GatewayRecord>[], total: number): readonly string[] {
  return [
    'IKEv2 SAs',
    ...underlined(IKE_HEADS),
    ...gateways.map((gateway) => ikeLine(gateway, 'v2', '-- --')),
    '',
    `Show IKEv2 SA: Total ${total} gateways found. ${gateways.length} ike sa found.`,
  ];
}

/** Associations of tunnels. */
export function ipsecAssociations(tunnels: readonly TunnelRecord[]): readonly string[] {
  const standing = tunnels.filter(isNegotiated);
  const heads: readonly Cell[] = [
    [0, 'GwID/client IP'],
    [16, 'TnID'],
    [23, 'Peer-Address'],
    [46, 'Tunnel(Gateway)'],
    [175, 'Algorithm'],
    [194, 'SPI(in)'],
    [203, 'SPI(out)'],
    [212, 'life(Sec/KB)'],
    [237, 'remain-time(Sec)'],
  ];
  if (standing.length === 0) return ['', 'There is no IPSec SA found.'];
  return [
    '',
    ...underlined(heads),
    ...standing.map((tunnel) =>
      columns(
        [0, tunnel.gatewayId],
        [16, tunnel.id],
        [23, tunnel.peer],
        [46, `${tunnel.name}(${tunnel.gateway})`],
        [175, `ESP/${ALGORITHMS[tunnel.encryption]}/${tunnel.authentication.toUpperCase()}`],
        [194, tunnel.association.spiIn],
        [203, tunnel.association.spiOut],
        [212, `${tunnel.lifetime}/Unlimited`],
        [237, tunnel.association.remaining],
      ),
    ),
    ...ipsecSummary(tunnels),
  ];
}

/** How many tunnels have an association. Assumption: asked for alone, the counts are in the words of the listing. */
export function ipsecSummary(tunnels: readonly TunnelRecord[]): readonly string[] {
  const { length } = tunnels.filter(isNegotiated);
  return ['', `Show IPSec SA: Total ${tunnels.length} tunnels found. ${length} ipsec sa found.`];
}

function roleText({ role }: IkeAssociation): string {
  return role === 'initiator' ? 'Init' : 'Resp';
}
