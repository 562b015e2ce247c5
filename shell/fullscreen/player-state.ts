// Where a playback stands and what its user has chosen.

/** How far a turn is shown: its line alone, or with its output. */
export type PlayerPhase = 'line' | 'output';

/** A place in a transcript; turns count from 0. */
export interface PlayerPlace {
  readonly turn: number;
  readonly phase: PlayerPhase;
}

/** What is being typed below the picture. */
export interface PlayerInput {
  readonly kind: 'search' | 'goto';
  readonly text: string;
}

/** Everything about a playback but its transcript. */
export interface PlayerState extends PlayerPlace {
  readonly motion: 'playing' | 'paused';
  /** Times as fast as recorded. */
  readonly speed: number;
  /** Longest wait, in recorded milliseconds. */
  readonly idleLimit: number;
  /** Rows away from where the place is shown by itself; below 0 towards the beginning. */
  readonly scroll: number;
  readonly overlay: 'none' | 'keys' | 'commands';
  /** The turn the list of commands points to. */
  readonly pointed: number;
  readonly input: PlayerInput | undefined;
  /** What was searched for last; empty for nothing. */
  readonly needle: string;
  /** One line for the user about the last key; empty for nothing. */
  readonly message: string;
  /** Notes that are shown on request are shown. */
  readonly asked: 'hidden' | 'shown';
  /** `released`: the terminal selects text with the mouse, as it does outside. */
  readonly mouse: 'used' | 'released';
  readonly left: boolean;
}

/** What the reducer may ask of the transcript. */
export interface PlayerTape {
  /** At least 1. */
  readonly turns: number;
  /** Marks in the order of the file. */
  readonly marks: readonly { readonly name: string; readonly turn: number }[];
  find(text: string, from: number): number | undefined;
  findLast(text: string, before: number): number | undefined;
}

/** What the user did, or time did. */
export type PlayerAction =
  /** A key by its name as blessed has it, and what it types. */
  | { readonly kind: 'key'; readonly key: string; readonly text: string }
  | { readonly kind: 'tick' }
  /** A place on the timeline, from 0 to 1. */
  | { readonly kind: 'sought'; readonly share: number }
  | { readonly kind: 'picked'; readonly turn: number }
  | { readonly kind: 'wheel'; readonly rows: number };

/** The keys as the list of keys shows them. */
export const PLAYER_KEYS: readonly (readonly [string, string])[] = [
  ['Space', 'play and pause'],
  ['Enter, Right, n', 'one step on: the line, then its output'],
  ['Left, b', 'one step back'],
  ['PgDn, PgUp', 'ten turns on and back'],
  ['[, ]', 'mark before and behind'],
  ['0 to 9', 'to 0 % to 90 %; Home and End to the ends'],
  ['g', 'go to a turn (12), a share (50%) or a mark by name'],
  ['/, N, P', 'search commands and outputs; next and previous hit'],
  ['c', 'list of commands; Enter goes there'],
  ['Up, Down, k, j', 'scroll'],
  ['+, -', 'faster, slower'],
  ['i', 'longest wait: 0.5, 1, 3, 10 s or as recorded'],
  ['a', 'notes that wait to be asked for'],
  ['m', 'give the mouse to the terminal, to select and copy text'],
  ['q, Ctrl-C', 'leave'],
];

/** A playback at the beginning of a transcript. */
export function startOfPlayback(chosen: Pick<PlayerState, 'motion' | 'speed' | 'idleLimit'>): PlayerState {
  return {
    ...chosen,
    turn: 0,
    phase: 'line',
    scroll: 0,
    overlay: 'none',
    pointed: 0,
    input: undefined,
    needle: '',
    message: '',
    asked: 'hidden',
    mouse: 'used',
    left: false,
  };
}

/** Whether nothing comes behind the place. */
export function isAtEnd({ turn, phase }: PlayerPlace, { turns }: Pick<PlayerTape, 'turns'>): boolean {
  return turn >= turns - 1 && phase === 'output';
}

/** The state at the output of a turn, which is moved into the transcript. */
export function placed(state: PlayerState, turn: number, tape: PlayerTape): PlayerState {
  return { ...state, turn: within(turn, tape), phase: 'output', scroll: 0, asked: 'hidden' };
}

/** A turn that exists, the nearest to a number. */
export function within(turn: number, { turns }: PlayerTape): number {
  return Math.min(turns - 1, Math.max(0, turn));
}
