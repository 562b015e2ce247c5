// What the benches compare with: sessions as objects in Maps keyed by text, aged by looking at all of them. And the traffic
// that both sides are given.
import { formatIpv4 } from './address.ts';
import { STATE_ACTIVE } from './session-codes.ts';
import { SessionTable } from './session-table.ts';

/** One measured line. `baseline` is the median of the other side in the same unit, `ratio` how many times better this side is. */
interface BenchRow {
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

/** One direction of a session of the baseline. */
interface MapFlow {
  readonly key: string;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly protocol: number;
  readonly zone: string;
  readonly sourceUser: string;
  readonly destinationUser: string;
  readonly state: string;
  readonly bytes: number;
  readonly packets: number;
  readonly layer7Packets: number;
}

/** A session of the baseline: every field that the table holds and `show session id` prints, as one would write it down. */
export interface MapSession {
  readonly id: number;
  readonly state: string;
  readonly type: string;
  readonly application: string;
  readonly rule: number;
  readonly vsys: string;
  readonly isTranslated: boolean;
  readonly ingressInterface: string;
  readonly egressInterface: string;
  readonly startSecond: number;
  readonly expireSecond: number;
  readonly timeout: number;
  readonly parent: number;
  readonly natRule: string;
  readonly pbfRule: string;
  readonly isLoggedAtEnd: boolean;
  readonly isSynced: boolean;
  readonly layer7Processing: string;
  readonly isUrlFiltered: boolean;
  readonly urlCategory: string;
  readonly isViaSynCookies: boolean;
  readonly isTerminatedOnHost: boolean;
  readonly traversesTunnel: boolean;
  readonly isCaptivePortal: boolean;
  readonly qosClass: number;
  readonly trackerStage: string;
  readonly endReason: string;
  readonly c2s: MapFlow;
  readonly s2c: MapFlow;
}

const APPLICATIONS = ['ssl', 'web-browsing', 'dns', 'sip', 'smtp', 'ssh', 'ntp', 'ms-rdp'] as const;

/** What most sessions have in common. */
const UNREMARKABLE = {
  parent: 0,
  natRule: 'SNAT-Out',
  pbfRule: '',
  isLoggedAtEnd: true,
  isSynced: false,
  layer7Processing: 'enabled',
  isUrlFiltered: false,
  urlCategory: 'any',
  isViaSynCookies: false,
  isTerminatedOnHost: false,
  traversesTunnel: false,
  isCaptivePortal: false,
  qosClass: 4,
  trackerStage: '',
  endReason: 'unknown',
};

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
    const counts = {
      protocol,
      sourceUser: 'unknown',
      destinationUser: 'unknown',
      state: 'ACTIVE',
      bytes: 0,
      packets: 0,
      layer7Packets: 0,
    };
    const client = { source, destination, sourcePort, destinationPort, zone: 'trust', ...counts };
    const translated = formatIpv4(TRANSLATED);
    const server = {
      source: destination,
      destination: translated,
      sourcePort: destinationPort,
      destinationPort: sourcePort,
      zone: 'untrust',
      ...counts,
    };
    const session: MapSession = {
      id: ++this.#lastId,
      state: 'ACTIVE',
      type: 'FLOW',
      application: APPLICATIONS[application] ?? '',
      rule: n & 511,
      vsys: 'vsys1',
      isTranslated: true,
      ingressInterface: 'ethernet1/2',
      egressInterface: 'ethernet1/1',
      startSecond: this.now,
      expireSecond: this.now + 30 + (n & 1023),
      timeout: 30 + (n & 1023),
      ...UNREMARKABLE,
      c2s: { key: keyOf(client), ...client },
      s2c: { key: keyOf(server), ...server },
    };
    this.byKey.set(session.c2s.key, session);
    this.byKey.set(session.s2c.key, session);
    this.byId.set(session.id, session);
  }

  find(traffic: BenchTraffic, n: number): MapSession | undefined {
    const application = traffic.application[n] ?? 0;
    const flow = {
      source: formatIpv4(traffic.source[n] ?? 0),
      destination: formatIpv4(traffic.destination[n] ?? 0),
      sourcePort: traffic.sourcePort[n] ?? 0,
      destinationPort: DESTINATION_PORTS[application] ?? 0,
      protocol: application === 2 ? 17 : 6,
      zone: 'trust',
    };
    return this.byKey.get(keyOf(flow));
  }

  /** One second later; returns how many sessions expired. */
  tick(): number {
    this.now++;
    let expired = 0;
    for (const session of this.byId.values()) {
      if (session.expireSecond > this.now) continue;
      this.byKey.delete(session.c2s.key);
      this.byKey.delete(session.s2c.key);
      this.byId.delete(session.id);
      expired++;
    }
    return expired;
  }
}

function keyOf(
  flow: Pick<MapFlow, 'source' | 'destination' | 'sourcePort' | 'destinationPort' | 'protocol' | 'zone'>,
): string {
  return `${flow.source}|${flow.destination}|${flow.sourcePort}|${flow.destinationPort}|${flow.protocol}|${flow.zone}`;
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
