// What the traffic log keeps of a session.
import type { LogSubtype } from '../traffic-log.ts';
import type { DataplaneState } from './dataplane-state.ts';

/** Writes a record about a session at the present instant. */
export function appendSessionLog(state: DataplaneState, id: number, subtype: LogSubtype): void {
  const { table } = state;
  state.log.append({
    subtype,
    at: state.now,
    sessionId: state.compiled.numbering.idOf(id),
    source: table.source[id] ?? 0,
    sourcePort: table.sourcePort[id] ?? 0,
    destination: table.destination[id] ?? 0,
    destinationPort: table.destinationPort[id] ?? 0,
    protocol: table.protocol[id] ?? 0,
    fromZone: table.fromZone[id] ?? 0,
    toZone: table.toZone[id] ?? 0,
    application: table.application[id] ?? 0,
    rule: table.rule[id] ?? 0,
    bytes: (table.bytesC2s[id] ?? 0) + (table.bytesS2c[id] ?? 0),
    packets: (table.packetsC2s[id] ?? 0) + (table.packetsS2c[id] ?? 0),
    elapsed: Math.floor(state.now / 1000) - (table.startSecond[id] ?? 0),
    endReason: subtype === 'end' ? (table.endReason[id] ?? 0) : 0,
  });
}
