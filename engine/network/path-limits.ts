// How long a packet may be on the way to and from a network: the smallest MTU of its links, and whether whoever cannot pass a packet on
// says so. Links may change while the world runs, so it is state and not part of the compiled world.
import type { CompiledWorld } from '../compiled-world.ts';
import { maskOf, parsePrefix } from '../policy/prefix.ts';
import { FIRST_POOLED } from '../table/address-pool.ts';
import type { PathLimit } from './path-limit.ts';

interface Entry extends PathLimit {
  readonly network: number;
  readonly length: number;
}

const WORDS = 4;

/** The limits of all paths that have one of their own. */
export class PathLimits {
  private entries: readonly Entry[] = [];

  constructor({ world }: CompiledWorld) {
    for (const path of world.network.paths) this.set(path.destination, path);
  }

  /** True while every path takes whatever an interface of the firewall may send. */
  get areNone(): boolean {
    return this.entries.length === 0;
  }

  /** The path to an IPv4 prefix has a limit, or none any more; false for text that is no such prefix. */
  set(destination: string, limit: PathLimit | undefined): boolean {
    const prefix = parsePrefix(destination);
    if (prefix === undefined || prefix.ipv6 !== undefined) return false;
    const { network, length } = prefix;
    const others = this.entries.filter((entry) => entry.network !== network || entry.length !== length);
    if (limit === undefined) this.entries = others;
    else {
      const { mtu, fragmentationNeeded } = limit;
      this.entries = [...others, { network, length, mtu, fragmentationNeeded }].sort(
        (a, b) => b.length - a.length || a.network - b.network,
      );
    }
    return true;
  }

  /** The limit on the way to an address, longest prefix first; undefined for none. */
  limitTo(address: number): PathLimit | undefined {
    if (address >= FIRST_POOLED) return undefined;
    return this.entries.find(({ network, length }) => (address & maskOf(length)) >>> 0 === network);
  }

  state(): Uint32Array {
    return Uint32Array.from(
      this.entries.flatMap(({ network, length, mtu, fragmentationNeeded }) => [
        network,
        length,
        mtu,
        fragmentationNeeded === 'filtered' ? 1 : 0,
      ]),
    );
  }

  restore(words: Uint32Array): void {
    const entries: Entry[] = [];
    for (let at = 0; at + WORDS <= words.length; at += WORDS) {
      const [network = 0, length = 0, mtu = 0, filtered = 0] = words.subarray(at, at + WORDS);
      entries.push({ network, length, mtu, fragmentationNeeded: filtered === 1 ? 'filtered' : 'reported' });
    }
    this.entries = entries;
  }
}
