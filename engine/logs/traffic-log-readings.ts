// How a filter expression reads the traffic log: straight from its words, without making a record.
import { deviceTimeOf } from '../box/box-state.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { END_REASONS, TRACKER_STAGES } from '../table/session-codes.ts';
import { LOG_ACTIONS, LOG_SUBTYPES, type LogField } from '../traffic-log.ts';
import { flowReadings, type Readings } from './flow-readings.ts';
import type { FieldReading, ReadableLog } from './log-predicate.ts';

const SUBTYPE_OF_END: readonly number[] = [LOG_SUBTYPES.indexOf('end'), LOG_SUBTYPES.indexOf('deny')];
const NOT_APPLICABLE = END_REASONS.indexOf('n/a');

/** The traffic log at the present instant. */
export function readableTrafficLog(state: DataplaneState): ReadableLog {
  const readings = readingsOf(state);
  return {
    now: state.now,
    time: deviceTimeOf(state),
    addresses: state.table.addresses,
    readings: (field) => readings[field] ?? [],
  };
}

function readingsOf(state: DataplaneState): Readings {
  const { log } = state;
  return {
    ...flowReadings(state, log),
    subtype: [
      {
        kind: 'name',
        read: (place) => log.read(place, 'subtype'),
        nameOf: (code) => LOG_SUBTYPES[code] ?? '',
      },
    ],
    start: [{ kind: 'time', read: (place) => log.read(place, 'startSecond') * 1000 }],
    ...amounts(state),
    ...outcomes(state),
  };
}

function amounts({ log }: DataplaneState): Readings {
  const sum = (...fields: readonly LogField[]): FieldReading => ({
    kind: 'number',
    read: (place) => fields.reduce((total, field) => total + log.read(place, field), 0),
  });
  return {
    bytes: [sum('bytesSent', 'bytesReceived')],
    bytes_sent: [sum('bytesSent')],
    bytes_received: [sum('bytesReceived')],
    packets: [sum('packetsSent', 'packetsReceived')],
    pkts_sent: [sum('packetsSent')],
    pkts_received: [sum('packetsReceived')],
    elapsed: [sum('elapsed')],
  };
}

function outcomes(state: DataplaneState): Readings {
  const { log } = state;
  const isEnd = (place: number) => SUBTYPE_OF_END.includes(log.read(place, 'subtype'));
  return {
    action: [
      {
        kind: 'name',
        read: (place) => log.read(place, 'action'),
        nameOf: (code) => LOG_ACTIONS[code] ?? '',
      },
    ],
    session_end_reason: [
      {
        kind: 'name',
        read: (place) => (isEnd(place) ? log.read(place, 'endReason') : NOT_APPLICABLE),
        nameOf: (code) => END_REASONS[code] ?? 'unknown',
      },
    ],
    tracker_stage: [
      {
        kind: 'name',
        read: (place) => (isEnd(place) ? log.read(place, 'trackerStage') : 0),
        nameOf: (code) => TRACKER_STAGES[code - 1] ?? '',
      },
    ],
  };
}
