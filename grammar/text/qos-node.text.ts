// QoS of an interface. Assumption: all words and columns.
import type { QosClassRecord, QosNodeRecord } from '../../engine/dataplane-view.ts';
import { columns, dashes, endingAt } from './columns.ts';

const NODE = 'default-group';
/** The only node that clear text traffic of an interface has. */
const REGULAR_QID = 0;
const KILOBIT = 1000;
const MEGABIT = 1_000_000;

/** An interface that was asked for, and its QoS; undefined where it has none. */
export interface QosReport {
  readonly interface: string;
  readonly node: QosNodeRecord | undefined;
}

/** Kilobits a second of every class. */
export function qosThroughput(report: QosReport, qid: number): readonly string[] {
  const { node } = report;
  if (node === undefined) return without(report);
  if (qid !== REGULAR_QID) return [noNode(report, qid)];
  return [
    `QoS throughput for interface ${node.interface}, node ${NODE} (Qid ${REGULAR_QID}):`,
    ...node.classes.map(({ class: number, throughput }) =>
      columns([0, `class ${number}:`], endingAt(18, Math.round(throughput / KILOBIT)), [20, 'kbps']),
    ),
  ];
}

/** What every class has sent, what it has not, and what waits. */
export function qosCounters(report: QosReport): readonly string[] {
  const { node } = report;
  if (node === undefined) return without(report);
  return [
    `QoS counters for interface ${node.interface}, node ${NODE} (Qid ${REGULAR_QID}):`,
    '',
    columns(
      [0, 'class'],
      endingAt(18, 'packets'),
      endingAt(34, 'bytes'),
      endingAt(48, 'dropped pkts'),
      endingAt(64, 'dropped bytes'),
      endingAt(78, 'queued bytes'),
    ),
    dashes(79),
    ...node.classes.map(counterRow),
  ];
}

function counterRow(one: QosClassRecord): string {
  return columns(
    [0, one.class],
    endingAt(18, one.packets),
    endingAt(34, one.bytes),
    endingAt(48, one.packetsDropped),
    endingAt(64, one.bytesDropped),
    endingAt(78, one.backlog),
  );
}

/** The limits of the interface and of its classes, in megabits a second; `qid` is that of one node, or stands for all of them. */
export function qosNode(report: QosReport, qid: number | 'regular'): readonly string[] {
  const { node } = report;
  if (node === undefined) return without(report);
  if (qid !== 'regular' && qid !== REGULAR_QID) return [noNode(report, qid)];
  return [
    `QoS node ${NODE} (Qid ${REGULAR_QID}) of interface ${node.interface}:`,
    `    profile:    ${node.profile}`,
    `    egress max: ${limitOf(node.max)}`,
    '',
    columns([0, 'class'], [9, 'priority'], endingAt(37, 'guaranteed Mbps'), endingAt(53, 'max Mbps')),
    dashes(54),
    ...node.classes.map(({ class: number, priority, guaranteed, max }) =>
      columns([0, number], [9, priority], endingAt(37, megabits(guaranteed)), endingAt(53, limit(max))),
    ),
  ];
}

function without({ interface: name }: QosReport): readonly string[] {
  return [`QoS is not enabled on interface ${name}`];
}

function noNode({ interface: name }: QosReport, qid: number): string {
  return `No node with Qid ${qid} on interface ${name}`;
}

function limitOf(bits: number): string {
  return bits === 0 ? 'none' : `${megabits(bits)} Mbps`;
}

function limit(bits: number): string {
  return bits === 0 ? 'none' : megabits(bits);
}

function megabits(bits: number): string {
  return (bits / MEGABIT).toFixed(3);
}
