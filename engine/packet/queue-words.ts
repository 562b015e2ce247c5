// Queues of interfaces as words of a snapshot: number of the interface and the numbers of its queue, one behind the other.
import type { EgressQueue } from './egress-queue.ts';

/** Writes them. */
export function queueWords(queues: ReadonlyMap<number, EgressQueue>): Uint32Array {
  const numbers = [...queues].flatMap(([port, queue]) => [port, ...queue.state()]);
  return new Uint32Array(Float64Array.from(numbers).buffer);
}

/** Takes over what `queueWords` gave, into queues of the same interfaces. */
export function restoreQueues(queues: ReadonlyMap<number, EgressQueue>, words: Uint32Array): void {
  const numbers = new Float64Array(words.slice().buffer);
  const length = queues.size === 0 ? 0 : numbers.length / queues.size;
  for (let at = 0; at < numbers.length; at += length)
    queues.get(numbers[at] ?? 0)?.restore(numbers.subarray(at + 1, at + length));
}
