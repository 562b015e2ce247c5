// The forwarding table: where a packet to an address leaves. Longest prefix wins.
import { maskOf, type Prefix } from '../policy/prefix.ts';

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

/** Routes by prefix length, longest first. */
export class ForwardingTable {
  private readonly tables: readonly PrefixLengthTable[];

  /** Of two routes for the same prefix the first one counts. */
  constructor(routes: readonly Route[]) {
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
  }

  /** Number of the egress interface, 0 where no route leads. */
  egressOf(address: number): number {
    for (const table of this.tables) {
      const interfaceId = table.byNetwork.get((address & table.mask) >>> 0);
      if (interfaceId !== undefined) return interfaceId;
    }
    return 0;
  }
}
