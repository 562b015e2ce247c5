// Hosts with a behaviour of their own. What a host is comes from the world; what it believes are counts and settings in typed
// arrays. Host 0 stands for everybody else: without cap, without probes, without delay.
import type { CompiledWorld } from '../compiled-world.ts';
import { configuredAddress } from '../configured-addresses.ts';

/** A host of the world in numbers. Times are milliseconds unless named otherwise. */
export interface Host {
  readonly name: string;
  readonly address: number;
  /** Infinite for a host without limit. */
  readonly socketCap: number;
  readonly refuses: boolean;
  /** Seconds of quiet before the first probe, as the world has it; 0 for none. */
  readonly keepalive: number;
  readonly probeInterval: number;
  readonly probes: number;
  readonly delay: number;
  /** 0 when it closes at once. */
  readonly halfClose: number;
}

/** Assumption: as most systems are delivered, 75 s between probes and nine of them. */
const DEFAULT_INTERVAL = 75;
const DEFAULT_PROBES = 9;

const NOBODY: Host = {
  name: '',
  address: 0,
  socketCap: Number.POSITIVE_INFINITY,
  refuses: false,
  keepalive: 0,
  probeInterval: 0,
  probes: 0,
  delay: 0,
  halfClose: 0,
};

/** The hosts of a world and what changes about them. */
export class Hosts {
  /** By number; position 0 is everybody else. */
  readonly list: readonly Host[];
  /** Connections each host believes to be open. */
  readonly open: Uint32Array;
  /** Seconds of quiet before a probe; 0 for none. May be changed while the world runs. */
  readonly keepalive: Uint32Array;
  private readonly numbers: ReadonlyMap<number, number>;

  constructor(compiled: CompiledWorld) {
    this.list = [NOBODY, ...compiled.world.hosts.map((host) => compileHost(compiled, host))];
    this.open = new Uint32Array(this.list.length);
    this.keepalive = Uint32Array.from(this.list, (host) => host.keepalive);
    this.numbers = new Map(this.list.slice(1).map((host, index) => [host.address, index + 1]));
  }

  /** 0 for an address that is no host of the world. */
  numberOf(address: number): number {
    return this.numbers.size === 0 ? 0 : (this.numbers.get(address) ?? 0);
  }

  /** 0 for an unknown name. */
  numberOfName(name: string): number {
    return Math.max(
      0,
      this.list.findIndex((host, index) => index > 0 && host.name === name),
    );
  }

  /** Everybody else for 0. */
  host(number: number): Host {
    return this.list[number] ?? NOBODY;
  }

  /** A connection of the host opened or closed in its own eyes. Everybody else is not counted. */
  count(number: number, change: number): void {
    if (number !== 0) this.open[number] = (this.open[number] ?? 0) + change;
  }

  /** True when the host takes no further connection. */
  isFull(number: number): boolean {
    return number !== 0 && (this.open[number] ?? 0) >= this.host(number).socketCap;
  }

  state(): Uint32Array {
    const state = new Uint32Array(this.open.length * 2);
    state.set(this.open);
    state.set(this.keepalive, this.open.length);
    return state;
  }

  restore(state: Uint32Array): void {
    this.open.set(state.subarray(0, this.open.length));
    this.keepalive.set(state.subarray(this.open.length));
  }
}

function compileHost(compiled: CompiledWorld, host: CompiledWorld['world']['hosts'][number]): Host {
  return {
    name: host.name,
    address: configuredAddress(compiled.addresses, host.address) ?? 0,
    socketCap: host.socketCap ?? Number.POSITIVE_INFINITY,
    refuses: host.beyondCap === 'refuse',
    keepalive: host.keepalive?.after ?? 0,
    probeInterval: (host.keepalive?.every ?? DEFAULT_INTERVAL) * 1000,
    probes: host.keepalive?.probes ?? DEFAULT_PROBES,
    delay: host.delay,
    halfClose: (host.halfClose ?? 0) * 1000,
  };
}
