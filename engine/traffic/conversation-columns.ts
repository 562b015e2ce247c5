// The conversations under way, as columns. Slot 0 is not used. A conversation knows what its two ends know, nothing else.
import { type AddressPool, FIRST_POOLED } from '../table/address-pool.ts';
import { type WheelColumns, wheelColumns } from '../table/timer-wheel.ts';

const WIDTHS = {
  source: 2,
  step: 1,
  ending: 1,
  retries: 1,
  client: 4,
  server: 4,
  clientPort: 2,
  serverPort: 2,
  /** The client as the server sees it. */
  seenClient: 4,
  seenClientPort: 2,
  /** The server's own address, which differs from what the client asked for behind destination NAT. */
  seenServer: 4,
  seenServerPort: 2,
  clientInterface: 2,
  serverInterface: 2,
  exchangesLeft: 4,
  urlCategory: 2,
  /** Numbers of the hosts at both ends, 0 for everybody else. */
  clientHost: 1,
  serverHost: 1,
  /** Which ends believe the connection to be open: bits of connection-ends.ts. */
  ends: 1,
  /** Probes that nobody has answered. */
  probes: 1,
  /** Step to go on with when the quiet is over, and its milliseconds still to come. */
  resumeStep: 1,
  quietLeft: 4,
  /** Seconds since 1970 at which the handshake was over and the ends last heard of each other. */
  openedAt: 4,
  heardAt: 4,
  /** Slot of the dead connection that the client lets go of once this one is open; 0 for none. */
  replaces: 4,
  /** Which of its channels is announced now, and the port of the client, or as the server reads it. */
  channel: 1,
  announcedPort: 2,
  /** Next free slot while the slot is free. */
  nextFree: 4,
} as const;

type Name = keyof typeof WIDTHS;

const NAMES: readonly Name[] = Object.keys(WIDTHS).filter((name): name is Name => name in WIDTHS);

/** Columns that grow together. Read them as `columns.step[slot]` each time: growth replaces them. */
export class ConversationColumns {
  source = new Uint16Array(0);
  step = new Uint8Array(0);
  ending = new Uint8Array(0);
  retries = new Uint8Array(0);
  client = new Uint32Array(0);
  server = new Uint32Array(0);
  clientPort = new Uint16Array(0);
  serverPort = new Uint16Array(0);
  seenClient = new Uint32Array(0);
  seenClientPort = new Uint16Array(0);
  seenServer = new Uint32Array(0);
  seenServerPort = new Uint16Array(0);
  clientInterface = new Uint16Array(0);
  serverInterface = new Uint16Array(0);
  exchangesLeft = new Uint32Array(0);
  urlCategory = new Uint16Array(0);
  clientHost = new Uint8Array(0);
  serverHost = new Uint8Array(0);
  ends = new Uint8Array(0);
  probes = new Uint8Array(0);
  resumeStep = new Uint8Array(0);
  quietLeft = new Uint32Array(0);
  openedAt = new Uint32Array(0);
  heardAt = new Uint32Array(0);
  replaces = new Uint32Array(0);
  channel = new Uint8Array(0);
  announcedPort = new Uint16Array(0);
  nextFree = new Uint32Array(0);
  /** Row of the session that the last packet belonged to: a hint for the lookup, no part of the state. */
  knownRow = new Uint32Array(0);
  /** Links of the event wheel, one entry a slot. */
  wheel: WheelColumns;
  /**
   * Explains IPv6 addresses. A slot that was filled holds one use of its client and one of its server until it is given back;
   * as IPv6 is not translated, what either end sees of the other is the same address.
   */
  readonly addresses: AddressPool;
  private used = 0;
  private firstFree = 0;
  private slots: number;

  constructor(slots: number, addresses: AddressPool) {
    this.addresses = addresses;
    this.slots = slots;
    this.wheel = wheelColumns(slots);
    this.resize(slots);
  }

  /** A slot that is free; `grown` is called when the columns were replaced. */
  take(grown: () => void): number {
    const reused = this.firstFree;
    if (reused !== 0) {
      this.firstFree = this.nextFree[reused] ?? 0;
      return reused;
    }
    if (this.used + 1 > this.slots) {
      this.slots *= 2;
      this.resize(this.slots);
      grown();
    }
    return ++this.used;
  }

