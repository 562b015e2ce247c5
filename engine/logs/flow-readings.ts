// The flow that a record of a log tells of, its ends, zones, interfaces, users and names: for filter expressions and in words.
import { UNDECIDED } from '../application.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { isPooled } from '../table/address-pool.ts';
import type { FlowRecord } from './flow-record.ts';
import type { FieldReading } from './log-predicate.ts';
import { protocolName } from './protocol-name.ts';

/** Readings of fields by their names in filter expressions. */
export type Readings = Readonly<Record<string, readonly FieldReading[]>>;

/** Fields that records of traffic and of threats have in common. */
export type FlowField =
  | 'sessionId'
  | 'vsys'
  | 'source'
  | 'sourcePort'
  | 'destination'
  | 'destinationPort'
  | 'natSource'
  | 'natSourcePort'
  | 'natDestination'
  | 'natDestinationPort'
  | 'protocol'
  | 'fromZone'
  | 'toZone'
  | 'ingressInterface'
  | 'egressInterface'
  | 'user'
  | 'destinationUser'
  | 'application'
  | 'rule'
  | 'urlCategory'
  | 'at';

/** A log as numbers. */
export interface FlowLog {
  read(place: number, field: FlowField): number;
}

/** Names are those of the running configuration and of all before it. */
export function flowReadings({ compiled }: Pick<DataplaneState, 'compiled'>, log: FlowLog): Readings {
  const { zones, interfaces, users, securityRules, urlCategories, applications } = compiled.names;
  const word = (field: FlowField) => (place: number) => log.read(place, field);
  const address = (field: FlowField): FieldReading => ({ kind: 'address', read: word(field) });
  const number = (field: FlowField): FieldReading => ({ kind: 'number', read: word(field) });
  const name = (field: FlowField, nameOf: (code: number) => string): FieldReading => ({
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
    app: [name('application', (code) => applications.nameOf(code) || UNDECIDED)],
    rule: [name('rule', (code) => securityRules.nameOf(code))],
    vsys: [name('vsys', (code) => `vsys${code}`)],
    category: [name('urlCategory', (code) => urlCategories.nameOf(code))],
    sessionid: [number('sessionId')],
    receive_time: [{ kind: 'time', read: word('at') }],
    time_generated: [{ kind: 'time', read: word('at') }],
    flags: [
      {
        kind: 'flags',
        has: (place, flag) =>
          flag === 'nat' ? isTranslated(log, place) : isPooled(log.read(place, 'source')),
      },
    ],
  };
}

/** The flow of the record at a place, in names. */
export function flowRecordAt(
  { compiled, table }: Pick<DataplaneState, 'compiled' | 'table'>,
  log: FlowLog,
  place: number,
): FlowRecord {
  const { names } = compiled;
  const field = (name: FlowField) => log.read(place, name);
  const address = (name: FlowField) => table.addresses.text(field(name));
  const user = (name: FlowField) => (field(name) === 0 ? undefined : names.users.nameOf(field(name)));
  return {
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
  };
}

function isTranslated(log: FlowLog, place: number): boolean {
  const differs = (one: FlowField, other: FlowField) => log.read(place, one) !== log.read(place, other);
  return (
    differs('natSource', 'source') ||
    differs('natDestination', 'destination') ||
    differs('natSourcePort', 'sourcePort') ||
    differs('natDestinationPort', 'destinationPort')
  );
}
