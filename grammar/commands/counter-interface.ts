// The counters of interfaces. Vendor: operational hierarchy, release 11.2.

import type { InterfaceCounterRecord } from '../../engine/dataplane-view.ts';
import { assumption } from '../language/command-source.ts';
import { alternatives, oneOf } from '../language/value-types.ts';
import {
  type InterfaceCounterReport,
  interfaceCounters,
  managementCounters,
} from '../text/counter-interface.text.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';

const MANAGEMENT = 'management';

const port = alternatives(
  nameOf('interface'),
  oneOf({ text: MANAGEMENT, help: 'Management interface' }, { text: 'all', help: 'Every interface' }),
);

/** Assumption: an interface that is none has no counters: the headings stand alone. */
const showCounterInterface = command({
  path: ['show', 'counter', 'interface'],
  help: 'Show counters of interfaces',
  source: assumption(
    'the labels and their order',
    'KB ClWoCAK and show interface management for the frame of a block',
  ),
  argument: { name: 'name', value: port, help: 'Name of the interface' },
  run: ({ view }, { name }) =>
    name === MANAGEMENT ? MANAGEMENT : reportOf(view.dataplane.interfaceCounters(), name),
  text: (report) => (report === MANAGEMENT ? managementCounters() : interfaceCounters(report)),
});

/** Assumption: nothing is printed, and physical ports begin again with their interfaces. */
const clearCounterInterface = command({
  path: ['clear', 'counter', 'interface'],
  help: 'Clear counters of interfaces',
  source: assumption('nothing is printed'),
  operate: () => ({ kind: 'clear-interface-counters', with: 'nothing' }),
  text: outcomeText,
});

/** Counters of interfaces. */
export const COUNTER_INTERFACE_COMMANDS: readonly DeviceCommand[] = [
  clearCounterInterface,
  showCounterInterface,
];

function reportOf(records: readonly InterfaceCounterRecord[], name: string): InterfaceCounterReport {
  const isWanted = (record: InterfaceCounterRecord) =>
    name === 'all' || record.name === name || portOf(record) === name;
  const logical = records.filter(isWanted);
  const ports = [
    ...new Set(logical.filter((record) => name === 'all' || portOf(record) === name).map(portOf)),
  ];
  return {
    logical,
    hardware: ports.filter(isPhysical).map((one) =>
      total(
        one,
        records.filter((record) => portOf(record) === one),
      ),
    ),
  };
}

/** `ethernet1/1` of `ethernet1/1.100`. */
function portOf({ name }: InterfaceCounterRecord): string {
  return name.split('.')[0] ?? name;
}

/** Assumption: tunnels, loopbacks and the interface of VLANs have no hardware that counts. */
function isPhysical(port: string): boolean {
  return /^(ethernet|ae)\d/.test(port);
}

function total(name: string, records: readonly InterfaceCounterRecord[]): InterfaceCounterRecord {
  const [first, ...others] = records;
  if (first === undefined) throw new Error(`nothing is on port ${name}`);
  const sum = (field: Exclude<keyof InterfaceCounterRecord, 'name'>) =>
    others.reduce((all, record) => all + record[field], first[field]);
  return {
    name,
    bytesReceived: sum('bytesReceived'),
    bytesTransmitted: sum('bytesTransmitted'),
    packetsReceived: sum('packetsReceived'),
    packetsTransmitted: sum('packetsTransmitted'),
    packetsDropped: sum('packetsDropped'),
    flowState: sum('flowState'),
    noRoute: sum('noRoute'),
    noArp: sum('noArp'),
    zoneChange: sum('zoneChange'),
    ipSpoof: sum('ipSpoof'),
    icmpFragment: sum('icmpFragment'),
    // Every interface of a port tells the errors of the port.
    receiveErrors: first.receiveErrors,
    lateCollisions: first.lateCollisions,
  };
}
