// What two ends agree on, and why they do not. Nothing of it is state: it follows from what both have configured.
import type { World } from '../world/world-schema.ts';

type Gateway = World['vpn']['gateways'][number];
type Tunnel = World['vpn']['tunnels'][number];
type PeerSide = NonNullable<Gateway['peerSide']>;

/** What an association of a tunnel carries; protocol 0 for any. */
export interface Selector {
  /** That of the proxy id; empty where the tunnel has none. */
  readonly name: string;
  readonly local: string;
  readonly remote: string;
  readonly protocol: number;
}

/** Why the first phase fails. */
export type PhaseOneProblem = 'timeout' | 'no-proposal' | 'pre-shared-key';
/** Why the second phase fails. */
export type PhaseTwoProblem = 'no-proposal' | 'pfs-group' | 'proxy-id';

const ANYTHING: Selector = { name: '', local: '0.0.0.0/0', remote: '0.0.0.0/0', protocol: 0 };

/** What the associations of a tunnel carry, one association each. */
export function selectorsOf({ proxyIds }: Tunnel): readonly Selector[] {
  return proxyIds.length === 0 ? [ANYTHING] : proxyIds;
}

/** Undefined for ends that agree. The proposal is looked at before the key. */
export function phaseOneProblem({ presharedKey, peerSide, ...ours }: Gateway): PhaseOneProblem | undefined {
  if (peerSide === undefined) return undefined;
  if (!accepts(peerSide.ike, ours)) return 'no-proposal';
  const { presharedKey: theirs } = peerSide;
  return theirs !== undefined && theirs !== presharedKey ? 'pre-shared-key' : undefined;
}

/** Undefined for ends that agree. Vendor: proxy ids must be the mirror image of what the peer has. */
export function phaseTwoProblem(
  { peerSide }: Gateway,
  tunnel: Tunnel,
  { local, remote, protocol }: Selector,
): PhaseTwoProblem | undefined {
  if (peerSide === undefined) return undefined;
  const { dhGroup, ...suite } = peerSide.ipsec;
  if (!accepts(suite, tunnel)) return 'no-proposal';
  if (dhGroup !== undefined && dhGroup !== tunnel.dhGroup) return 'pfs-group';
  const isMirrored = peerSide.selectors.some(
    (theirs) => theirs.local === remote && theirs.remote === local && theirs.protocol === protocol,
  );
  return peerSide.selectors.length === 0 || isMirrored ? undefined : 'proxy-id';
}

/** A network of the peer for which the firewall has no proxy id of the gateway, as the peer asks for it; else undefined. */
export function unmatchedSelector(
  gateway: Gateway,
  tunnels: readonly Tunnel[],
): PeerSide['selectors'][number] | undefined {
  const ours = tunnels.filter((tunnel) => tunnel.gateway === gateway.name).flatMap(selectorsOf);
  return gateway.peerSide?.selectors.find(
    (theirs) => !ours.some(({ local, remote }) => theirs.local === remote && theirs.remote === local),
  );
}

interface Suite {
  readonly dhGroup?: string | undefined;
  readonly encryption?: string | undefined;
  readonly authentication?: string | undefined;
}

function accepts(wanted: Suite, proposed: Suite): boolean {
  return (
    (wanted.dhGroup ?? proposed.dhGroup) === proposed.dhGroup &&
    (wanted.encryption ?? proposed.encryption) === proposed.encryption &&
    (wanted.authentication ?? proposed.authentication) === proposed.authentication
  );
}
