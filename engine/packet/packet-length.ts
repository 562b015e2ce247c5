// Packets that are too long for the link they leave by, or for the way behind it. Vendor: KB ClQzCAK and ClyLCAS: what exceeds the MTU
// and may not be fragmented is dropped, and two counters tell it. Assumption: the ends set the DF bit in TCP only, as path MTU
// discovery has it; what may be fragmented passes.
import type { PathLimit } from '../network/path-limit.ts';
import { FLOW_FWD_IP_DF, FLOW_FWD_MTU_EXCEEDED } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, TCP } from './packet.ts';

/** What every link takes unless it says otherwise. */
const FULL_LENGTH = 1500;
/** An IPv6 header is so much longer; the simulated ends cut segments as for IPv4. */
const LONGER_IPV6_HEADER = 20;

/** True while some link may refuse a packet for its length. */
export function mayBeTooLong({ compiled, pathLimits }: DataplaneState): boolean {
  return compiled.mtus[0] !== 0 || !pathLimits.areNone;
}

/**
 * True, and counted, for a packet that the firewall cannot send on. Assumption: of the way behind a tunnel it knows the limit, as the
 * packets of the tunnel are its own.
 */
export function exceedsLink(state: DataplaneState, packet: Packet): boolean {
  const { compiled, pathLimits, counters } = state;
  const mtu = compiled.mtus[packet.egressInterface] || FULL_LENGTH;
  const path =
    compiled.isTunnel[packet.egressInterface] === 1 ? pathLimits.limitTo(packet.destination) : undefined;
  const limit = Math.min(mtu, path?.mtu ?? mtu);
  if (!isLonger(packet, limit)) return false;
  counters.add(FLOW_FWD_MTU_EXCEEDED, packet.count);
  counters.add(FLOW_FWD_IP_DF, packet.count);
  // What the own interface says is always heard.
  refuse(packet, {
    mtu: limit,
    fragmentationNeeded: limit < mtu ? (path?.fragmentationNeeded ?? 'reported') : 'reported',
  });
  return true;
}

/** True for a packet that gets lost between an end and the firewall, or behind it; nobody here knows. */
export function exceedsPath({ pathLimits }: DataplaneState, packet: Packet, far: number): boolean {
  const path = pathLimits.limitTo(far);
  if (path === undefined || !isLonger(packet, path.mtu)) return false;
  refuse(packet, path);
  return true;
}

function isLonger({ bytes, count, protocol, ipVersion }: Packet, mtu: number): boolean {
  if (protocol !== TCP) return false;
  return bytes / count - (ipVersion === 6 ? LONGER_IPV6_HEADER : 0) > mtu;
}

function refuse(packet: Packet, { mtu, fragmentationNeeded }: PathLimit): void {
  packet.isTooLong = 1;
  packet.toldMtu = fragmentationNeeded === 'reported' ? mtu : 0;
}
