// What became of the box's own requests: numbers, a row for each of those whom it asks.
import type { Seconds } from '../instant.ts';
import { REQUEST_RESULTS, type RequestResult } from './request-result.ts';
import { TARGET_SLOTS } from './request-target.ts';

const FIELDS = 4;
const HEAD = 2;

/** Seconds are those of the table's clock. */
export class RequestMemory {
  /** Second of the next request, and how many packets were sent so far; then next, last asked, last answered, result of each. */
  private readonly numbers = new Float64Array(HEAD + TARGET_SLOTS * FIELDS);

  /** Second before which nobody is to be asked. */
  get nextAt(): Seconds {
    return this.numbers[0] ?? 0;
  }

  /** A number for a request that no other of the last 40,000 had. */
  takeNumber(): number {
    const number = this.numbers[1] ?? 0;
    this.numbers[1] = (number + 1) % 40_000;
    return number;
  }

  isDue(slot: number, second: Seconds): boolean {
    return this.read(slot, 0) <= second;
  }

  /** What came of a request, and when the next one is due. */
  note(slot: number, { second, next, result }: NotedRequest): void {
    const at = HEAD + slot * FIELDS;
    this.numbers[at] = next;
    this.numbers[at + 1] = second;
    if (result === 'answered') this.numbers[at + 2] = second;
    this.numbers[at + 3] = REQUEST_RESULTS.indexOf(result);
  }

  /** The next second in which anybody is due; nobody in places that are not used. */
  plan(used: (slot: number) => boolean): void {
    let next = Number.MAX_SAFE_INTEGER;
    for (let slot = 0; slot < TARGET_SLOTS; slot++) if (used(slot)) next = Math.min(next, this.read(slot, 0));
    this.numbers[0] = next;
  }

  /** Everybody is asked again in the next second, as after a commit. */
  hurry(): void {
    this.numbers[0] = 0;
    for (let slot = 0; slot < TARGET_SLOTS; slot++) this.numbers[HEAD + slot * FIELDS] = 0;
  }

  resultOf(slot: number): RequestResult {
    return REQUEST_RESULTS[this.read(slot, 3)] ?? 'not-asked';
  }

  /** Another host stands in this place. */
  forget(slot: number): void {
    this.numbers.fill(0, HEAD + slot * FIELDS, HEAD + (slot + 1) * FIELDS);
  }

  /** Seconds of the last request and of the last answer, 0 for never. */
  timesOf(slot: number): { readonly asked: Seconds; readonly answered: Seconds } {
    return { asked: this.read(slot, 1), answered: this.read(slot, 2) };
  }

  private read(slot: number, field: number): number {
    return this.numbers[HEAD + slot * FIELDS + field] ?? 0;
  }

  state(): Uint32Array {
    return new Uint32Array(this.numbers.slice().buffer);
  }

  restore(state: Uint32Array): void {
    this.numbers.set(new Float64Array(state.slice().buffer));
  }
}

/** A request that was made. */
export interface NotedRequest {
  readonly second: Seconds;
  readonly next: Seconds;
  readonly result: RequestResult;
}
