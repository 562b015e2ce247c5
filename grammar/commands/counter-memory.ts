// What a conversation remembers of the global counters. Vendor: `delta yes` tells what moved since the same question before.
// Assumption: each conversation has a memory of its own, and only a question for the delta is a sampling.
import type { CounterSample } from '../../engine/view.ts';

/** The last sampling of a conversation. */
export interface CounterMemory {
  /** Undefined before the first one. */
  readonly last: CounterSample | undefined;
  keep(sample: CounterSample): void;
}

/** A memory without a sampling. */
export function createCounterMemory(): CounterMemory {
  let last: CounterSample | undefined;
  return {
    get last() {
      return last;
    },
    keep: (sample) => {
      last = sample;
    },
  };
}
