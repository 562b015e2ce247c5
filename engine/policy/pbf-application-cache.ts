// What App-ID has found out about destinations, for forwarding rules that name applications: they must decide on a first packet.
// Vendor: create a policy-based forwarding rule, App-ID cache by destination address, destination port and protocol.
import { type AddressPool, isPooled } from '../table/address-pool.ts';

// Assumption: a cache of this size in which a new entry replaces the one that stands in its place; entries do not age.
const ENTRIES = 1024;
/** Words of an entry: the address (three zeros and an IPv4 address), port and protocol, application. */
const WORDS = 6;

/** A service whose application is known, or is asked for. */
export interface KnownService {
  readonly destination: number;
  readonly destinationPort: number;
  readonly protocol: number;
}

/** Applications by destination. Nothing is allocated to write or read an entry of IPv4. */
export class PbfApplicationCache {
  private readonly words: Uint32Array;

  /** Worlds whose rules name no application need no room. */
  constructor(options: { readonly isNeeded: boolean }) {
    this.words = new Uint32Array(options.isNeeded ? ENTRIES * WORDS : 0);
  }

  learn(service: KnownService, application: number, addresses: AddressPool): void {
    const at = this.placeOf(service, addresses);
    this.write(at, service, addresses);
    this.words[at + 5] = application;
  }

  /** 0 when nothing is known. */
  find(service: KnownService, addresses: AddressPool): number {
    if (this.words.length === 0) return 0;
    const at = this.placeOf(service, addresses);
    return this.holds(at, service, addresses) ? (this.words[at + 5] ?? 0) : 0;
  }

  state(): Uint32Array {
    return this.words.slice();
  }

  restore(state: Uint32Array): void {
    this.words.set(state);
  }

  private placeOf(service: KnownService, addresses: AddressPool): number {
    const address = isPooled(service.destination)
      ? addresses.wordsOf(service.destination).reduce((mix, word) => Math.imul(mix ^ word, 0x85ebca77), 0)
      : service.destination;
    const mixed = Math.imul(address ^ Math.imul(placeKey(service), 0xc2b2ae35), 0x9e3779b1);
    return ((mixed >>> 16) % ENTRIES) * WORDS;
  }

  private write(at: number, service: KnownService, addresses: AddressPool): void {
    const isIpv6 = isPooled(service.destination);
    if (isIpv6) this.words.set(addresses.wordsOf(service.destination), at);
    else {
      this.words.fill(0, at, at + 3);
      this.words[at + 3] = service.destination;
    }
    this.words[at + 4] = placeKey(service);
  }

  private holds(at: number, service: KnownService, addresses: AddressPool): boolean {
    const { words } = this;
    if (words[at + 4] !== placeKey(service)) return false;
    if (isPooled(service.destination))
      return addresses.wordsOf(service.destination).every((word, index) => words[at + index] === word);
    const isIpv4 = words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0;
    return isIpv4 && words[at + 3] === service.destination;
  }
}

function placeKey({ destinationPort, protocol }: KnownService): number {
  return ((destinationPort << 8) | protocol) >>> 0;
}
