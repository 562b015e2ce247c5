// The security associations of gateways and tunnels. Only where each series began is state: which association of the series is
// in force, and when it was made, follows from the clock, so that rekeying costs no event.
import type { CompiledWorld } from '../compiled-world.ts';
import { fingerprint } from '../network/mac-address.ts';
import {
  type PhaseOneProblem,
  type PhaseTwoProblem,
  phaseOneProblem,
  phaseTwoProblem,
} from './negotiation.ts';
import { PEER_STATES, type PeerState } from './peer-state.ts';
import { carries, type TunnelChild, type TunnelPacket, tunnelChildren } from './tunnel-child.ts';
import { TunnelCounts } from './tunnel-counts.ts';

type Gateway = CompiledWorld['world']['vpn']['gateways'][number];

/** Assumption: seconds after which traffic has a negotiation that failed tried again. */
const RETRY = 30;
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

/** Gateways of one firewall and the associations of its tunnels, each by its position: those of a tunnel are side by side. */
export class Tunnels {
  /** 1 while a packet of a tunnel may need a closer look: something may not stand, be counted apart, or be dropped by a peer. */
  mayBeDown = 0;
  readonly children: readonly TunnelChild[];
  /** What is counted of each of `children`. */
  readonly counts: TunnelCounts;
  /** Second from which a gateway's series runs; 0 while it has none. */
  private readonly gatewaySince: Uint32Array;
  /** Position in PEER_STATES. */
  private readonly peers: Uint8Array;
  private readonly childSince: Uint32Array;
  /** Second at which a negotiation last failed, 0 for never. */
  private readonly failedAt: Uint32Array;
  private readonly world: CompiledWorld['world'];
  private readonly isDown: readonly boolean[];
  /** Tunnel by number of its interface, counted from 1; 0 for interfaces that are none. */
  private readonly byInterface: Uint16Array;

  /** `second` is that of the engine's beginning: gateways whose peer agrees have been up for a while then. */
  constructor({ world, names, downLinks }: CompiledWorld, second: number) {
    const { gateways, tunnels } = world.vpn;
    this.world = world;
    this.isDown = gateways.map((gateway) => downLinks[names.interfaces.idOf(gateway.interface)] === 1);
    this.children = tunnelChildren(world.vpn);
    this.counts = new TunnelCounts(this.children);
    this.peers = Uint8Array.from(gateways, ({ peerState }) => PEER_STATES.indexOf(peerState));
    this.gatewaySince = Uint32Array.from(gateways, (gateway, at) =>
      this.gatewayProblem(at) === undefined ? second - (fingerprint(gateway.name) % gateway.lifetime) : 0,
    );
    this.childSince = Uint32Array.from(this.children, (child, at) => {
      const { name = '', lifetime = 1 } = tunnels[child.tunnel] ?? {};
      const stands = (this.gatewaySince[child.gateway] ?? 0) !== 0 && this.childProblem(at) === undefined;
      return stands ? second - (fingerprint(name + child.selector.name) % lifetime) : 0;
    });
    this.failedAt = new Uint32Array(this.children.length);
    this.byInterface = new Uint16Array(names.interfaces.size + 1);
    tunnels.forEach((tunnel, index) => {
      this.byInterface[names.interfaces.idOf(tunnel.interface)] = index + 1;
    });
    this.mayBeDown = this.isPlain(second) ? 0 : 1;
  }

  /**
   * Goes on with what another configuration says in the same words as that of `before`. Assumption: a gateway or tunnel that is new
   * or says something else has no association until traffic or an administrator wants one. A peer stays as it is. Vendor: the
   * associations of a gateway are gone with the link of its interface.
   */
  follow(before: Tunnels): void {
    const { gateways, tunnels } = this.world.vpn;
    const old = before.world.vpn;
    const sameGateway = (name: string) =>
      positionOf(
        old.gateways.map(asConfigured),
        gateways.map(asConfigured).find((gateway) => gateway.name === name),
      );
    gateways.forEach(({ name, peer }, index) => {
      const known = this.isDown[index] === true ? -1 : sameGateway(name);
      this.gatewaySince[index] = before.gatewaySince[known] ?? 0;
      const peerBefore = old.gateways.findIndex((gateway) => gateway.peer === peer);
      this.peers[index] = before.peers[peerBefore] ?? this.peers[index] ?? 0;
    });
    this.children.forEach((child, index) => {
      const { proxyIds: _, ...words } = tunnels[child.tunnel] ?? { proxyIds: [] };
      const known = before.children.findIndex(({ tunnel, selector }) => {
        const { proxyIds: __, ...oldWords } = old.tunnels[tunnel] ?? { proxyIds: [] };
        return isSame([words, child.selector], [oldWords, selector]);
      });
      const isKept = (this.gatewaySince[child.gateway] ?? 0) !== 0;
      this.childSince[index] = isKept ? (before.childSince[known] ?? 0) : 0;
      this.counts.follow(index, before.counts, known);
    });
    this.mayBeDown = tunnels.length === 0 ? 0 : 1;
  }

  /** The association of a gateway; undefined while there is none. */
  gatewayAssociation(gateway: number, second: number): Association | undefined {
    const lifetime = this.world.vpn.gateways[gateway]?.lifetime ?? 0;
    return inForce(this.gatewaySince[gateway] ?? 0, lifetime, second);
  }

  /** The association at this position of `children`; undefined while there is none. */
  association(child: number, second: number): Association | undefined {
    const lifetime = this.world.vpn.tunnels[this.children[child]?.tunnel ?? -1]?.lifetime ?? 0;
    return inForce(this.childSince[child] ?? 0, lifetime, second);
  }

