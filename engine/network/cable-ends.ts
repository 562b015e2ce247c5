// The other ends of the cables: how they negotiate. Where one end of a cable is told its duplex and the other negotiates, the other
// takes half, and both lose frames of each other. What the other end does is state, for it may change while the world runs.
import type { CompiledWorld } from '../compiled-world.ts';
import { CABLE_ENDS, type CableEnd } from './cable-end.ts';

/** Both ends of a cable as they run. */
export interface RunningDuplex {
  readonly own: 'full' | 'half';
  readonly other: 'full' | 'half';
}

/** Frames that a port has lost. */
export interface PortErrors {
  /** Frames that came in broken off, by their checksum. */
  readonly receiveErrors: number;
  /** Frames that the other end has begun to speak into. */
  readonly lateCollisions: number;
}

/**
 * Assumption: ends that do not agree lose one of eight full frames. A frame that is not longer than the time in which a collision is
 * noticed, 512 bits on a link of 10 or 100 megabits, and the short ones of a handshake or a ping are over before the other end begins.
 */
const BYTES_A_LOSS = 12_112;
const SHORT_FRAME = 512;

const WORDS = 5;
const KEY = 0;
const END = 1;
const CARRIED = 2;
const RECEIVE_ERRORS = 3;
const LATE_COLLISIONS = 4;
const NO_ERRORS: PortErrors = { receiveErrors: 0, lateCollisions: 0 };

/** The cables of one firewall, each by its port. */
export class CableEnds {
  /** Port, code of the other end, bytes carried since the last loss, and errors; one cable behind the other. */
  private words = new Uint32Array(0);
  /** Position in `words` of the cable of each interface that loses frames, counted from 1; 0 for all others. */
  private losing = new Uint32Array(0);
  private losesAny = false;
  private ports: CompiledWorld['world']['network']['ports'] = [];

  constructor(compiled: CompiledWorld) {
    for (const { name, otherEnd } of compiled.world.network.ports) {
      if (otherEnd !== undefined) this.add(keyOf(name), otherEnd);
    }
    this.follow(compiled);
  }

  /** True while no cable loses anything. */
  get areSound(): boolean {
    return !this.losesAny;
  }

  /** Another configuration tells the ports how to run. */
  follow({ world, names }: CompiledWorld): void {
    this.ports = world.network.ports;
    this.losing = new Uint32Array(names.interfaces.size + 1);
    this.losesAny = false;
    for (const { name } of world.interfaces) {
      const { own, other } = this.duplexOf(portOf(name));
      if (own === other) continue;
      this.losing[names.interfaces.idOf(name)] = this.positionOf(keyOf(portOf(name))) + 1;
      this.losesAny = true;
    }
  }

  /** The other end of the cable of a port behaves in another way from now on. */
  set(compiled: CompiledWorld, port: string, end: CableEnd): void {
    this.add(keyOf(port), end);
    this.follow(compiled);
  }

  /** How the other end behaves. */
  endOf(port: string): CableEnd {
    const position = this.positionOf(keyOf(port));
    return position < 0 ? 'fitting' : (CABLE_ENDS[this.words[position + END] ?? 0] ?? 'fitting');
  }

  /**
   * Both ends of a cable as they run. Vendor: KB ClWkCAK; IEEE 802.3, an end that negotiates with one that does not takes half duplex.
   */
  duplexOf(name: string): RunningDuplex {
    const port = this.ports.find((one) => one.name === name);
    const own = port?.duplex ?? 'full';
    const end = this.endOf(name);
    if (end === 'fitting') return { own, other: own };
    if (port?.setting === 'fixed') return { own, other: end === 'auto' ? 'half' : end };
    return end === 'auto' ? { own: 'full', other: 'full' } : { own: 'half', other: end };
  }

  /** Errors of a port since they were cleared. */
  errorsOf(port: string): PortErrors {
    const position = this.positionOf(keyOf(port));
    if (position < 0) return NO_ERRORS;
    return {
      receiveErrors: this.words[position + RECEIVE_ERRORS] ?? 0,
      lateCollisions: this.words[position + LATE_COLLISIONS] ?? 0,
    };
  }

  clearErrors(): void {
    for (let position = 0; position < this.words.length; position += WORDS) {
      this.words[position + RECEIVE_ERRORS] = 0;
      this.words[position + LATE_COLLISIONS] = 0;
    }
  }

  /** A frame crosses the cable of an interface; true, and counted, when it is lost on it. */
  loses(interfaceId: number, bytes: number, way: 'in' | 'out'): boolean {
    const position = (this.losing[interfaceId] ?? 0) - 1;
    if (position < 0 || bytes <= SHORT_FRAME) return false;
    const { words } = this;
    const carried = (words[position + CARRIED] ?? 0) + bytes;
    const isLost = carried >= BYTES_A_LOSS;
    words[position + CARRIED] = isLost ? carried - BYTES_A_LOSS : carried;
    if (isLost) this.countLoss(position, way);
    return isLost;
  }

  /**
   * The end with half duplex sees late collisions of what it sends, the one with full duplex broken frames. Assumption: where this end
   * has full duplex, the beginning of what the other one breaks off for a frame going out comes in as an error too.
   */
  private countLoss(position: number, way: 'in' | 'out'): void {
    const { own } = this.duplexOf(nameOf(this.words[position + KEY] ?? 0));
    const at = position + (own === 'half' && way === 'out' ? LATE_COLLISIONS : RECEIVE_ERRORS);
    this.words[at] = (this.words[at] ?? 0) + 1;
  }

  state(): Uint32Array {
    return this.words.slice();
  }

  /** Takes over what `state` gave under the same configuration. */
  restore(words: Uint32Array, compiled: CompiledWorld): void {
    this.words = words.slice();
    this.follow(compiled);
  }

  private positionOf(key: number): number {
    for (let position = 0; position < this.words.length; position += WORDS) {
      if (this.words[position + KEY] === key) return position;
    }
    return -1;
  }

  private add(key: number, end: CableEnd): void {
    const code = CABLE_ENDS.indexOf(end);
    const position = this.positionOf(key);
    if (position < 0) this.words = Uint32Array.of(...this.words, key, code, 0, 0, 0);
    else this.words[position + END] = code;
  }
}

/** Name of the port of an interface. */
function portOf(name: string): string {
  return name.split('.')[0] ?? name;
}

/** A port as a number, 0 for what is none. */
function keyOf(port: string): number {
  const [, slot = '0', number = '0'] = /^ethernet(\d+)\/(\d+)$/.exec(port) ?? [];
  return Number(slot) * 65_536 + Number(number);
}

function nameOf(key: number): string {
  return `ethernet${key >>> 16}/${key & 65_535}`;
}
