// The counters of interfaces, those of physical ports first. Vendor: KB ClWoCAK; show interface management for the frame of a
// block and its columns. Assumption: the labels, their order, and that the blocks of all interfaces follow one another.
import type { InterfaceCounterRecord } from '../../engine/dataplane-view.ts';
import { RULE } from './table.ts';

/** Columns at which the values stand. */
const HARDWARE_COLUMN = 34;
const LOGICAL_COLUMN = 42;

/** Counters of a physical port, and of the interfaces on it. */
export interface InterfaceCounterReport {
  readonly hardware: readonly InterfaceCounterRecord[];
  readonly logical: readonly InterfaceCounterRecord[];
}

/** Both parts, each block between two rules. An unknown interface has neither. */
export function interfaceCounters({ hardware, logical }: InterfaceCounterReport): readonly string[] {
  return [
    '',
    'Hardware interface counters read from CPU:',
    RULE,
    ...hardware.flatMap((port) => block(port, hardwareLines(port))),
    '',
    'Logical interface counters read from CPU:',
    RULE,
    ...logical.flatMap((port) => block(port, logicalLines(port))),
  ];
}

/** Vendor: show interface management. Assumption: no management traffic is simulated, so that all of it stands at 0. */
export function managementCounters(): readonly string[] {
  const rule = '-'.repeat(79);
  return [
    '',
    rule,
    'Logical interface counters:',
    rule,
    ...MANAGEMENT_LABELS.map((label) => line(label, 0, HARDWARE_COLUMN)),
    rule,
  ];
}

const MANAGEMENT_LABELS = [
  'bytes received',
  'bytes transmitted',
  'packets received',
  'packets transmitted',
  'receive errors',
  'transmit errors',
  'receive packets dropped',
  'transmit packets dropped',
  'multicast packets received',
];

function block({ name }: InterfaceCounterRecord, lines: readonly string[]): readonly string[] {
  return [`Interface: ${name}`, RULE, ...lines, RULE];
}

function hardwareLines(port: InterfaceCounterRecord): readonly string[] {
  return [
    ...traffic(port, HARDWARE_COLUMN),
    line('receive errors', port.receiveErrors, HARDWARE_COLUMN),
    // Assumption: collisions have a line where there are any.
    ...(port.lateCollisions === 0 ? [] : [line('late collisions', port.lateCollisions, HARDWARE_COLUMN)]),
    line('packets dropped', port.packetsDropped, HARDWARE_COLUMN),
  ];
}

/** Vendor: the names of the drop fields, noarp, noroute and so on. Assumption: what is not simulated stands at 0. */
function logicalLines(port: InterfaceCounterRecord): readonly string[] {
  return [
    ...traffic(port, LOGICAL_COLUMN),
    line('receive errors', 0, LOGICAL_COLUMN),
    line('packets dropped', port.packetsDropped, LOGICAL_COLUMN),
    line('packets dropped by flow state check', port.flowState, LOGICAL_COLUMN),
    line('forwarding errors', 0, LOGICAL_COLUMN),
    line('no route', port.noRoute, LOGICAL_COLUMN),
    line('arp not found', port.noArp, LOGICAL_COLUMN),
    line('neighbor not found', 0, LOGICAL_COLUMN),
    line('neighbor info pending', 0, LOGICAL_COLUMN),
    line('mac not found', 0, LOGICAL_COLUMN),
    line('packets routed to different zone', port.zoneChange, LOGICAL_COLUMN),
    line('land attacks', 0, LOGICAL_COLUMN),
    line('ping-of-death attacks', 0, LOGICAL_COLUMN),
    line('teardrop attacks', 0, LOGICAL_COLUMN),
    line('ip spoof attacks', port.ipSpoof, LOGICAL_COLUMN),
    line('mac spoof attacks', 0, LOGICAL_COLUMN),
    line('ICMP fragment', port.icmpFragment, LOGICAL_COLUMN),
  ];
}

function traffic(port: InterfaceCounterRecord, column: number): readonly string[] {
  return [
    line('bytes received', port.bytesReceived, column),
    line('bytes transmitted', port.bytesTransmitted, column),
    line('packets received', port.packetsReceived, column),
    line('packets transmitted', port.packetsTransmitted, column),
  ];
}

function line(label: string, value: number, column: number): string {
  return `${label.padEnd(column)}${value}`;
}
