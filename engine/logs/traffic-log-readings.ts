// How a filter expression reads the traffic log: straight from its words, without making a record.
import { UNDECIDED } from '../application.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { isPooled } from '../table/address-pool.ts';
import { END_REASONS, TRACKER_STAGES } from '../table/session-codes.ts';
import { LOG_ACTIONS, LOG_SUBTYPES, type LogField } from '../traffic-log.ts';
import type { FieldReading, ReadableLog } from './log-predicate.ts';
import { protocolName } from './protocol-name.ts';

type Readings = Readonly<Record<string, readonly FieldReading[]>>;

const SUBTYPE_OF_END: readonly number[] = [LOG_SUBTYPES.indexOf('end'), LOG_SUBTYPES.indexOf('deny')];
const NOT_APPLICABLE = END_REASONS.indexOf('n/a');

/** The traffic log at the present instant. */
export function readableTrafficLog(state: DataplaneState): ReadableLog {
  const readings = readingsOf(state);
  return {
    now: state.now,
    addresses: state.table.addresses,
    readings: (field) => readings[field] ?? [],
  };
}

function readingsOf(state: DataplaneState): Readings {
  const { log, compiled } = state;
  const { zones, interfaces, users, securityRules, urlCategories } = compiled.names;
  const word = (field: LogField) => (place: number) => log.read(place, field);
  const address = (field: LogField): FieldReading => ({ kind: 'address', read: word(field) });
  const number = (field: LogField): FieldReading => ({ kind: 'number', read: word(field) });
  const name = (field: LogField, nameOf: (code: number) => string): FieldReading => ({
    kind: 'name',
    read: word(field),
    nameOf,
  });
  const both = (field: string, source: FieldReading, destination: FieldReading): Readings => ({
    [field]: [source, destination],
    [`${field}.src`]: [source],
    [`${field}.dst`]: [destination],
  });
  const zoneName = (code: number) => zones.nameOf(code);
  const portName = (code: number) => interfaces.nameOf(code);
  const userName = (code: number) => users.nameOf(code);
  return {
    ...both('addr', address('source'), address('destination')),
    ...both('port', number('sourcePort'), number('destinationPort')),
    ...both('zone', name('fromZone', zoneName), name('toZone', zoneName)),
    ...both('interface', name('ingressInterface', portName), name('egressInterface', portName)),
    ...both('user', name('user', userName), name('destinationUser', userName)),
    src: [address('source')],
    dst: [address('destination')],
    sport: [number('sourcePort')],
    dport: [number('destinationPort')],
    from: [name('fromZone', zoneName)],
    to: [name('toZone', zoneName)],
    natsrc: [address('natSource')],
    natdst: [address('natDestination')],
    natsport: [number('natSourcePort')],
    natdport: [number('natDestinationPort')],
    proto: [name('protocol', protocolName)],
    app: [name('application', (code) => compiled.names.applications.nameOf(code) || UNDECIDED)],
    rule: [name('rule', (code) => securityRules.nameOf(code))],
    vsys: [name('vsys', (code) => `vsys${code}`)],
    category: [name('urlCategory', (code) => urlCategories.nameOf(code))],
    subtype: [name('subtype', (code) => LOG_SUBTYPES[code] ?? '')],
    sessionid: [number('sessionId')],
    receive_time: [{ kind: 'time', read: word('at') }],
    time_generated: [{ kind: 'time', read: word('at') }],
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
  const isTranslated = (place: number) =>
    log.read(place, 'natSource') !== log.read(place, 'source') ||
    log.read(place, 'natDestination') !== log.read(place, 'destination') ||
    log.read(place, 'natSourcePort') !== log.read(place, 'sourcePort') ||
    log.read(place, 'natDestinationPort') !== log.read(place, 'destinationPort');
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
    flags: [
      {
        kind: 'flags',
        has: (place, flag) => (flag === 'nat' ? isTranslated(place) : isPooled(log.read(place, 'source'))),
      },
    ],
  };
}
