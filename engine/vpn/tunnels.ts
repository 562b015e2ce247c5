// The security associations of gateways and tunnels. Only where each series began is state: which association of the series is
// in force, and when it was made, follows from the clock, so that rekeying costs no event.
import type { TunnelTraffic } from '../answers/vpn-records.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { fingerprint } from '../network/mac-address.ts';

/**
 * Words of a tunnel in the state: beginning of the series, packets and bytes not encapsulated for want of an association, and
 * what was counted when its counters were cleared.
 */
const WORDS = 15;
/** Assumption: from the first packet to the association two round trips and some computing pass. */
const NEGOTIATION = 1;
const HIGH = 4294967296;

/** The association of a series that is in force. */
export interface Association {
  /** Second at which it was made. */
  readonly established: number;
  /** Second at which the next one takes its place. */
  readonly expires: number;
}

const NOTHING: TunnelTraffic = {
  encapPackets: 0,
  encapBytes: 0,
  decapPackets: 0,
  decapBytes: 0,
  encapErrors: 0,
};

/** Gateways and tunnels of one firewall, each by its position in the world. */
export class Tunnels {
  /** 1 while some tunnel may be without an association; a packet looks closer then. */
  mayBeDown = 0;
  /** Second from which a gateway's series runs; 0 while it has none. */
  private readonly gatewaySince: Uint32Array;
  private readonly tunnelSince: Uint32Array;
  private readonly lostPackets: Float64Array;
  private readonly lostBytes: Float64Array;
  private readonly cleared: TunnelTraffic[];
  private readonly world: CompiledWorld['world'];
  /** Tunnel by number of its interface, counted from 1; 0 for interfaces that are none. */
  private readonly byInterface: Uint16Array;

  /** `second` is that of the engine's beginning: gateways whose peer answers have been up for a while then. */
  constructor({ world, names }: CompiledWorld, second: number) {
    const { gateways, tunnels } = world.vpn;
    this.world = world;
    this.gatewaySince = Uint32Array.from(gateways, (gateway) =>
      gateway.peerState === 'silent' ? 0 : second - (fingerprint(gateway.name) % gateway.lifetime),
    );
    this.tunnelSince = Uint32Array.from(tunnels, (tunnel) => {
      const gateway = gateways.find(({ name }) => name === tunnel.gateway);
      return gateway?.peerState === 'answers' ? second - (fingerprint(tunnel.name) % tunnel.lifetime) : 0;
    });
    this.lostPackets = new Float64Array(tunnels.length);
    this.lostBytes = new Float64Array(tunnels.length);
    this.cleared = tunnels.map(() => NOTHING);
    this.byInterface = new Uint16Array(names.interfaces.size + 1);
    tunnels.forEach((tunnel, index) => {
      this.byInterface[names.interfaces.idOf(tunnel.interface)] = index + 1;
    });
    this.mayBeDown = this.tunnelSince.includes(0) ? 1 : 0;
  }

  /**
   * Goes on with what another configuration says in the same words as that of `before`. Assumption: a gateway or tunnel that is new
   * or says something else has no association until traffic or an administrator wants one.
   */
  follow(before: Tunnels): void {
    const { gateways, tunnels } = this.world.vpn;
    const old = before.world.vpn;
    const sameGateway = (name: string) =>
      positionOf(
        old.gateways,
        gateways.find((gateway) => gateway.name === name),
      );
    gateways.forEach(({ name }, index) => {
      this.gatewaySince[index] = before.gatewaySince[sameGateway(name)] ?? 0;
    });
    tunnels.forEach((tunnel, index) => {
      const known = sameGateway(tunnel.gateway) < 0 ? -1 : positionOf(old.tunnels, tunnel);
      this.tunnelSince[index] = before.tunnelSince[known] ?? 0;
      this.lostPackets[index] = before.lostPackets[known] ?? 0;
      this.lostBytes[index] = before.lostBytes[known] ?? 0;
      this.cleared[index] = before.cleared[known] ?? NOTHING;
    });
    this.mayBeDown = tunnels.length === 0 ? 0 : 1;
  }

  /** The association of a gateway; undefined while there is none. */
  gatewayAssociation(gateway: number, second: number): Association | undefined {
    const lifetime = this.world.vpn.gateways[gateway]?.lifetime ?? 0;
    return inForce(this.gatewaySince[gateway] ?? 0, lifetime, second);
  }

  /** The association of a tunnel; undefined while there is none. */
  tunnelAssociation(tunnel: number, second: number): Association | undefined {
    const lifetime = this.world.vpn.tunnels[tunnel]?.lifetime ?? 0;
    return inForce(this.tunnelSince[tunnel] ?? 0, lifetime, second);
  }

  /** Packets and bytes that found no association. */
  lostBy(tunnel: number): { readonly packets: number; readonly bytes: number } {
    return { packets: this.lostPackets[tunnel] ?? 0, bytes: this.lostBytes[tunnel] ?? 0 };
  }

  /** What a tunnel had carried when its counters were cleared. */
  clearedAt(tunnel: number): TunnelTraffic {
    return this.cleared[tunnel] ?? NOTHING;
  }

