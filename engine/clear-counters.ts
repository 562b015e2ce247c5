// What `clear counter` does.
import type { Operation, Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';

type Clearing = Extract<Operation, { kind: 'clear-counters' | 'clear-interface-counters' }>;

/** Sets counters to zero: global ones that are chosen, those of interfaces, or all. */
export function clearCounters(state: DataplaneState, clearing: Clearing): Outcome {
  const { counters, interfaceCounters } = state;
  if (clearing.kind === 'clear-counters') counters.clear(clearing.only ?? {});
  else {
    interfaceCounters.clear();
    if (clearing.with === 'global-counters') counters.clear({});
  }
  interfaceCounters.observe(counters.values);
  return { kind: 'counters-cleared' };
}
