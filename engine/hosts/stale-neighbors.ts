// Who around the firewall holds the hardware address of another box for one of its addresses, as after a swap: what they send there
// never arrives. It mends when the firewall announces the address, or when the entry runs out.
import type { CompiledWorld } from '../compiled-world.ts';
import { parseIpv4 } from '../table/address.ts';

/** Assumption: as routers are delivered, four hours. */
const NEIGHBOR_TIMEOUT = 14_400;

const WORDS = 3;

/** The stale entries of all hosts of a world. */
export class StaleNeighbors {
  /** Host, address and the second at which the entry runs out, one behind the other. */
  private words = new Uint32Array(0);

  /** The entries of the world were made in the second in which it starts. */
  constructor({ world, startsAt }: CompiledWorld) {
    const start = Math.floor(startsAt / 1000);
    world.hosts.forEach(({ staleArp }, index) => {
      for (const address of staleArp) this.add(index + 1, parseIpv4(address) ?? 0, start);
    });
  }

  /** True while nobody has a stale entry. */
  get areNone(): boolean {
    return this.words.length === 0;
  }

  /** Whether what a host sends to an address of the firewall goes to another box. */
  has(host: number, address: number, second: number): boolean {
    const { words } = this;
    for (let at = 0; at < words.length; at += WORDS) {
      if (words[at] === host && words[at + 1] === address) return second < (words[at + 2] ?? 0);
    }
    return false;
  }

  /** Addresses of which a host has a stale entry. */
  of(host: number, second: number): readonly number[] {
    return this.entries()
      .filter((entry) => entry.host === host && entry.until > second)
      .map(({ address }) => address);
  }

  /** From this second on a host has a stale entry. */
  add(host: number, address: number, second: number): void {
    this.forget((one) => one.host === host && one.address === address);
    this.words = Uint32Array.of(...this.words, host, address, second + NEIGHBOR_TIMEOUT);
  }

  /** Entries that are meant are right again; returns how many there were. */
  forget(isMeant: (entry: { readonly host: number; readonly address: number }) => boolean): number {
    const all = this.entries();
    const kept = all.filter((entry) => !isMeant(entry));
    this.words = Uint32Array.from(kept.flatMap(({ host, address, until }) => [host, address, until]));
    return all.length - kept.length;
  }

  state(): Uint32Array {
    return this.words.slice();
  }

  restore(words: Uint32Array): void {
    this.words = words.slice();
  }

  private entries(): readonly { readonly host: number; readonly address: number; readonly until: number }[] {
    const found = [];
    for (let at = 0; at < this.words.length; at += WORDS) {
      const [host = 0, address = 0, until = 0] = this.words.subarray(at, at + WORDS);
      found.push({ host, address, until });
    }
    return found;
  }
}
