// The associations that a tunnel may have, one for each of its proxy ids, and which of them carries a packet.
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import type { World } from '../world/world-schema.ts';
import { type Selector, selectorsOf } from './negotiation.ts';

/** An association that a tunnel may have. */
export interface TunnelChild {
  /** Position of its tunnel and of that one's gateway, -1 where there is none. */
  readonly tunnel: number;
  readonly gateway: number;
  readonly selector: Selector;
  readonly local: Prefix | undefined;
  readonly remote: Prefix | undefined;
  /** One of several of its tunnel, whose packets are counted apart. */
  readonly isOneOfMany: boolean;
}

/** What of a packet decides which association carries it. */
export interface TunnelPacket {
  readonly source: number;
  readonly destination: number;
  readonly protocol: number;
  readonly count: number;
  readonly bytes: number;
}

/** Those of all tunnels; those of a tunnel are side by side. */
export function tunnelChildren({ gateways, tunnels }: World['vpn']): readonly TunnelChild[] {
  return tunnels.flatMap((tunnel, at) => {
    const gateway = gateways.findIndex(({ name }) => name === tunnel.gateway);
    const selectors = selectorsOf(tunnel);
    return selectors.map((selector) => ({
      tunnel: at,
      gateway,
      selector,
      local: selector.name === '' ? undefined : parsePrefix(selector.local),
      remote: selector.name === '' ? undefined : parsePrefix(selector.remote),
      isOneOfMany: selectors.length > 1,
    }));
  });
}

/** True when both addresses and the protocol are those of the association. */
export function carries(
  { selector, local, remote }: TunnelChild,
  { source, destination, protocol }: TunnelPacket,
): boolean {
  return (
    holds(local, source) &&
    holds(remote, destination) &&
    (selector.protocol === 0 || selector.protocol === protocol)
  );
}

/** No prefix holds everything. */
function holds(prefix: Prefix | undefined, address: number): boolean {
  return prefix === undefined || (address & prefix.mask) >>> 0 === prefix.network;
}
