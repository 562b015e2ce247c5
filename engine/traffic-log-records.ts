// Records of the traffic log in names.
import { flowRecordAt } from './logs/flow-readings.ts';
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
  const { log, compiled } = state;
  const { names } = compiled;
  const field = (name: LogField) => log.read(place, name);
  const subtype = LOG_SUBTYPES[field('subtype')] ?? 'end';
  const isEnd = subtype === 'end' || subtype === 'deny';
  return {
    subtype,
    at: field('at'),
    ...flowRecordAt(state, log, place),
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
