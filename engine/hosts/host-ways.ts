// Which way the ends around the firewall send what is not on their link: through it, around it, or nowhere. A router's ways are those
// of everybody behind it. They may change while the world runs, so they are state and not part of the compiled world.
import type { CompiledWorld } from '../compiled-world.ts';
import { maskOf, parsePrefix } from '../policy/prefix.ts';
import { FIRST_POOLED } from '../table/address-pool.ts';
import { HOST_WAYS, type HostRoute, NOWHERE, THROUGH } from './host-route.ts';

interface Entry {
  readonly host: number;
  readonly network: number;
  readonly length: number;
  readonly way: number;
}

const WORDS = 4;
/** Everything, of either family. */
const EVERYWHERE = '0.0.0.0/0';

/** The routes of all hosts of a world that lead elsewhere than to the firewall, or back to it out of such a one. */
export class HostWays {
  private entries: readonly Entry[] = [];
  private readonly interfaces: CompiledWorld['names']['interfaces'];

  constructor({ world, names }: CompiledWorld) {
    this.interfaces = names.interfaces;
    world.hosts.forEach(({ gateway, routes }, index) => {
      if (gateway === 'elsewhere') this.set(index + 1, { destination: EVERYWHERE, way: 'nowhere' });
      for (const route of routes) this.set(index + 1, route);
    });
  }

  /** True while every end sends everything to the firewall. */
  get areStraight(): boolean {
    return this.entries.length === 0;
  }

  /** The host has a route to a prefix in place of the one it had; false for text that is no IPv4 prefix, and for no interface. */
  set(host: number, { destination, way, interface: port }: HostRoute): boolean {
    const prefix = parsePrefix(destination);
    const entry = port === undefined ? 0 : this.interfaces.idOf(port);
    if (prefix === undefined || prefix.ipv6 !== undefined || (port !== undefined && entry === 0))
      return false;
    const { network, length } = prefix;
    const code = entry === 0 ? HOST_WAYS.indexOf(way) : NOWHERE + entry;
    const others = this.entries.filter(
      (entry) => entry.host !== host || entry.network !== network || entry.length !== length,
    );
    // What leads to the firewall is worth an entry only inside of what does not.
    const isNeeded = code !== THROUGH || others.some((entry) => entry.host === host);
    const all = isNeeded ? [...others, { host, network, length, way: code }] : others;
    this.entries = all.sort((a, b) => a.host - b.host || b.length - a.length || a.network - b.network);
    return true;
  }

  /** The host sends what no route of its own leads elsewhere to its gateway: the firewall, or somebody who knows no way. */
  setGateway(host: number, gateway: 'firewall' | 'elsewhere'): void {
    this.set(host, { destination: EVERYWHERE, way: gateway === 'firewall' ? 'firewall' : 'nowhere' });
  }

  /** Code of the way of what a host sends to an address; longest prefix first. */
  wayOf(host: number, destination: number): number {
    for (const entry of this.entries) {
      if (entry.host === host && holds(entry, destination)) return entry.way;
    }
    return THROUGH;
  }

  /** The routes of a host in words, longest prefix first; that to everywhere is its gateway. */
  routesOf(host: number): readonly (HostRoute & { readonly isGateway: boolean })[] {
    return this.entries
      .filter((entry) => entry.host === host)
      .map(({ network, length, way }) => ({
        destination: `${[24, 16, 8, 0].map((shift) => (network >>> shift) & 255).join('.')}/${length}`,
        way: HOST_WAYS[way] ?? 'firewall',
        ...(way > NOWHERE ? { interface: this.interfaces.nameOf(way - NOWHERE) } : {}),
        isGateway: length === 0,
      }));
  }

  state(): Uint32Array {
    return Uint32Array.from(
      this.entries.flatMap(({ host, network, length, way }) => [host, network, length, way]),
    );
  }

  restore(words: Uint32Array): void {
    const entries: Entry[] = [];
    for (let at = 0; at + WORDS <= words.length; at += WORDS) {
      const [host = 0, network = 0, length = 0, way = 0] = words.subarray(at, at + WORDS);
      entries.push({ host, network, length, way });
    }
    this.entries = entries;
  }
}

function holds({ network, length }: Entry, address: number): boolean {
  if (length === 0) return true;
  return address < FIRST_POOLED && (address & maskOf(length)) >>> 0 === network;
}