  /** Positions of the associations of a tunnel. */
  childrenOf(tunnel: number): readonly number[] {
    return this.children.flatMap((child, at) => (child.tunnel === tunnel ? [at] : []));
  }

  /** Why the first phase of a gateway fails at present. */
  gatewayProblem(gateway: number): PhaseOneProblem | undefined {
    const words = this.world.vpn.gateways[gateway];
    const isUnheard = this.isDown[gateway] === true || PEER_STATES[this.peers[gateway] ?? 0] === 'silent';
    return words === undefined || isUnheard ? 'timeout' : phaseOneProblem(words);
  }

  /** Why the second phase of an association fails. */
  childProblem(child: number): PhaseTwoProblem | undefined {
    const { tunnel = -1, gateway = -1, selector } = this.children[child] ?? {};
    const [gatewayWords, words] = [this.world.vpn.gateways[gateway], this.world.vpn.tunnels[tunnel]];
    if (gatewayWords === undefined || words === undefined || selector === undefined) return 'no-proposal';
    return phaseTwoProblem(gatewayWords, words, selector);
  }

  /** The peer of a gateway behaves in another way from now on. One that no longer answers is found out at once. Assumption: by DPD. */
  setPeer(gateway: number, peerState: PeerState): void {
    this.peers[gateway] = PEER_STATES.indexOf(peerState);
    this.mayBeDown = 1;
    if (peerState !== 'silent') return;
    this.gatewaySince[gateway] = 0;
    this.children.forEach((child, at) => {
      if (child.gateway === gateway) this.childSince[at] = 0;
    });
  }

  /** Position, from 0, of the tunnel of an interface; -1 for one that is none. */
  tunnelAt(interfaceId: number): number {
    return (this.byInterface[interfaceId] ?? 0) - 1;
  }

  /**
   * The association that carries a packet which leaves by a tunnel; -1 where it is for none of them. Vendor: proxy ids, the first
   * that holds both addresses and the protocol.
   */
  childFor(tunnel: number, packet: TunnelPacket): number {
    return this.children.findIndex((child) => child.tunnel === tunnel && carries(child, packet));
  }

  /** True where the peer of a tunnel sends nothing, whatever reaches it. */
  isPeerMute(tunnel: number): boolean {
    const gateway = this.children.find((child) => child.tunnel === tunnel)?.gateway ?? -1;
    return PEER_STATES[this.peers[gateway] ?? 0] !== 'answers';
  }

  /** Nothing needs a closer look any more. */
  settle(second: number): void {
    if (this.isPlain(second)) this.mayBeDown = 0;
  }

  /** True when a packet may begin a negotiation: none is under way, and none has failed lately. */
  mayNegotiate(child: number, second: number): boolean {
    const failed = this.failedAt[child] ?? 0;
    return this.childSince[child] === 0 && (failed === 0 || second >= failed + RETRY);
  }

  /** Begins to negotiate an association, and its gateway's where that has none; why not, where that fails. */
  negotiate(child: number, second: number): PhaseOneProblem | PhaseTwoProblem | undefined {
    const gateway = this.children[child]?.gateway ?? -1;
    const problem = this.negotiateGateway(gateway, second) ?? this.childProblem(child);
    if (problem !== undefined) this.failedAt[child] = second;
    else if (this.association(child, second) === undefined) this.childSince[child] = second + NEGOTIATION;
    return problem;
  }

  /** The same for a gateway alone. */
  negotiateGateway(gateway: number, second: number): PhaseOneProblem | undefined {
    const problem = this.gatewayProblem(gateway);
    if (problem === undefined && this.gatewayAssociation(gateway, second) === undefined)
      this.gatewaySince[gateway] = second + NEGOTIATION;
    return problem;
  }

  /**
   * An administrator deletes a gateway's association. Assumption: its tunnels go on, and the next of them that rekeys has it
   * negotiated again.
   */
  clearGateway(gateway: number, second: number): void {
    const rekeys = this.children.flatMap((child, at) =>
      child.gateway === gateway ? [this.association(at, second)?.expires ?? 0] : [],
    );
    this.gatewaySince[gateway] = rekeys
      .filter((at) => at > 0)
      .reduce((a, b) => (a === 0 ? b : Math.min(a, b)), 0);
  }

  /** An administrator deletes an association; the next packet has it negotiated again. */
  clear(child: number): void {
    this.childSince[child] = 0;
    this.failedAt[child] = 0;
    this.mayBeDown = 1;
  }

  private isPlain(second: number): boolean {
    return (
      this.children.every(
        (child, at) =>
          !child.isOneOfMany && this.association(at, second) !== undefined && child.selector.name === '',
      ) && this.peers.every((peer) => PEER_STATES[peer] === 'answers')
    );
  }

  state(): Uint32Array {
    const words = [this.mayBeDown, ...this.gatewaySince, ...this.peers, ...this.childSince, ...this.failedAt];
    return Uint32Array.from([
      ...words,
      ...this.counts.numbers().flatMap((count) => [count % HIGH, Math.floor(count / HIGH)]),
    ]);
  }

  restore(state: Uint32Array): void {
    this.mayBeDown = state[0] ?? 0;
    let at = 1;
    for (const words of [this.gatewaySince, this.peers, this.childSince, this.failedAt]) {
      words.set(state.subarray(at, at + words.length));
      at += words.length;
    }
    this.counts.restore((index) => (state[at + index * 2] ?? 0) + (state[at + index * 2 + 1] ?? 0) * HIGH);
  }
}

/** What the firewall itself says of a gateway. */
function asConfigured({ peerState: _, peerSide: __, ...words }: Gateway) {
  return words;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
