// An address that was drawn out of prefixes. Conversations are drawn more often than they begin, so that an IPv6 address is put
// into the address pool only when its conversation takes it.
import type { Prefix } from '../policy/prefix.ts';
import type { RandomStream } from '../random.ts';
import type { Ipv6Words } from '../table/address.ts';
import { type AddressPool, isPooled } from '../table/address-pool.ts';

/** Clears what makes an address one of class E, and keeps it in any prefix that is shorter than three bits. */
const BELOW_CLASS_E = 0xcfffffff;
/** Assumption: hosts of an IPv6 prefix differ in their last 32 bits only, and no host has the address of all zeros there. */
const VARYING_BITS = 32;

/** The address in hand. Drawn again for every conversation. */
export class DrawnAddress {
  /** The IPv4 address, or the last word of the IPv6 one. */
  private word = 0;
  private network: Ipv6Words | undefined;

  /** Network and broadcast address of an IPv4 subnet are left out, and so is class E, which no host has. */
  draw(prefixes: readonly Prefix[], random: RandomStream): void {
    const prefix = prefixes.length === 1 ? prefixes[0] : prefixes[random.below(prefixes.length)];
    this.word = 0;
    this.network = prefix?.ipv6?.network;
    if (prefix === undefined) return;
    if (this.network !== undefined) this.word = lastWord(prefix.length, this.network[3], random);
    else {
      const address = drawIpv4(prefix, random);
      this.word = isPooled(address) ? (address & BELOW_CLASS_E) >>> 0 : address;
    }
  }

  /** The address as a number; whoever takes an IPv6 address holds one use of it. */
  take(addresses: AddressPool): number {
    const { network } = this;
    return network === undefined
      ? this.word
      : addresses.intern([network[0], network[1], network[2], this.word]);
  }
}

function drawIpv4(prefix: Prefix, random: RandomStream): number {
  if (prefix.length >= 31) return prefix.network + (prefix.length === 31 ? random.below(2) : 0);
  return prefix.network + random.between(1, (~prefix.mask >>> 0) - 1);
}

function lastWord(length: number, network: number, random: RandomStream): number {
  const bits = Math.min(VARYING_BITS, 128 - length);
  return bits === 0 ? network : network + random.between(1, 2 ** bits - 1);
}
