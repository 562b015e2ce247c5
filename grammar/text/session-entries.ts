// The session listing as records with the names that the device's XML has for them.
// Vendor: public fixtures of the XML API, releases 10.2 and 11.x, for the names; one fixture for the words of a count, and for
// no result where nothing is counted. Assumption: the order, and the words of switches, which are those of the report.
import type { SessionRow } from '../../engine/session.ts';
import { stateWord, typeWord } from './session-words.ts';

/** The entry of one session: an `x` stands before what is translated. */
export function sessionEntry(row: SessionRow): Readonly<Record<string, string | number>> {
  return {
    idx: row.id,
    vsys: row.vsys,
    application: row.application,
    state: stateWord(row.state),
    type: typeWord(row.type),
    source: row.source,
    sport: row.sourcePort,
    from: row.fromZone,
    proto: row.protocol,
    xsource: row.translatedSource,
    xsport: row.translatedSourcePort,
    dst: row.destination,
    dport: row.destinationPort,
    to: row.toZone,
    xdst: row.translatedDestination,
    xdport: row.translatedDestinationPort,
    nat: switchWord(row.nat !== 'none'),
    srcnat: switchWord(row.nat === 'source' || row.nat === 'both'),
    dstnat: switchWord(row.nat === 'destination' || row.nat === 'both'),
    proxy: switchWord(row.decrypted),
  };
}

/** The members of a count. */
export function countMembers(count: number): readonly string[] {
  return count === 0 ? [] : [`Number of sessions that match filter: ${count}`];
}

function switchWord(on: boolean): string {
  return on ? 'True' : 'False';
}
