// How many live sessions there are, by protocol class, type, state and vsys, kept up with every change of one.

/** What `show session info` counts apart. Every session is in exactly one class. */
type ProtocolClass = 'tcp' | 'udp' | 'icmp' | 'sctp' | 'other' | 'multicast' | 'broadcast';

const CLASSES: readonly ProtocolClass[] = ['other', 'tcp', 'udp', 'icmp', 'sctp', 'multicast', 'broadcast'];
const CODES_A_FIELD = 8;
const CELLS = CODES_A_FIELD ** 3;
const MAX_VSYS = 256;

/** The sessions to be counted: every given field must agree. `type` and `state` are codes of session-codes.ts. */
export interface CounterCell {
  readonly protocolClass?: ProtocolClass;
  readonly type?: number;
  readonly state?: number;
}

/** One counter for each combination of class, type and state, and one for each vsys. */
export class SessionCounters {
  readonly #cells = new Uint32Array(CELLS);
  readonly #vsys = new Uint32Array(MAX_VSYS);

  /** Counts `change` sessions more in the cell of a class code, a type and a state. */
  add(classCode: number, type: number, state: number, change: number): void {
    const cell = ((classCode * CODES_A_FIELD + type) * CODES_A_FIELD + state) & (CELLS - 1);
    this.#cells[cell] = (this.#cells[cell] ?? 0) + change;
  }

  addVsys(vsys: number, change: number): void {
    this.#vsys[vsys] = (this.#vsys[vsys] ?? 0) + change;
  }

  countOf(wanted: CounterCell): number {
    const classCode = wanted.protocolClass === undefined ? undefined : CLASSES.indexOf(wanted.protocolClass);
    let count = 0;
    for (let cell = 0; cell < CELLS; cell++) {
      if (classCode !== undefined && cell >>> 6 !== classCode) continue;
      if (wanted.type !== undefined && ((cell >>> 3) & 7) !== wanted.type) continue;
      if (wanted.state !== undefined && (cell & 7) !== wanted.state) continue;
      count += this.#cells[cell] ?? 0;
    }
    return count;
  }

  countOfVsys(vsys: number): number {
    return this.#vsys[vsys] ?? 0;
  }

  /** All counters, to be given to `restore`. */
  state(): Uint32Array {
    const words = new Uint32Array(CELLS + MAX_VSYS);
    words.set(this.#cells, 0);
    words.set(this.#vsys, CELLS);
    return words;
  }

  static readonly STATE_WORDS = CELLS + MAX_VSYS;

  restore(words: Uint32Array): void {
    this.#cells.set(words.subarray(0, CELLS));
    this.#vsys.set(words.subarray(CELLS));
  }
}

/** Class codes by protocol; ICMPv6 (58) counts as ICMP. */
const PROTOCOL_CLASSES = new Uint8Array(256);
PROTOCOL_CLASSES[6] = CLASSES.indexOf('tcp');
PROTOCOL_CLASSES[17] = CLASSES.indexOf('udp');
PROTOCOL_CLASSES[1] = CLASSES.indexOf('icmp');
PROTOCOL_CLASSES[58] = CLASSES.indexOf('icmp');
PROTOCOL_CLASSES[132] = CLASSES.indexOf('sctp');

/**
 * The code of the class of a session by its protocol and its destination, an IPv4 address.
 * Assumption: a multicast or broadcast session is counted there and not under its protocol as well.
 */
export function classCodeOf(protocol: number, destination: number): number {
  if (destination < 0xe0000000) return PROTOCOL_CLASSES[protocol & 255] ?? 0;
  if (destination >>> 28 === 14) return 5;
  return destination === 0xffffffff ? 6 : (PROTOCOL_CLASSES[protocol & 255] ?? 0);
}

/** The same for an IPv6 destination, of which the most significant word is enough. */
export function classCodeOfIpv6(protocol: number, destinationTop: number): number {
  return destinationTop >>> 24 === 0xff ? 5 : (PROTOCOL_CLASSES[protocol & 255] ?? 0);
}
