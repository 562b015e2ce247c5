// The conversations under way. A conversation knows what its two ends know, nothing else.
import { type AddressPool, FIRST_POOLED } from '../table/address-pool.ts';
import type { WheelColumns } from '../table/timer-wheel.ts';

/** Payload of a full segment. */
export const SEGMENT = 1460;

/**
 * Words of one conversation. Every event reads most of them, each time of another conversation: side by side in memory they
 * cost two waits for it, in arrays of their own they would cost twenty.
 */
export const SLOT_WORDS = 32;

/** Where each field stands in its slot. What every packet needs is in the middle, what few conversations need comes last. */
const WORD = {
  exchangesLeft: 0,
  ending: 1,
  retries: 2,
  clientHost: 3,
  serverHost: 4,
  ends: 5,
  replaces: 6,
  urlCategory: 7,
  nextFree: 8,
  heardAt: 9,
  probes: 10,
  resumeStep: 11,
  wheelNext: 12,
  wheelPrev: 13,
  wheelDue: 14,
  step: 15,
  source: 16,
  client: 17,
  clientPort: 18,
  clientInterface: 19,
  server: 20,
  serverPort: 21,
  serverInterface: 22,
  seenClient: 23,
  seenClientPort: 24,
  seenServer: 25,
  seenServerPort: 26,
  knownRow: 27,
  quietLeft: 28,
  openedAt: 29,
  channel: 30,
  announcedPort: 31,
} as const;

/**
 * Columns that lie interleaved and grow together. A slot is named by its first word, so that every column is indexed by the slot
 * itself; slots are `SLOT_WORDS` apart, and 0 is none. Read them as `columns.step[slot]` each time: growth replaces them.
 */
export class ConversationColumns {
  source = new Uint32Array(0);
  step = new Uint32Array(0);
  ending = new Uint32Array(0);
  retries = new Uint32Array(0);
  client = new Uint32Array(0);
  server = new Uint32Array(0);
  clientPort = new Uint32Array(0);
  serverPort = new Uint32Array(0);
  /** The client as the server sees it. */
  seenClient = new Uint32Array(0);
  seenClientPort = new Uint32Array(0);
  /** The server's own address, which differs from what the client asked for behind destination NAT. */
  seenServer = new Uint32Array(0);
  seenServerPort = new Uint32Array(0);
  clientInterface = new Uint32Array(0);
  serverInterface = new Uint32Array(0);
  exchangesLeft = new Uint32Array(0);
  urlCategory = new Uint32Array(0);
  /** Numbers of the hosts at both ends, 0 for everybody else. */
  clientHost = new Uint32Array(0);
  serverHost = new Uint32Array(0);
  /** Which ends believe the connection to be open: bits of connection-ends.ts. */
  ends = new Uint32Array(0);
  /** Probes that nobody has answered. */
  probes = new Uint32Array(0);
  /** Step to go on with when the quiet is over, and its milliseconds still to come. */
  resumeStep = new Uint32Array(0);
  quietLeft = new Uint32Array(0);
  /** Seconds since 1970 at which the handshake was over and the ends last heard of each other. */
  openedAt = new Uint32Array(0);
  heardAt = new Uint32Array(0);
  /** Slot of the dead connection that the client lets go of once this one is open; 0 for none. */
  replaces = new Uint32Array(0);
  /** Which of its channels is announced now, and the port of the client, or as the server reads it. */
  channel = new Uint32Array(0);
  announcedPort = new Uint32Array(0);
  /** Next free slot while the slot is free. */
  nextFree = new Uint32Array(0);
  /** Row of the session that the last packet belonged to: a hint for the lookup, no part of the state. */
  knownRow = new Uint32Array(0);
  /** Links of the event wheel, one entry a slot. */
  wheel: WheelColumns = { next: this.step, prev: this.step, due: this.step };
  /**
   * Explains IPv6 addresses. A slot that was filled holds one use of its client and one of its server until it is given back;
   * as IPv6 is not translated, what either end sees of the other is the same address.
   */
  readonly addresses: AddressPool;
  /** Largest segments of the conversations that may not send full ones, by slot. */
  private readonly shortSegments = new Map<number, number>();
  private words = new Uint32Array(0);
  private used = 0;
  private firstFree = 0;

  /** With room for so many conversations. */
  constructor(slots: number, addresses: AddressPool) {
    this.addresses = addresses;
    this.resize((slots + 1) * SLOT_WORDS);
  }

