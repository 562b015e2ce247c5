// A trainer verb steers the exercise, not the firewall. It begins with a colon and is no part of the device's grammar.
import type { ConnectionRecord } from '../../engine/connection.ts';
import type { Instant } from '../../engine/instant.ts';
import type { Operation, Outcome } from '../../engine/operation.ts';
import type { EngineView } from '../../engine/view.ts';
import type { Coverage } from '../../grammar/language/coverage.ts';
import type { FilterReading } from '../../grammar/listing-filter.ts';
import type { LabDesk } from '../lab/lab-desk.ts';
import type { RecordingDesk } from '../recording-desk.ts';
import type { Assumption } from './assumption-list.ts';
import type { DrillState } from './drill.ts';
import type { LineLanguage } from './shortest-form.ts';

/** What a verb may reach: the firewall to look at, the clock and the comforts of this conversation. */
export interface TrainerDesk {
  readonly view: EngineView;
  now(): Instant;
  /** Changes what is around the firewall; a recording gets the verb's line, which does the same again. */
  apply(operation: Operation): Outcome;
  /** Moves the world forward by virtual milliseconds. */
  warp(milliseconds: number): Instant;
  /** What an echo request from one address to another comes to, on a copy of the world; undefined for ends that are none. */
  ping(client: string, server: string): ConnectionRecord | undefined;
  setSpeed(speed: number): void;
  pause(): void;
  resume(): void;
  setCoach(setting: 'on' | 'off'): void;
  /** How many paths below these keywords are simulated. */
  coverage(prefix: readonly string[]): Coverage;
  /** Everything the source assumes, read when first asked for. */
  assumptions(): readonly Assumption[];
  /** The device's own language. */
  readonly language: LineLanguage;
  /** What criteria ask for that would stand behind `show session all filter`. */
  readFilter(criteria: string): FilterReading;
  /** The next whole number in [0, bound) of a series that follows from the world's seed. */
  below(bound: number): number;
  readonly recordings: RecordingDesk;
  /** The drill that is on. */
  drill(): DrillState | undefined;
  setDrill(state: DrillState | undefined): void;
  /** Absent where no lab can be started. */
  readonly labs?: LabDesk | undefined;
}

/** What a verb has to say; `rejected` counts as a failed line in batch. */
export interface TrainerAnswer {
  readonly status: 'accepted' | 'rejected';
  readonly lines: readonly string[];
  /** A view to open over the whole screen; `lines` and `status` are for those who cannot. */
  readonly view?: { readonly name: string; readonly operand: string };
}

/** Words about labs; undefined where no lab can be started. */
export type TrainerLabs = Pick<LabDesk, 'words'> | undefined;

/** A word that Tab and `?` offer. */
export interface TrainerWord {
  readonly text: string;
  readonly help: string;
}

/** One trainer verb. */
export interface TrainerVerb {
  /** Without its colon. */
  readonly name: string;
  /** What follows the verb, as in `DURATION`, in brackets where it may be left out; empty for nothing. */
  readonly operand: string;
  readonly help: string;
  /** Literals the operand may be, for Tab; empty for a free operand. */
  readonly choices: readonly string[];
  /** Words that may come next behind those of an operand, where more than `choices` is known. */
  readonly following?: (
    view: EngineView,
    operands: readonly string[],
    labs: TrainerLabs,
  ) => readonly TrainerWord[];
  /** Behind this choice the operand goes on as this line of the device does. */
  readonly device?: { readonly behind: string; readonly line: string };
  readonly run: (desk: TrainerDesk, operand: string) => TrainerAnswer;
}

/** An answer to a line that was understood. */
export function accepted(...lines: readonly string[]): TrainerAnswer {
  return { status: 'accepted', lines };
}

/** An answer that is a view over the whole screen; without a terminal for it, one line that says so. */
export function opened(name: string, operand: string): TrainerAnswer {
  const lines = [`:${name} needs a terminal that can move its cursor`];
  return { status: 'rejected', lines, view: { name, operand } };
}

/** An answer to a line that was not. */
export function rejected(...lines: readonly string[]): TrainerAnswer {
  return { status: 'rejected', lines };
}
