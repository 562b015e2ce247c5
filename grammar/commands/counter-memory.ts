// What a conversation remembers of the global counters. Vendor: `delta yes` tells what moved since the same question before.
// Assumption: each conversation has a memory of its own, and only a question for the delta is a sampling.
import type { CounterSample } from '../../engine/view.ts';

/** The last sampling of a conversation. */
interface LastSample {
  /** Undefined before the first one. */
  readonly last: CounterSample | undefined;
  keep(sample: CounterSample): void;
}

/** The last samplings of all packets, and of those that the packet filter marks. */
export interface CounterMemory extends LastSample {
  readonly marked: LastSample;
}

/** A memory without a sampling. */
export function createCounterMemory(): CounterMemory {
  const all = emptyMemory();
  return {
    get last() {
      return all.last;
    },
    keep: all.keep,
    marked: emptyMemory(),
  };
}

function emptyMemory(): LastSample {
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
