// What was done to the firewall and what happened to it: the last 512 things, each as a code, an instant and a name.
import { EVENT_KINDS, type EventKind, type EventRecord } from '../answers/management-records.ts';
import type { Instant } from '../instant.ts';

const CAPACITY = 512;
const HIGH = 4294967296;

/** The memory of one firewall. */
export class EventLog {
  private records: EventRecord[] = [];

  note(at: Instant, kind: EventKind, subject: string): void {
    this.records.push({ at, kind, subject });
    if (this.records.length > CAPACITY) this.records.shift();
  }

  /** Oldest first. */
  entries(): readonly EventRecord[] {
    return this.records;
  }

  /** Instant, code and length of each, its letters behind them. */
  state(): Uint32Array {
    return Uint32Array.from(
      this.records.flatMap(({ at, kind, subject }) => [
        at % HIGH,
        Math.floor(at / HIGH),
        EVENT_KINDS.indexOf(kind),
        subject.length,
        ...Array.from({ length: subject.length }, (_, index) => subject.charCodeAt(index)),
      ]),
    );
  }

  restore(state: Uint32Array): void {
    this.records = [];
    for (let at = 0; at < state.length; ) {
      const [low = 0, high = 0, code = 0, length = 0] = state.subarray(at, at + 4);
      const letters = state.subarray(at + 4, at + 4 + length);
      const kind = EVENT_KINDS[code] ?? 'started';
      this.records.push({ at: low + high * HIGH, kind, subject: String.fromCharCode(...letters) });
      at += 4 + length;
    }
  }
}
