// What `clear counter` does.
import type { Operation, Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { GlobalCounters } from './packet/global-counters.ts';

type Clearing = Extract<Operation, { kind: 'clear-counters' | 'clear-interface-counters' }>;

/** Sets counters to zero: global ones that are chosen, those of interfaces, or all. What the packet filter marks is counted apart. */
export function clearCounters(state: DataplaneState, clearing: Clearing): Outcome {
  const { counters, interfaceCounters, cables, diag, shaping } = state;
  if (clearing.kind === 'clear-counters') {
    const cleared = clearing.of === 'marked-packets' ? new GlobalCounters(diag.counters) : counters;
    cleared.clear(clearing.only ?? {});
  } else {
    interfaceCounters.clear();
    cables.clearErrors();
    shaping?.clear();
    if (clearing.with === 'global-counters') counters.clear({});
  }
  interfaceCounters.observe(counters.values);
  return { kind: 'counters-cleared' };
}