  /** Highest slot ever taken. */
  get highest(): number {
    return this.used;
  }

  /** Gives a slot back that was filled, and its addresses with it. */
  giveBack(slot: number): void {
    if ((this.client[slot] ?? 0) >= FIRST_POOLED) {
      this.addresses.release(this.client[slot] ?? 0);
      this.addresses.release(this.server[slot] ?? 0);
    }
    this.nextFree[slot] = this.firstFree;
    this.firstFree = slot;
  }

  /** Every column up to the last used slot, one after the other. */
  state(): readonly Uint32Array[] {
    const rows = this.used + 1;
    const scalars = Uint32Array.of(this.used, this.firstFree, this.slots);
    const columns = NAMES.map((name) => Uint32Array.from(this[name].subarray(0, rows)));
    const { next, prev, due } = this.wheel;
    return [scalars, ...columns, ...[next, prev, due].map((links) => links.slice(0, rows))];
  }

  restore(state: readonly Uint32Array[]): void {
    const scalars = state[0];
    this.slots = scalars?.[2] ?? 1;
    this.used = scalars?.[0] ?? 0;
    this.firstFree = scalars?.[1] ?? 0;
    this.resize(this.slots);
    NAMES.forEach((name, index) => {
      this[name].set(state[index + 1] ?? []);
    });
    const links = state.slice(NAMES.length + 1);
    this.wheel.next.set(links[0] ?? []);
    this.wheel.prev.set(links[1] ?? []);
    this.wheel.due.set(links[2] ?? []);
  }

  /** Sections of `state()`. */
  static readonly SECTIONS = NAMES.length + 4;

  private resize(slots: number): void {
    const rows = slots + 1;
    this.source = enlarged(this.source, new Uint16Array(rows));
    this.step = enlarged(this.step, new Uint8Array(rows));
    this.ending = enlarged(this.ending, new Uint8Array(rows));
    this.retries = enlarged(this.retries, new Uint8Array(rows));
    this.client = enlarged(this.client, new Uint32Array(rows));
    this.server = enlarged(this.server, new Uint32Array(rows));
    this.clientPort = enlarged(this.clientPort, new Uint16Array(rows));
    this.serverPort = enlarged(this.serverPort, new Uint16Array(rows));
    this.seenClient = enlarged(this.seenClient, new Uint32Array(rows));
    this.seenClientPort = enlarged(this.seenClientPort, new Uint16Array(rows));
    this.seenServer = enlarged(this.seenServer, new Uint32Array(rows));
    this.seenServerPort = enlarged(this.seenServerPort, new Uint16Array(rows));
    this.clientInterface = enlarged(this.clientInterface, new Uint16Array(rows));
    this.serverInterface = enlarged(this.serverInterface, new Uint16Array(rows));
    this.exchangesLeft = enlarged(this.exchangesLeft, new Uint32Array(rows));
    this.urlCategory = enlarged(this.urlCategory, new Uint16Array(rows));
    this.clientHost = enlarged(this.clientHost, new Uint8Array(rows));
    this.serverHost = enlarged(this.serverHost, new Uint8Array(rows));
    this.ends = enlarged(this.ends, new Uint8Array(rows));
    this.probes = enlarged(this.probes, new Uint8Array(rows));
    this.resumeStep = enlarged(this.resumeStep, new Uint8Array(rows));
    this.quietLeft = enlarged(this.quietLeft, new Uint32Array(rows));
    this.openedAt = enlarged(this.openedAt, new Uint32Array(rows));
    this.heardAt = enlarged(this.heardAt, new Uint32Array(rows));
    this.replaces = enlarged(this.replaces, new Uint32Array(rows));
    this.channel = enlarged(this.channel, new Uint8Array(rows));
    this.announcedPort = enlarged(this.announcedPort, new Uint16Array(rows));
    this.nextFree = enlarged(this.nextFree, new Uint32Array(rows));
    this.knownRow = enlarged(this.knownRow, new Uint32Array(rows));
    this.wheel = {
      next: enlarged(this.wheel.next, new Uint32Array(rows)),
      prev: enlarged(this.wheel.prev, new Uint32Array(rows)),
      due: enlarged(this.wheel.due, new Uint32Array(rows)),
    };
  }
}

function enlarged<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from.subarray(0, Math.min(from.length, to.length)));
  return to;
}
