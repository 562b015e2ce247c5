// How sessions are spread over the dataplanes of a model.
import type { DataplaneShare } from './dataplane-view.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';

/** Assumption: evenly, the first dataplanes taking what does not divide. */
export function dataplaneShares({
  compiled,
  table,
  rates,
  createdBefore,
}: DataplaneState): readonly DataplaneShare[] {
  const { dataplanes } = compiled.platform;
  return Array.from({ length: dataplanes }, (_, dataplane) => {
    const share = (all: number) => Math.floor((all + dataplanes - 1 - dataplane) / dataplanes);
    return {
      dataplane,
      active: share(table.liveCount),
      dispatched: share(createdBefore + table.createdCount),
      dispatchedPerSecond: share(rates.lastSecond().sessions),
    };
  });
}
