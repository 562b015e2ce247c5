// How long a packet may be where it leaves, and how long a segment may become there.
import type { NameList } from '../name-list.ts';
import type { World } from '../world/world-schema.ts';

/** Bytes of the headers of a TCP segment of either family. */
const HEADERS = 40;
const FULL_LENGTH = 1500;

/** Limits of interfaces by number. */
export interface Lengths {
  /** MTU of those that take less than 1500 bytes, 0 for all others; element 0 is 0 while there is none. */
  readonly mtus: Uint16Array;
  /** Largest segment that the firewall lets a SYN ask for, 0 for any; element 0 is 0 while there is none. */
  readonly segments: Uint16Array;
  /** 1 for tunnels. */
  readonly isTunnel: Uint8Array;
}

/**
 * Vendor: layer 3 interfaces, adjust TCP MSS: the MTU less the adjustment; KB ClW3CAK, a tunnel adjusts by itself, to its MTU less 40
 * bytes. Assumption: what encryption adds is not taken off, and one adjustment serves both families.
 */
export function compileLengths(world: World, names: NameList): Lengths {
  const mtus = new Uint16Array(names.size + 1);
  const segments = new Uint16Array(names.size + 1);
  const isTunnel = new Uint8Array(names.size + 1);
  for (const { name, mtu = FULL_LENGTH, adjustTcpMss } of world.interfaces) {
    const id = names.idOf(name);
    isTunnel[id] = name.startsWith('tunnel') ? 1 : 0;
    if (mtu < FULL_LENGTH) mtus[id] = mtu;
    const adjustment = adjustTcpMss?.ipv4 ?? (isTunnel[id] === 1 && mtu < FULL_LENGTH ? HEADERS : undefined);
    if (adjustment !== undefined && mtu - adjustment < FULL_LENGTH - HEADERS) segments[id] = mtu - adjustment;
  }
  mtus[0] = mtus.some((mtu) => mtu !== 0) ? 1 : 0;
  segments[0] = segments.some((segment) => segment !== 0) ? 1 : 0;
  return { mtus, segments, isTunnel };
}
