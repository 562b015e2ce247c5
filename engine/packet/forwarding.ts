// The forwarding table: where a packet to an address leaves. Longest prefix wins.
import { holdsAddress, maskOf, type Prefix } from '../policy/prefix.ts';
import { type AddressPool, FIRST_POOLED, isPooled } from '../table/address-pool.ts';

/** A way out of the firewall. */
export interface Route {
  readonly prefix: Prefix;
  /** Number of the egress interface. */
  readonly interfaceId: number;
}

interface PrefixLengthTable {
  readonly mask: number;
  readonly byNetwork: ReadonlyMap<number, number>;
}

/** In `byHalf`: longer prefixes than 16 bits lie there too. */
const LOOK_CLOSER = 0xffff;

/** Routes by prefix length, longest first. */
export class ForwardingTable {
  private readonly tables: readonly PrefixLengthTable[];
  /** By the first 16 bits of an IPv4 address, where these decide: egress interface and 1; 0 until it is asked for. */
  private readonly byHalf = new Uint16Array(65536);
  /** Each with its prefix alone in a set; longest prefix first. */
  private readonly ipv6: readonly { readonly set: readonly Prefix[]; readonly interfaceId: number }[];

  /** Of two routes for the same prefix the first one counts. */
  constructor(both: readonly Route[]) {
    const routes = both.filter((route) => route.prefix.ipv6 === undefined);
    this.ipv6 = both
      .filter((route) => route.prefix.ipv6 !== undefined)
      .sort((a, b) => b.prefix.length - a.prefix.length)
      .map(({ prefix, interfaceId }) => ({ set: [prefix], interfaceId }));
    const lengths = [...new Set(routes.map((route) => route.prefix.length))].sort((a, b) => b - a);
    this.tables = lengths.map((length) => {
      const byNetwork = new Map<number, number>();
      for (const route of routes) {
        const { network } = route.prefix;
        if (route.prefix.length === length && !byNetwork.has(network))
          byNetwork.set(network, route.interfaceId);
      }
      return { mask: maskOf(length), byNetwork };
    });
    for (const { prefix } of routes) if (prefix.length > 16) this.byHalf[prefix.network >>> 16] = LOOK_CLOSER;
  }

  /** Number of the egress interface, 0 where no route leads. The pool tells what an IPv6 address is. */
  egressOf(address: number, addresses?: AddressPool): number {
    if (address >= FIRST_POOLED && isPooled(address)) return this.egressOfPooled(address, addresses);
    const known = this.byHalf[address >>> 16] ?? LOOK_CLOSER;
    if (known === LOOK_CLOSER) return this.lookUp(address);
    if (known === 0) this.byHalf[address >>> 16] = this.lookUp(address) + 1;
    return (this.byHalf[address >>> 16] ?? 1) - 1;
  }

  private lookUp(address: number): number {
    for (const table of this.tables) {
      const interfaceId = table.byNetwork.get((address & table.mask) >>> 0);
      if (interfaceId !== undefined) return interfaceId;
    }
    return 0;
  }

  private egressOfPooled(address: number, addresses: AddressPool | undefined): number {
    for (const { set, interfaceId } of this.ipv6) {
      if (holdsAddress(set, address, addresses)) return interfaceId;
    }
    return 0;
  }
}
