// What the benches compare with: sessions as objects in Maps keyed by text, aged by looking at all of them. And the traffic
// that both sides are given.
import { formatIpv4 } from './address.ts';
import { STATE_ACTIVE } from './session-codes.ts';
import { SessionTable } from './session-table.ts';

/** One measured line. `baseline` is the median of the other side in the same unit, `ratio` how many times better this side is. */
export interface BenchRow {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

export type Emit = (row: BenchRow) => void;

/** Sessions to open, as columns so that making them costs neither side anything. */
export interface BenchTraffic {
  readonly count: number;
  readonly source: Uint32Array;
  readonly destination: Uint32Array;
  readonly sourcePort: Uint16Array;
  readonly application: Uint8Array;
}

export const DESTINATION_PORTS = [443, 80, 53, 5060, 25, 22, 123, 3389] as const;
const TRANSLATED = 0xcb007102;

/** The same sessions for the same count. No two have the same flow key. */
export function benchTraffic(count: number): BenchTraffic {
  const traffic = {
    count,
    source: new Uint32Array(count),
    destination: new Uint32Array(count),
    sourcePort: new Uint16Array(count),
    application: new Uint8Array(count),
  };
  let word = 42;
  for (let n = 0; n < count; n++) {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    traffic.source[n] = (word & 0x80000000 ? 0x0a000000 : 0xac100000) + ((word >>> 8) & 0xfffff);
    traffic.destination[n] = (0x10000000 + Math.imul(n, 0x9e3779b1)) & 0xbfffffff;
    traffic.sourcePort[n] = 1024 + ((word >>> 12) % 64512);
    traffic.application[n] = (word >>> 20) & 7;
  }
  return traffic;
}

/** Opens session number `n` of the traffic with source translation; returns its id or 0. */
export function openBench(table: SessionTable, traffic: BenchTraffic, n: number): number {
  const id = table.allocate();
  const application = traffic.application[n] ?? 0;
  const destination = traffic.destination[n] ?? 0;
  const sourcePort = traffic.sourcePort[n] ?? 0;
  const destinationPort = DESTINATION_PORTS[application] ?? 0;
  table.source[id] = traffic.source[n] ?? 0;
  table.destination[id] = destination;
  table.translatedSource[id] = TRANSLATED;
  table.translatedDestination[id] = destination;
  table.sourcePort[id] = sourcePort;
  table.destinationPort[id] = destinationPort;
  table.translatedSourcePort[id] = sourcePort;
  table.translatedDestinationPort[id] = destinationPort;
  table.protocol[id] = application === 2 ? 17 : 6;
  table.fromZone[id] = 1;
  table.toZone[id] = 2;
  table.vsys[id] = 1;
  table.application[id] = application;
  table.rule[id] = n & 511;
  table.stateC2s[id] = STATE_ACTIVE;
  table.timeout[id] = 30 + (n & 1023);
  table.expireSecond[id] = table.now + 30 + (n & 1023);
  return table.install(id) ? id : 0;
}

/** A table of the traffic's size with every session of it. */
export function filledTable(traffic: BenchTraffic): SessionTable {
  const table = new SessionTable({ capacity: traffic.count });
  for (let n = 0; n < traffic.count; n++) openBench(table, traffic, n);
  return table;
}

/** A session of the baseline. */
export interface MapSession {
  readonly id: number;
  readonly keys: readonly [string, string];
  readonly state: string;
  readonly application: string;
  readonly rule: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly translatedSource: string;
  readonly translatedSourcePort: number;
  readonly protocol: number;
  readonly fromZone: string;
  readonly toZone: string;
  readonly vsys: string;
  readonly bytesC2s: number;
  readonly bytesS2c: number;
  readonly startSecond: number;
  readonly expireSecond: number;
  readonly timeout: number;
}

const APPLICATIONS = ['ssl', 'web-browsing', 'dns', 'sip', 'smtp', 'ssh', 'ntp', 'ms-rdp'] as const;

/** The plain way to write a session table. */
export class MapTable {
  readonly byKey = new Map<string, MapSession>();
  readonly byId = new Map<number, MapSession>();
  now = 0;
  #lastId = 0;

  open(traffic: BenchTraffic, n: number): void {
    const application = traffic.application[n] ?? 0;
    const source = formatIpv4(traffic.source[n] ?? 0);
    const destination = formatIpv4(traffic.destination[n] ?? 0);
    const sourcePort = traffic.sourcePort[n] ?? 0;
    const destinationPort = DESTINATION_PORTS[application] ?? 0;
    const protocol = application === 2 ? 17 : 6;
    const translatedSource = formatIpv4(TRANSLATED);
    const session: MapSession = {
      id: ++this.#lastId,
      keys: [
        `${source}|${destination}|${sourcePort}|${destinationPort}|${protocol}|trust`,
        `${destination}|${translatedSource}|${destinationPort}|${sourcePort}|${protocol}|untrust`,
      ],
      state: 'ACTIVE',
      application: APPLICATIONS[application] ?? '',
      rule: n & 511,
      source,
      destination,
      sourcePort,
      destinationPort,
      translatedSource,
      translatedSourcePort: sourcePort,
      protocol,
      fromZone: 'trust',
      toZone: 'untrust',
      vsys: 'vsys1',
      bytesC2s: 0,
      bytesS2c: 0,
      startSecond: this.now,
      expireSecond: this.now + 30 + (n & 1023),
      timeout: 30 + (n & 1023),
    };
    for (const key of session.keys) this.byKey.set(key, session);
    this.byId.set(session.id, session);
  }

  find(traffic: BenchTraffic, n: number): MapSession | undefined {
    const application = traffic.application[n] ?? 0;
    const source = formatIpv4(traffic.source[n] ?? 0);
    const destination = formatIpv4(traffic.destination[n] ?? 0);
    const ports = `${traffic.sourcePort[n]}|${DESTINATION_PORTS[application]}`;
    return this.byKey.get(`${source}|${destination}|${ports}|${application === 2 ? 17 : 6}|trust`);
  }

  /** One second later; returns how many sessions expired. */
  tick(): number {
    this.now++;
    let expired = 0;
    for (const session of this.byId.values()) {
      if (session.expireSecond > this.now) continue;
      for (const key of session.keys) this.byKey.delete(key);
      this.byId.delete(session.id);
      expired++;
    }
    return expired;
  }
}

/** Milliseconds one call takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >>> 1] ?? 0;
}
