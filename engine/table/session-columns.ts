// The columns of the session table on one buffer, one element a session, element 0 unused. The widths are chosen so that
// a session costs at most 128 bytes, flow hash and ager included; `memory-layout.test.ts` adds them up.

/** Bytes of one element of each column. */
export const COLUMN_WIDTHS = {
  bytesC2s: 8,
  bytesS2c: 8,
  source: 4,
  destination: 4,
  translatedSource: 4,
  translatedDestination: 4,
  startSecond: 4,
  expireSecond: 4,
  timeout: 4,
  packetsC2s: 4,
  packetsS2c: 4,
  layer7C2s: 4,
  layer7S2c: 4,
  parent: 4,
  next: 4,
  prev: 4,
  sourcePort: 2,
  destinationPort: 2,
  translatedSourcePort: 2,
  translatedDestinationPort: 2,
  application: 2,
  rule: 2,
  natRule: 2,
  user: 2,
  destinationUser: 2,
  pbfRule: 2,
  ingressInterface: 2,
  egressInterface: 2,
  urlCategory: 2,
  flags: 2,
  protocol: 1,
  stateC2s: 1,
  stateS2c: 1,
  type: 1,
  vsys: 1,
  fromZone: 1,
  toZone: 1,
  tcpState: 1,
  endReason: 1,
  trackerStage: 1,
  qosClass: 1,
} as const;

export type ColumnName = keyof typeof COLUMN_WIDTHS;

/** Names in the order of the buffer, widest first so that every column is aligned. */
export const COLUMN_NAMES: readonly ColumnName[] = Object.keys(COLUMN_WIDTHS).filter(isColumnName);

function isColumnName(name: string): name is ColumnName {
  return name in COLUMN_WIDTHS;
}

/** Bytes of a buffer with all columns of `rows` elements, each column beginning at a multiple of 8. */
export function columnBytes(rows: number): number {
  return COLUMN_NAMES.reduce((bytes, name) => bytes + paddedBytes(name, rows), 0);
}

function paddedBytes(name: ColumnName, rows: number): number {
  return Math.ceil((COLUMN_WIDTHS[name] * rows) / 8) * 8;
}

/** One array a field of a session. Times are virtual seconds since 1970, users, rules and the like are the world's indices. */
export class SessionColumns {
  /** Elements of each column: the highest id that has room, and one. */
  readonly rows: number;
  readonly buffer: ArrayBuffer;
  readonly bytesC2s: Float64Array;
  readonly bytesS2c: Float64Array;
  /** Addresses of the c2s flow as the client sends it: IPv4, or an index of the address pool. */
  readonly source: Uint32Array;
  readonly destination: Uint32Array;
  /** Addresses after translation; equal to the above where nothing was rewritten. */
  readonly translatedSource: Uint32Array;
  readonly translatedDestination: Uint32Array;
  readonly startSecond: Uint32Array;
  /** Second at which the ager ends the session if no packet comes. */
  readonly expireSecond: Uint32Array;
  readonly timeout: Uint32Array;
  readonly packetsC2s: Uint32Array;
  readonly packetsS2c: Uint32Array;
  /** Packets that layer 7 processing has seen. */
  readonly layer7C2s: Uint32Array;
  readonly layer7S2c: Uint32Array;
  /** Session id of the control session, 0 for none. */
  readonly parent: Uint32Array;
  /** Links of the ager, or of the free ids; the table's own. */
  readonly next: Uint32Array;
  readonly prev: Uint32Array;
  readonly sourcePort: Uint16Array;
  readonly destinationPort: Uint16Array;
  readonly translatedSourcePort: Uint16Array;
  readonly translatedDestinationPort: Uint16Array;
  readonly application: Uint16Array;
  readonly rule: Uint16Array;
  readonly natRule: Uint16Array;
  readonly user: Uint16Array;
  readonly destinationUser: Uint16Array;
  readonly pbfRule: Uint16Array;
  readonly ingressInterface: Uint16Array;
  readonly egressInterface: Uint16Array;
  readonly urlCategory: Uint16Array;
  /** Bits of session-codes.ts. */
  readonly flags: Uint16Array;
  readonly protocol: Uint8Array;
  /** Codes of session-codes.ts. The session's state is that of c2s. */
  readonly stateC2s: Uint8Array;
  readonly stateS2c: Uint8Array;
  readonly type: Uint8Array;
  readonly vsys: Uint8Array;
  readonly fromZone: Uint8Array;
  readonly toZone: Uint8Array;
  /** The TCP state machine's own code. */
  readonly tcpState: Uint8Array;
  readonly endReason: Uint8Array;
  readonly trackerStage: Uint8Array;
  readonly qosClass: Uint8Array;

