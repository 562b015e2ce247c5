// Packets that leave by a tunnel or come out of one, and the negotiations that they or an administrator begin.
import { FLOW_TUNNEL_ENCAP_ERR } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { Packet } from '../packet/packet.ts';
import { unmatchedSelector } from './negotiation.ts';

/**
 * True when a translated packet leaves by a tunnel and no association carries it. Vendor: a tunnel is negotiated when traffic needs
 * it. Assumption: the packets that come before it stands are dropped, and so are those that no proxy id is for.
 */
export function isRefusedByTunnel(state: DataplaneState, packet: Packet): boolean {
  const { tunnels, table, counters } = state;
  const tunnel = tunnels.tunnelAt(packet.egressInterface);
  if (tunnel < 0) return false;
  const child = tunnels.childFor(tunnel, packet);
  if (child >= 0 && tunnels.association(child, table.now) !== undefined) {
    tunnels.counts.encapsulated(child, packet, 'carried');
    tunnels.settle(table.now);
    return false;
  }
  if (child >= 0 && tunnels.mayNegotiate(child, table.now)) negotiateChild(state, child);
  const blamed = child >= 0 ? child : (tunnels.childrenOf(tunnel)[0] ?? 0);
  tunnels.counts.encapsulated(blamed, packet, 'lost');
  counters.add(FLOW_TUNNEL_ENCAP_ERR, packet.count);
  return true;
}

/**
 * True when a packet never comes out of a tunnel: its peer sends nothing, or no association carries it. The peer then negotiates as
 * the firewall does.
 */
export function isLostAtPeer(state: DataplaneState, packet: Packet): boolean {
  const { tunnels, table } = state;
  const tunnel = tunnels.tunnelAt(packet.ingressInterface);
  if (tunnel < 0) return false;
  if (tunnels.isPeerMute(tunnel)) return true;
  const { source, destination, protocol, count, bytes } = packet;
  const mirrored = { source: destination, destination: source, protocol, count, bytes };
  const child = tunnels.childFor(tunnel, mirrored);
  if (child >= 0 && tunnels.association(child, table.now) !== undefined) {
    tunnels.counts.decapsulated(child, mirrored);
    return false;
  }
  if (child >= 0 && tunnels.mayNegotiate(child, table.now)) negotiateChild(state, child);
  return true;
}

/** Begins to negotiate an association; false, and told in the system log, where that fails. */
export function negotiateChild(state: DataplaneState, child: number): boolean {
  const { tunnels, table, compiled, events, now } = state;
  const { tunnel = -1, gateway = -1, selector } = tunnels.children[child] ?? {};
  if (!negotiateGateway(state, gateway)) {
    tunnels.negotiate(child, table.now);
    return false;
  }
  const problem = tunnels.negotiate(child, table.now);
  if (problem === undefined) return true;
  const words = compiled.world.vpn.gateways[gateway];
  const own = compiled.world.vpn.tunnels[tunnel];
  if (words === undefined || own === undefined || selector === undefined) return false;
  const name = selector.name === '' ? own.name : `${own.name}:${selector.name}`;
  if (problem === 'proxy-id') {
    // The peer asks for its networks, which are the mirror image of none of ours.
    const asked = unmatchedSelector(words, compiled.world.vpn.tunnels);
    const [local, remote] =
      asked === undefined ? [selector.local, selector.remote] : [asked.remote, asked.local];
    events.note(
      now,
      'ipsec-proxy-id-bad',
      `${name} ${words.version} ${local} ${remote} ${selector.protocol}`,
    );
  } else
    events.note(
      now,
      'ipsec-failed',
      `${name} ${problem} ${own.dhGroup} ${words.peerSide?.ipsec.dhGroup ?? ''}`,
    );
  return false;
}

/** The same for a gateway alone. */
export function negotiateGateway(state: DataplaneState, gateway: number): boolean {
  const { tunnels, table, compiled, events, now } = state;
  const problem = tunnels.negotiateGateway(gateway, table.now);
  if (problem === undefined) return true;
  const words = compiled.world.vpn.gateways[gateway];
  if (words === undefined) return false;
  const port = compiled.world.interfaces.find(({ name }) => name === words.interface);
  const local = (port?.address ?? '').split('/')[0] ?? '';
  const kind = problem === 'pre-shared-key' ? 'ike-key-failed' : 'ike-failed';
  events.note(now, kind, `${words.name} ${problem} ${words.exchangeMode} ${local} ${words.peer}`);
  return false;
}
