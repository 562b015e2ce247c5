// Packets and bytes that ended sessions have carried over each interface. What live ones carry stands in their rows, so that
// counting costs nothing per packet.
import type { SessionTable } from '../table/session-table.ts';

/** Traffic of one interface as sessions account for it. */
export interface CarriedTraffic {
  readonly packetsReceived: number;
  readonly bytesReceived: number;
  readonly packetsTransmitted: number;
  readonly bytesTransmitted: number;
}

const FIELDS = 4;

/** Totals by number of the interface. */
export class InterfaceTotals {
  private totals: Float64Array;

  constructor(interfaces: number) {
    this.totals = new Float64Array((interfaces + 1) * FIELDS);
  }

  /** A session has come to its end: what it carried is added to both of its interfaces. */
  addSession(table: SessionTable, row: number): void {
    addTo(this.totals, table, row);
  }

  /** Everything that sessions have carried over an interface so far, live ones included. */
  carriedBy(table: SessionTable, interfaceId: number): CarriedTraffic {
    const sums = this.totals.slice();
    for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
      const isMeant =
        table.ingressInterface[row] === interfaceId || table.egressInterface[row] === interfaceId;
      if (isMeant) addTo(sums, table, row);
    }
    const at = interfaceId * FIELDS;
    return {
      packetsReceived: sums[at] ?? 0,
      bytesReceived: sums[at + 1] ?? 0,
      packetsTransmitted: sums[at + 2] ?? 0,
      bytesTransmitted: sums[at + 3] ?? 0,
    };
  }

  /** Makes room for interfaces with numbers up to this one; what is counted stays. */
  grow(interfaces: number): void {
    const grown = new Float64Array(Math.max(this.totals.length, (interfaces + 1) * FIELDS));
    grown.set(this.totals);
    this.totals = grown;
  }

  state(): Uint32Array {
    return new Uint32Array(this.totals.slice().buffer);
  }

  restore(state: Uint32Array): void {
    this.totals = new Float64Array(state.slice().buffer);
  }
}

/** The client's packets come in by the ingress and go out by the egress interface, the server's the other way. */
function addTo(sums: Float64Array, table: SessionTable, row: number): void {
  const ingress = (table.ingressInterface[row] ?? 0) * FIELDS;
  const egress = (table.egressInterface[row] ?? 0) * FIELDS;
  const packetsC2s = table.packetsC2s[row] ?? 0;
  const bytesC2s = table.bytesC2s[row] ?? 0;
  const packetsS2c = table.packetsS2c[row] ?? 0;
  const bytesS2c = table.bytesS2c[row] ?? 0;
  add(sums, ingress, packetsC2s, bytesC2s);
  add(sums, egress + 2, packetsC2s, bytesC2s);
  add(sums, egress, packetsS2c, bytesS2c);
  add(sums, ingress + 2, packetsS2c, bytesS2c);
}

function add(sums: Float64Array, at: number, packets: number, bytes: number): void {
  sums[at] = (sums[at] ?? 0) + packets;
  sums[at + 1] = (sums[at + 1] ?? 0) + bytes;
}
