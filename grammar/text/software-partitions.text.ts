// The partitions that hold the software. Vendor: KB articles on `debug swm status` name its columns and states.
// Assumption: widths, and that the second partition is empty.
import type { SystemFacts } from '../../engine/view.ts';
import { columns, dashes } from './columns.ts';

/** Partition, state and version. */
export function softwarePartitions({ softwareVersion }: SystemFacts): readonly string[] {
  const line = (partition: string, state: string, version: string) =>
    columns([0, partition], [18, state], [37, version]);
  return [
    '',
    line('Partition', 'State', 'Version'),
    dashes(80),
    line('sysroot0', 'RUNNING-ACTIVE', softwareVersion),
    line('sysroot1', 'EMPTY', 'None'),
    line('maint', 'READY', softwareVersion),
  ];
}
