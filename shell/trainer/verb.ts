// A trainer verb steers the exercise, not the firewall. It begins with a colon and is no part of the device's grammar.
import type { Instant } from '../../engine/instant.ts';
import type { EngineView } from '../../engine/view.ts';

/** What a verb may reach: the firewall to look at, the clock and the comforts of this conversation. */
export interface TrainerDesk {
  readonly view: EngineView;
  now(): Instant;
  /** Moves the world forward by virtual milliseconds. */
  warp(milliseconds: number): Instant;
  setSpeed(speed: number): void;
  pause(): void;
  resume(): void;
  setCoach(setting: 'on' | 'off'): void;
}

/** What a verb has to say; `rejected` counts as a failed line in batch. */
export interface TrainerAnswer {
  readonly status: 'accepted' | 'rejected';
  readonly lines: readonly string[];
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
  readonly run: (desk: TrainerDesk, operand: string) => TrainerAnswer;
}

/** An answer to a line that was understood. */
export function accepted(...lines: readonly string[]): TrainerAnswer {
  return { status: 'accepted', lines };
}

/** An answer to a line that was not. */
export function rejected(...lines: readonly string[]): TrainerAnswer {
  return { status: 'rejected', lines };
}
