// The hosts of prefixes, one prefix after the other, by position.
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import type { AddressPool } from '../table/address-pool.ts';

/** Assumption: as for drawn addresses, hosts of an IPv6 prefix differ in their last 32 bits, and none has all zeros there. */
const VARYING_BITS = 32;

/** A list of hosts. Network and broadcast address of an IPv4 subnet are left out. */
export class ListedHosts {
  /** Hosts of all prefixes together. */
  readonly count: number;
  private readonly prefixes: readonly Prefix[];
  /** Hosts of each prefix; kept, because they are asked for once a session. */
  private readonly sizes: readonly number[];

  /** Texts of one family of addresses, checked before. */
  constructor(texts: readonly string[]) {
    this.prefixes = texts.map(parsePrefix).filter((prefix) => prefix !== undefined);
    this.sizes = this.prefixes.map(sizeOf);
    this.count = this.sizes.reduce((sum, size) => sum + size, 0);
  }

  /** The address at a position as a number; whoever takes an IPv6 address holds one use of it. */
  take(position: number, addresses: AddressPool): number {
    let left = position;
    for (let index = 0; index < this.prefixes.length; index++) {
      const prefix = this.prefixes[index];
      const size = this.sizes[index] ?? 0;
      if (prefix !== undefined && left < size) return addressAt(prefix, left, addresses);
      left -= size;
    }
    throw new Error(`no host at position ${position} of ${this.count}`);
  }
}

function sizeOf({ length, ipv6 }: Prefix): number {
  if (ipv6 !== undefined) return length === 128 ? 1 : 2 ** Math.min(VARYING_BITS, 128 - length) - 1;
  return length >= 31 ? 2 ** (32 - length) : 2 ** (32 - length) - 2;
}

function addressAt({ network, length, ipv6 }: Prefix, position: number, addresses: AddressPool): number {
  if (ipv6 === undefined) return network + position + (length >= 31 ? 0 : 1);
  const [a, b, c, d] = ipv6.network;
  return addresses.intern([a, b, c, d + position + (length === 128 ? 0 : 1)]);
}
