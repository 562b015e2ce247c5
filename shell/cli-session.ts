// The headless shell: one person's conversation with one firewall. Batch, terminal, replay and SSH all drive this.
import type { Engine } from '../engine/engine.ts';
import type { Instant } from '../engine/instant.ts';
import type { DeviceSettings } from '../grammar/device-settings.ts';
import type { Completion, HelpRow } from '../grammar/language/suggestion.ts';
import type { LineQuestion } from '../grammar/line-question.ts';
import type { FilterReading } from '../grammar/listing-filter.ts';
import type { Turn } from '../grammar/turn.ts';
import type { LabPanel } from './lab/lab-panel.ts';

/** What the status line shows. */
export interface ShellStatus {
  readonly now: Instant;
  /** Virtual seconds a real second; 0 while paused. */
  readonly speed: number;
  readonly activeSessions: number;
  readonly recording: boolean;
  /** The world has not come to the instant where it should be: it warms up, or the machine is too slow for its traffic. */
  readonly behind?: boolean;
}

/** CLI settings of this conversation; none of them outlives it. */
export interface CliSettings
  extends Pick<
    DeviceSettings,
    'pager' | 'scriptingMode' | 'terminalWidth' | 'terminalHeight' | 'terminalType'
  > {
  readonly coach: boolean;
  /** Minutes without a key after which the conversation ends; never when absent. */
  readonly idleTimeout?: number | undefined;
}

/** A line that was begun; it may be over already. */
export interface RunningLine {
  /** Whether it took time, so that its lines came one after the other. */
  readonly takesTime: boolean;
  /** Undefined while it goes on. */
  readonly turn: Turn | undefined;
  /** The beginning of the line that is being written; empty for none. */
  readonly unfinished: string;
  /** A job of the management server where that is all that is waited for. */
  readonly waitsFor: 'job' | undefined;
  /** What was printed since the last call. */
  takeLines(): readonly string[];
  /** Lets happen what is due at the present instant. */
  settle(): void;
  /** Ctrl-C: ends it at the present instant; `turn` is there afterwards. */
  interrupt(): void;
}

/** One conversation. All methods are synchronous; time moves only by `elapse` and by trainer verbs. */
export interface CliSession {
  readonly engine: Engine;
  readonly settings: CliSettings;
  readonly ended: boolean;
  /** With its trailing blank: `admin@PA-TRAIN> `; the row of the question where one stands open. */
  prompt(): string;
  /** The line that stands above the prompt, as in configuration mode; undefined where there is none. */
  place?(): string | undefined;
  /** What the next line has to answer; undefined where it is a command. */
  question?(): LineQuestion | undefined;
  /** What a line needs that is not loaded yet: wait for it before the line is run. Undefined where nothing is missing. */
  prepare?(line: string): Promise<unknown> | undefined;
  /** Lines to print above the first prompt, once. */
  greeting?(): readonly string[];
  /** The lab under way; undefined where there is none. */
  panel?(): LabPanel | undefined;
  /** Tells of presses on the way to the next line, for the drill; absent where a session is not practised with. */
  pressed?(keys: number): void;
  /**
   * Runs a device line or, when it begins with `:`, a trainer verb; where a question stands open, the line is its answer, and
   * INTERRUPT takes it back. Never throws on user input.
   */
  execute(line: string): Turn;
  /**
   * The same for whoever can end a line that takes time: `elapse` lets it go on. Absent where every line is over at once.
   */
  begin?(line: string): RunningLine;
  complete(line: string, cursor: number): Completion;
  help(line: string, cursor: number): readonly HelpRow[];
  /** What criteria ask for that would stand behind `show session all filter`. */
  readFilter(criteria: string): FilterReading;
  /** Lets `milliseconds` of real time pass: virtual time moves by that times the speed. */
  elapse(milliseconds: number): void;
  status(): ShellStatus;
}