  /** Begins to count a tunnel's traffic again. */
  clearCounters(tunnel: number, counted: TunnelTraffic): void {
    this.cleared[tunnel] = counted;
  }

  /**
   * A packet leaves by an interface: true when that is a tunnel without an association. Vendor: a tunnel is negotiated when
   * traffic needs it. Assumption: the packets that come before it stands are dropped.
   */
  refuses(
    interfaceId: number,
    second: number,
    packet: { readonly count: number; readonly bytes: number },
  ): boolean {
    const tunnel = (this.byInterface[interfaceId] ?? 0) - 1;
    if (tunnel < 0) return false;
    if (this.tunnelAssociation(tunnel, second) !== undefined) {
      if (this.doAllStand(second)) this.mayBeDown = 0;
      return false;
    }
    if (this.tunnelSince[tunnel] === 0) this.negotiate(tunnel, second);
    this.lostPackets[tunnel] = (this.lostPackets[tunnel] ?? 0) + packet.count;
    this.lostBytes[tunnel] = (this.lostBytes[tunnel] ?? 0) + packet.bytes;
    return true;
  }

  /** Begins to negotiate a tunnel, and its gateway where that has no association; false when the peer does not answer. */
  negotiate(tunnel: number, second: number): boolean {
    const gateway = this.gatewayOf(tunnel);
    if (!this.negotiateGateway(gateway, second)) return false;
    if (this.tunnelAssociation(tunnel, second) === undefined) this.tunnelSince[tunnel] = second + NEGOTIATION;
    return true;
  }

  /** The same for a gateway alone. */
  negotiateGateway(gateway: number, second: number): boolean {
    if (this.world.vpn.gateways[gateway]?.peerState !== 'answers') return false;
    if (this.gatewayAssociation(gateway, second) === undefined)
      this.gatewaySince[gateway] = second + NEGOTIATION;
    return true;
  }

  /**
   * An administrator deletes a gateway's association. Assumption: its tunnels go on, and the next of them that rekeys has it
   * negotiated again.
   */
  clearGateway(gateway: number, second: number): void {
    const { gateways, tunnels } = this.world.vpn;
    const name = gateways[gateway]?.name;
    const rekeys = tunnels.flatMap((tunnel, index) =>
      tunnel.gateway === name ? [this.tunnelAssociation(index, second)?.expires ?? 0] : [],
    );
    this.gatewaySince[gateway] = rekeys
      .filter((at) => at > 0)
      .reduce((a, b) => (a === 0 ? b : Math.min(a, b)), 0);
  }

  /** An administrator deletes a tunnel's association; the next packet has it negotiated again. */
  clearTunnel(tunnel: number): void {
    this.tunnelSince[tunnel] = 0;
    this.mayBeDown = 1;
  }

  private doAllStand(second: number): boolean {
    return this.tunnelSince.every((_, tunnel) => this.tunnelAssociation(tunnel, second) !== undefined);
  }

  /** Position of the gateway of a tunnel. */
  gatewayOf(tunnel: number): number {
    const { gateways, tunnels } = this.world.vpn;
    return gateways.findIndex(({ name }) => name === tunnels[tunnel]?.gateway);
  }

  state(): Uint32Array {
    const words = [this.mayBeDown, ...this.gatewaySince];
    this.tunnelSince.forEach((since, tunnel) => {
      const { packets, bytes } = this.lostBy(tunnel);
      const { encapPackets, encapBytes, decapPackets, decapBytes, encapErrors } = this.clearedAt(tunnel);
      const counts = [packets, bytes, encapPackets, encapBytes, decapPackets, decapBytes, encapErrors];
      words.push(since, ...counts.flatMap((count) => [count % HIGH, Math.floor(count / HIGH)]));
    });
    return Uint32Array.from(words);
  }

  restore(state: Uint32Array): void {
    this.mayBeDown = state[0] ?? 0;
    this.gatewaySince.set(state.subarray(1, this.gatewaySince.length + 1));
    const tunnels = state.subarray(this.gatewaySince.length + 1);
    for (let tunnel = 0; tunnel < this.tunnelSince.length; tunnel++) {
      const words = tunnels.subarray(tunnel * WORDS);
      const count = (at: number) => (words[1 + at * 2] ?? 0) + (words[2 + at * 2] ?? 0) * HIGH;
      this.tunnelSince[tunnel] = words[0] ?? 0;
      this.lostPackets[tunnel] = count(0);
      this.lostBytes[tunnel] = count(1);
      this.cleared[tunnel] = {
        encapPackets: count(2),
        encapBytes: count(3),
        decapPackets: count(4),
        decapBytes: count(5),
        encapErrors: count(6),
      };
    }
  }
}

/** Where the list says the same in the same words; -1 where it does not. */
function positionOf(list: readonly object[], thing: object | undefined): number {
  const words = JSON.stringify(thing);
  return list.findIndex((one) => JSON.stringify(one) === words);
}

function inForce(since: number, lifetime: number, second: number): Association | undefined {
  if (since === 0 || since > second) return undefined;
  const established = since + Math.floor((second - since) / lifetime) * lifetime;
  return { established, expires: established + lifetime };
}
