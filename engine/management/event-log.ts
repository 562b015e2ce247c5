// What was done to the firewall and what happened to it: the last 512 things, each as a code, an instant and a name.
import { EVENT_KINDS, type EventKind, type EventRecord } from '../answers/management-records.ts';
import type { Instant } from '../instant.ts';

const CAPACITY = 512;
const HIGH = 4294967296;
/** Words of the mark in front of the records. */
const MARK = 4;

/** How far the system log was cleared. */
export interface SystemLogMark {
  /** 0 for never. */
  readonly at: Instant;
  /** Jobs that had begun. */
  readonly jobs: number;
}

/** The memory of one firewall. */
export class EventLog {
  /** Until when the system log is empty, of what is not noted here. */
  cleared: SystemLogMark = { at: 0, jobs: 0 };
  private records: EventRecord[] = [];
  /** How many of them, from the oldest, the system log has no more. */
  private hidden = 0;

  note(at: Instant, kind: EventKind, subject: string): void {
    this.records.push({ at, kind, subject });
    if (this.records.length <= CAPACITY) return;
    this.records.shift();
    this.hidden = Math.max(0, this.hidden - 1);
  }

  /** Oldest first. */
  entries(): readonly EventRecord[] {
    return this.records;
  }

  /** Those that were noted since the system log was cleared, oldest first. */
  entriesOfSystemLog(): readonly EventRecord[] {
    return this.records.slice(this.hidden);
  }

  /** The system log begins anew; everything else still knows what happened. */
  clearSystemLog(at: Instant, jobs: number): void {
    this.cleared = { at, jobs };
    this.hidden = this.records.length;
  }

  /** How far the system log was cleared; then instant, code and length of each, its letters behind them. */
  state(): Uint32Array {
    const { at, jobs } = this.cleared;
    return Uint32Array.of(at % HIGH, Math.floor(at / HIGH), jobs, this.hidden, ...this.recordWords());
  }

  private recordWords(): readonly number[] {
    return this.records.flatMap(({ at, kind, subject }) => [
      at % HIGH,
      Math.floor(at / HIGH),
      EVENT_KINDS.indexOf(kind),
      subject.length,
      ...Array.from({ length: subject.length }, (_, index) => subject.charCodeAt(index)),
    ]);
  }

  restore(state: Uint32Array): void {
    this.cleared = { at: (state[0] ?? 0) + (state[1] ?? 0) * HIGH, jobs: state[2] ?? 0 };
    this.hidden = state[3] ?? 0;
    this.records = [];
    for (let at = MARK; at < state.length; ) {
      const [low = 0, high = 0, code = 0, length = 0] = state.subarray(at, at + 4);
      const letters = state.subarray(at + 4, at + 4 + length);
      const kind = EVENT_KINDS[code] ?? 'started';
      this.records.push({ at: low + high * HIGH, kind, subject: String.fromCharCode(...letters) });
      at += 4 + length;
    }
  }
}