  /** A slot that is free; `grown` is called when the columns were replaced. */
  take(grown: () => void): number {
    const reused = this.firstFree;
    if (reused !== 0) {
      this.firstFree = this.nextFree[reused] ?? 0;
      return reused;
    }
    this.used += SLOT_WORDS;
    if (this.used >= this.words.length) {
      this.resize(this.words.length * 2);
      grown();
    }
    return this.used;
  }

  /** Highest slot ever taken. */
  get highest(): number {
    return this.used;
  }

  /** Payload of the longest packet of a conversation, as it was negotiated or found out. */
  segmentOf(slot: number): number {
    return this.shortSegments.size === 0 ? SEGMENT : (this.shortSegments.get(slot) ?? SEGMENT);
  }

  /** The ends of a conversation agree on segments of at most so many bytes. */
  setSegment(slot: number, bytes: number): void {
    if (bytes < SEGMENT) this.shortSegments.set(slot, bytes);
    else this.shortSegments.delete(slot);
  }

  /** Gives a slot back that was filled, and its addresses with it. */
  giveBack(slot: number): void {
    if ((this.client[slot] ?? 0) >= FIRST_POOLED) {
      this.addresses.release(this.client[slot] ?? 0);
      this.addresses.release(this.server[slot] ?? 0);
    }
    this.shortSegments.delete(slot);
    this.nextFree[slot] = this.firstFree;
    this.firstFree = slot;
  }

  /** Three sections: the scalars, every slot up to the last used one, and the short segments by slot. */
  state(): readonly Uint32Array[] {
    const words = this.words.slice(0, this.used + SLOT_WORDS);
    for (let hint: number = WORD.knownRow; hint < words.length; hint += SLOT_WORDS) words[hint] = 0;
    const segments = [...this.shortSegments].sort(([a], [b]) => a - b);
    return [
      Uint32Array.of(this.used, this.firstFree, this.words.length),
      words,
      Uint32Array.from(segments.flat()),
    ];
  }

  restore([scalars, words, segments]: readonly Uint32Array[]): void {
    this.used = scalars?.[0] ?? 0;
    this.firstFree = scalars?.[1] ?? 0;
    this.words = new Uint32Array(0);
    this.resize(scalars?.[2] ?? SLOT_WORDS);
    this.words.set(words ?? []);
    this.shortSegments.clear();
    for (let at = 0; at < (segments?.length ?? 0); at += 2)
      this.shortSegments.set(segments?.[at] ?? 0, segments?.[at + 1] ?? 0);
  }

  private resize(length: number): void {
    const words = new Uint32Array(length);
    words.set(this.words);
    const column = (first: number) => words.subarray(first);
    this.words = words;
    this.source = column(WORD.source);
    this.step = column(WORD.step);
    this.ending = column(WORD.ending);
    this.retries = column(WORD.retries);
    this.client = column(WORD.client);
    this.server = column(WORD.server);
    this.clientPort = column(WORD.clientPort);
    this.serverPort = column(WORD.serverPort);
    this.seenClient = column(WORD.seenClient);
    this.seenClientPort = column(WORD.seenClientPort);
    this.seenServer = column(WORD.seenServer);
    this.seenServerPort = column(WORD.seenServerPort);
    this.clientInterface = column(WORD.clientInterface);
    this.serverInterface = column(WORD.serverInterface);
    this.exchangesLeft = column(WORD.exchangesLeft);
    this.urlCategory = column(WORD.urlCategory);
    this.clientHost = column(WORD.clientHost);
    this.serverHost = column(WORD.serverHost);
    this.ends = column(WORD.ends);
    this.probes = column(WORD.probes);
    this.resumeStep = column(WORD.resumeStep);
    this.quietLeft = column(WORD.quietLeft);
    this.openedAt = column(WORD.openedAt);
    this.heardAt = column(WORD.heardAt);
    this.replaces = column(WORD.replaces);
    this.channel = column(WORD.channel);
    this.announcedPort = column(WORD.announcedPort);
    this.nextFree = column(WORD.nextFree);
    this.knownRow = column(WORD.knownRow);
    this.wheel = {
      next: column(WORD.wheelNext),
      prev: column(WORD.wheelPrev),
      due: column(WORD.wheelDue),
    };
  }
}
