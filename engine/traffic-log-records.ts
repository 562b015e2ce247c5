// Records of the traffic log in names.
import { UNDECIDED } from './application.ts';
import { logPredicate } from './logs/log-predicate.ts';
import { readableTrafficLog } from './logs/traffic-log-readings.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import type { TrafficLogRecord, TrafficLogRequest } from './session-log-record.ts';
import { END_REASONS, TRACKER_STAGES } from './table/session-codes.ts';
import { LOG_ACTIONS, LOG_SUBTYPES, type LogField } from './traffic-log.ts';

/** The latest records that were asked for, in the wanted order. */
export function trafficLogRecords(
  state: DataplaneState,
  request: TrafficLogRequest,
): readonly TrafficLogRecord[] {
  const { log } = state;
  const isAskedFor =
    request.where === undefined ? () => true : logPredicate(request.where, readableTrafficLog(state));
  const records: TrafficLogRecord[] = [];
  for (let back = 1; records.length < request.limit; back++) {
    const place = log.placeOf(back);
    if (place < 0) break;
    const isWanted = request.sessionId === undefined || log.read(place, 'sessionId') === request.sessionId;
    if (isWanted && isAskedFor(place)) records.push(recordAt(state, place));
  }
  return request.direction === 'backward' ? records : records.reverse();
}

function recordAt(state: DataplaneState, place: number): TrafficLogRecord {
  const { log, compiled, table } = state;
  const { names } = compiled;
  const field = (name: LogField) => log.read(place, name);
  const address = (name: LogField) => table.addresses.text(field(name));
  const user = (name: LogField) => (field(name) === 0 ? undefined : names.users.nameOf(field(name)));
  const subtype = LOG_SUBTYPES[field('subtype')] ?? 'end';
  const isEnd = subtype === 'end' || subtype === 'deny';
  return {
    subtype,
    at: field('at'),
    sessionId: field('sessionId'),
    vsys: `vsys${field('vsys')}`,
    source: address('source'),
    sourcePort: field('sourcePort'),
    destination: address('destination'),
    destinationPort: field('destinationPort'),
    natSource: address('natSource'),
    natSourcePort: field('natSourcePort'),
    natDestination: address('natDestination'),
    natDestinationPort: field('natDestinationPort'),
    protocol: field('protocol'),
    fromZone: names.zones.nameOf(field('fromZone')),
    toZone: names.zones.nameOf(field('toZone')),
    ingressInterface: names.interfaces.nameOf(field('ingressInterface')),
    egressInterface: names.interfaces.nameOf(field('egressInterface')),
    sourceUser: user('user'),
    destinationUser: user('destinationUser'),
    application: names.applications.nameOf(field('application')) || UNDECIDED,
    rule: names.securityRules.nameOf(field('rule')),
    action: LOG_ACTIONS[field('action')] ?? 'allow',
    bytes: field('bytesSent') + field('bytesReceived'),
    bytesSent: field('bytesSent'),
    bytesReceived: field('bytesReceived'),
    packets: field('packetsSent') + field('packetsReceived'),
    packetsSent: field('packetsSent'),
    packetsReceived: field('packetsReceived'),
    start: field('startSecond') * 1000,
    elapsed: field('elapsed'),
    urlCategory: names.urlCategories.nameOf(field('urlCategory')),
    endReason: isEnd ? (END_REASONS[field('endReason')] ?? 'unknown') : 'n/a',
    trackerStage: isEnd ? TRACKER_STAGES[field('trackerStage') - 1] : undefined,
  };
}