  constructor(rows: number) {
    const buffer = new ArrayBuffer(columnBytes(rows));
    const lay = new ColumnLayer(buffer, rows);
    this.rows = rows;
    this.buffer = buffer;
    this.bytesC2s = lay.f64('bytesC2s');
    this.bytesS2c = lay.f64('bytesS2c');
    this.source = lay.u32('source');
    this.destination = lay.u32('destination');
    this.translatedSource = lay.u32('translatedSource');
    this.translatedDestination = lay.u32('translatedDestination');
    this.startSecond = lay.u32('startSecond');
    this.expireSecond = lay.u32('expireSecond');
    this.timeout = lay.u32('timeout');
    this.packetsC2s = lay.u32('packetsC2s');
    this.packetsS2c = lay.u32('packetsS2c');
    this.layer7C2s = lay.u32('layer7C2s');
    this.layer7S2c = lay.u32('layer7S2c');
    this.parent = lay.u32('parent');
    this.next = lay.u32('next');
    this.prev = lay.u32('prev');
    this.sourcePort = lay.u16('sourcePort');
    this.destinationPort = lay.u16('destinationPort');
    this.translatedSourcePort = lay.u16('translatedSourcePort');
    this.translatedDestinationPort = lay.u16('translatedDestinationPort');
    this.application = lay.u16('application');
    this.rule = lay.u16('rule');
    this.natRule = lay.u16('natRule');
    this.user = lay.u16('user');
    this.destinationUser = lay.u16('destinationUser');
    this.pbfRule = lay.u16('pbfRule');
    this.ingressInterface = lay.u16('ingressInterface');
    this.egressInterface = lay.u16('egressInterface');
    this.urlCategory = lay.u16('urlCategory');
    this.flags = lay.u16('flags');
    this.protocol = lay.u8('protocol');
    this.stateC2s = lay.u8('stateC2s');
    this.stateS2c = lay.u8('stateS2c');
    this.type = lay.u8('type');
    this.vsys = lay.u8('vsys');
    this.fromZone = lay.u8('fromZone');
    this.toZone = lay.u8('toZone');
    this.tcpState = lay.u8('tcpState');
    this.endReason = lay.u8('endReason');
    this.trackerStage = lay.u8('trackerStage');
    this.qosClass = lay.u8('qosClass');
  }
}

/** Places the columns one after the other in the order of COLUMN_NAMES. */
class ColumnLayer {
  readonly #buffer: ArrayBuffer;
  readonly #rows: number;
  readonly #offsets = new Map<ColumnName, number>();

  constructor(buffer: ArrayBuffer, rows: number) {
    this.#buffer = buffer;
    this.#rows = rows;
    let offset = 0;
    for (const name of COLUMN_NAMES) {
      this.#offsets.set(name, offset);
      offset += paddedBytes(name, rows);
    }
  }

  f64(name: ColumnName): Float64Array {
    return new Float64Array(this.#buffer, this.#offsets.get(name), this.#rows);
  }

  u32(name: ColumnName): Uint32Array {
    return new Uint32Array(this.#buffer, this.#offsets.get(name), this.#rows);
  }

  u16(name: ColumnName): Uint16Array {
    return new Uint16Array(this.#buffer, this.#offsets.get(name), this.#rows);
  }

  u8(name: ColumnName): Uint8Array {
    return new Uint8Array(this.#buffer, this.#offsets.get(name), this.#rows);
  }
}

/** The 32-bit words of the first `rows` elements of a column, the bytes of a last partial word included. */
export function wordsOfColumn(
  columns: SessionColumns,
  name: ColumnName,
  rows: number,
): Uint32Array<ArrayBuffer> {
  const column = columns[name];
  return new Uint32Array(columns.buffer, column.byteOffset, Math.ceil((COLUMN_WIDTHS[name] * rows) / 4));
}
