// Gateways, tunnels and their security associations. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.
import type { GatewayRecord, TunnelRecord } from '../../engine/answers/vpn-records.ts';
import type { AssociationOwner, Operation } from '../../engine/operation.ts';
import { value } from '../language/command.ts';
import { text, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import {
  flowDetail,
  flowTable,
  gatewayTable,
  ikeAssociations,
  ipsecAssociations,
  tunnelTable,
  type VpnListing,
} from '../text/vpn.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

const GATEWAY = value(text, 'Name of a gateway');
const TUNNEL = value(text, 'Name of a tunnel');
const MATCH = value(text, 'Part of a name');

/** Records of one name, or those with a part of it; all when neither is given. */
function chosen<T extends { readonly name: string }>(
  records: readonly T[],
  name: string | undefined,
  match: string | undefined,
): readonly T[] {
  return records.filter(
    (record) =>
      (name === undefined || record.name === name) && (match === undefined || record.name.includes(match)),
  );
}

/** Gateways of the configuration. */
const showVpnGateway = command({
  path: ['show', 'vpn', 'gateway'],
  help: 'Show list of IKE gateway configuration',
  options: { name: GATEWAY, match: MATCH },
  run: ({ view }, { name, match }) => chosen(view.network.ikeGateways(), name, match),
  text: (gateways) => gatewayTable(gateways),
});

/** Tunnels of the configuration. */
const showVpnTunnel = command({
  path: ['show', 'vpn', 'tunnel'],
  help: 'Show list of auto-key IPSec tunnel configuration',
  options: { name: TUNNEL, match: MATCH },
  run: ({ view }, { name, match }) => chosen(view.network.ipsecTunnels(), name, match),
  text: (tunnels) => tunnelTable(tunnels),
});

/** Associations of gateways and what was negotiated under them. */
const showVpnIkeSa = command({
  path: ['show', 'vpn', 'ike-sa'],
  help: 'Show IKE SA',
  options: { gateway: GATEWAY, match: MATCH },
  run: ({ view }, { gateway, match }): VpnListing => ({
    gateways: chosen<GatewayRecord>(view.network.ikeGateways(), gateway, match),
    tunnels: view.network.ipsecTunnels(),
  }),
  text: (listing) => ikeAssociations(listing),
});

/** Associations of tunnels. */
const showVpnIpsecSa = command({
  path: ['show', 'vpn', 'ipsec-sa'],
  help: 'Show IPSec SA',
  options: { tunnel: TUNNEL, match: MATCH },
  run: ({ view }, { tunnel, match }) => chosen<TunnelRecord>(view.network.ipsecTunnels(), tunnel, match),
  text: (tunnels) => ipsecAssociations(tunnels),
});

/** What `show vpn flow` answers: all tunnels in a table, or one in full. */
interface FlowListing {
  readonly detail: 'short' | 'full';
  readonly tunnels: readonly TunnelRecord[];
}

/** Tunnels as the dataplane has them. */
const showVpnFlow = command({
  path: ['show', 'vpn', 'flow'],
  help: 'Show IPSec data flow',
  options: { name: TUNNEL, 'tunnel-id': value(uint(1, 65_535), 'Number of a tunnel') },
  run: ({ view }, { name, tunnelId }): FlowListing => ({
    detail: name === undefined && tunnelId === undefined ? 'short' : 'full',
    tunnels: chosen<TunnelRecord>(view.network.ipsecTunnels(), name, undefined).filter(
      ({ id }) => tunnelId === undefined || id === tunnelId,
    ),
  }),
  text: ({ detail, tunnels }) => (detail === 'short' ? flowTable(tunnels) : flowDetail(tunnels)),
});

function change(
  kind: 'clear-association' | 'negotiate-association',
  of: AssociationOwner,
  name?: string,
): Operation {
  return { kind, of, ...(name === undefined ? {} : { name }) };
}

const clearVpnIkeSa = command({
  path: ['clear', 'vpn', 'ike-sa'],
  help: 'Delete IKE SA',
  options: { gateway: GATEWAY },
  operate: ({ gateway }) => change('clear-association', 'gateway', gateway),
  text: outcomeText,
});

const clearVpnIpsecSa = command({
  path: ['clear', 'vpn', 'ipsec-sa'],
  help: 'Delete IPSec SA',
  options: { tunnel: TUNNEL },
  operate: ({ tunnel }) => change('clear-association', 'tunnel', tunnel),
  text: outcomeText,
});

const testVpnIkeSa = command({
  path: ['test', 'vpn', 'ike-sa'],
  help: 'Negotiate IKE SA',
  options: { gateway: GATEWAY },
  operate: ({ gateway }) => change('negotiate-association', 'gateway', gateway),
  text: outcomeText,
});

const testVpnIpsecSa = command({
  path: ['test', 'vpn', 'ipsec-sa'],
  help: 'Negotiate IPSec SA',
  options: { tunnel: TUNNEL },
  operate: ({ tunnel }) => change('negotiate-association', 'tunnel', tunnel),
  text: outcomeText,
});

/** Commands that show. */
export const SHOW_VPN_COMMANDS: readonly DeviceCommand[] = [
  showVpnGateway,
  showVpnTunnel,
  showVpnIkeSa,
  showVpnIpsecSa,
  showVpnFlow,
];

/** Commands that change. */
export const CHANGE_VPN_COMMANDS: readonly DeviceCommand[] = [
  clearVpnIkeSa,
  clearVpnIpsecSa,
  testVpnIkeSa,
  testVpnIpsecSa,
];
