// How sessions are spread over dataplanes. Vendor: session distribution policies, captures of a PA-7080.
// Assumption: a model without line cards has one, in slot 1, and spreads sessions by their load.
import type { DataplaneShare } from '../../engine/dataplane-view.ts';

/** What decides which dataplane a session is given. */
export function distributionPolicy(): readonly string[] {
  return [
    '',
    'Ownership Distribution Policy: session-load',
    'Flow Enabled Line Cards: [1]',
    'Packet Processing Enabled Line Cards: [1]',
  ];
}

/** One line a dataplane. */
export function distributionStatistics(shares: readonly DataplaneShare[]): readonly string[] {
  return [
    '',
    'DP       Active    Dispatched Dispatched/sec',
    '-'.repeat(42),
    ...shares.map(({ dataplane, active, dispatched, dispatchedPerSecond }) => {
      const counts = `${String(active).padEnd(9)} ${String(dispatched).padEnd(10)}`;
      return `${`s1dp${dataplane}`.padEnd(8)} ${counts} ${dispatchedPerSecond}`;
    }),
  ];
}
