// Rates of interfaces and of the whole firewall. Assumption: labels and columns; values stand where those of the counters of
// interfaces do.
import type { InterfaceRateRecord } from '../../engine/dataplane-view.ts';
import type { SessionStatistics } from '../../engine/view.ts';
import { columns, dashes } from './columns.ts';

const VALUE_COLUMN = 34;

/** What an interface carries, or that there is none of the name. */
export interface RateReport {
  readonly name: string;
  readonly rate: InterfaceRateRecord | undefined;
}

function field(label: string, value: string | number): string {
  return columns([0, label], [VALUE_COLUMN, value]);
}

/** A name that is no interface stands alone. */
export function interfaceRate({ name, rate }: RateReport): readonly string[] {
  const head = ['', `Interface: ${name}`, dashes(80)];
  if (rate === undefined) return head;
  return [
    ...head,
    field('bytes received/sec', rate.bytesReceived),
    field('bytes transmitted/sec', rate.bytesTransmitted),
    field('packets received/sec', rate.packetsReceived),
    field('packets transmitted/sec', rate.packetsTransmitted),
  ];
}

/** Everything that the firewall receives. */
export function totalThroughput(statistics: SessionStatistics): readonly string[] {
  return [
    '',
    field('Packet rate', `${statistics.packetsPerSecond}/s`),
    field('Throughput', `${statistics.kilobitsPerSecond} kbps`),
  ];
}
