// How keys, mouse and time change a playback. Pure: a place is a number, so stepping back costs what stepping on does.
import { inputAction, listAction } from './player-prompts.ts';
import {
  isAtEnd,
  type PlayerAction,
  type PlayerPlace,
  type PlayerState,
  type PlayerTape,
  placed,
  within,
} from './player-state.ts';

/** Speeds that can be chosen. */
const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
/** Idle limits that can be chosen, in milliseconds. */
const IDLE_LIMITS = [500, 1000, 3000, 10_000, Number.POSITIVE_INFINITY] as const;
const PAGE = 10;

/** The state after one action. */
export function stepPlayer(state: PlayerState, action: PlayerAction, tape: PlayerTape): PlayerState {
  switch (action.kind) {
    case 'key':
      return pressed({ ...state, message: '' }, action, tape);
    case 'tick':
      return state.motion === 'playing' ? forward(state, tape) : state;
    case 'sought':
      return placed(state, Math.round(action.share * (tape.turns - 1)), tape);
    case 'picked':
      return placed({ ...state, overlay: 'none' }, action.turn, tape);
    case 'wheel':
      return state.overlay === 'commands'
        ? { ...state, pointed: within(state.pointed + action.rows, tape) }
        : { ...state, scroll: state.scroll + action.rows };
  }
}

type KeyAction = Extract<PlayerAction, { kind: 'key' }>;

function pressed(state: PlayerState, action: KeyAction, tape: PlayerTape): PlayerState {
  const { key } = action;
  if (key === 'C-c') return { ...state, left: true };
  if (state.input !== undefined) return inputAction(state, state.input, action, tape);
  if (state.overlay === 'commands') return listAction(state, key, tape);
  if (state.overlay === 'keys') return { ...state, overlay: 'none' };
  if (/^[0-9]$/.test(key)) return placed(state, Math.floor((Number(key) / 10) * tape.turns), tape);
  return moved(state, key, tape) ?? chosen(state, key) ?? state;
}

function moved(state: PlayerState, key: string, tape: PlayerTape): PlayerState | undefined {
  const { turn } = state;
  switch (key) {
    case 'enter':
    case 'right':
    case 'n':
      return { ...forward(state, tape), motion: 'paused' };
    case 'left':
    case 'b':
      return { ...backward(state), motion: 'paused' };
    case 'pagedown':
      return placed(state, turn + PAGE, tape);
    case 'pageup':
      return placed(state, turn - PAGE, tape);
    case 'home':
      return { ...placed(state, 0, tape), phase: 'line' };
    case 'end':
      return placed(state, tape.turns - 1, tape);
    case ']':
      return toMark(state, tape, 'next');
    case '[':
      return toMark(state, tape, 'previous');
    case 'N':
      return toHit(state, tape.find(state.needle, turn + 1) ?? tape.find(state.needle, 0), tape);
    case 'P':
      return toHit(state, tape.findLast(state.needle, turn) ?? tape.findLast(state.needle, tape.turns), tape);
    default:
      return undefined;
  }
}

function chosen(state: PlayerState, key: string): PlayerState | undefined {
  switch (key) {
    case 'q':
    case 'escape':
      return { ...state, left: true };
    case 'space':
      return { ...state, motion: state.motion === 'playing' ? 'paused' : 'playing', scroll: 0 };
    case 'up':
    case 'k':
      return { ...state, scroll: state.scroll - 1 };
    case 'down':
    case 'j':
      return { ...state, scroll: state.scroll + 1 };
    case '+':
    case '=':
      return { ...state, speed: SPEEDS.find((speed) => speed > state.speed) ?? state.speed };
    case '-':
      return { ...state, speed: SPEEDS.findLast((speed) => speed < state.speed) ?? state.speed };
    case 'i':
      return { ...state, idleLimit: IDLE_LIMITS.find((limit) => limit > state.idleLimit) ?? IDLE_LIMITS[0] };
    case '/':
      return { ...state, motion: 'paused', input: { kind: 'search', text: '' } };
    case 'g':
      return { ...state, motion: 'paused', input: { kind: 'goto', text: '' } };
    case 'c':
      return { ...state, motion: 'paused', overlay: 'commands', pointed: state.turn };
    case '?':
      return { ...state, overlay: 'keys' };
    case 'a':
      return { ...state, asked: state.asked === 'shown' ? 'hidden' : 'shown' };
    case 'm':
      return { ...state, mouse: state.mouse === 'used' ? 'released' : 'used' };
    default:
      return undefined;
  }
}

function forward(state: PlayerState, tape: PlayerTape): PlayerState {
  if (isAtEnd(state, tape)) return { ...state, motion: 'paused', scroll: 0, message: 'the end' };
  const next: PlayerPlace =
    state.phase === 'line' ? { turn: state.turn, phase: 'output' } : { turn: state.turn + 1, phase: 'line' };
  const motion = isAtEnd(next, tape) ? 'paused' : state.motion;
  return { ...state, ...next, motion, scroll: 0, asked: 'hidden' };
}

function backward(state: PlayerState): PlayerState {
  const at: PlayerPlace =
    state.phase === 'output'
      ? { turn: state.turn, phase: 'line' }
      : state.turn === 0
        ? state
        : { turn: state.turn - 1, phase: 'output' };
  return { ...state, turn: at.turn, phase: at.phase, scroll: 0, asked: 'hidden' };
}

function toMark(state: PlayerState, tape: PlayerTape, way: 'next' | 'previous'): PlayerState {
  const mark =
    way === 'next'
      ? tape.marks.find(({ turn }) => turn > state.turn)
      : tape.marks.findLast(({ turn }) => turn < state.turn);
  if (mark === undefined) return { ...state, message: `no ${way} mark` };
  return { ...placed(state, mark.turn, tape), phase: 'line', message: `mark: ${mark.name}` };
}

function toHit(state: PlayerState, turn: number | undefined, tape: PlayerTape): PlayerState {
  if (state.needle === '') return { ...state, message: 'nothing was searched for: /' };
  if (turn === undefined) return { ...state, message: `not found: ${state.needle}` };
  return placed({ ...state, motion: 'paused' }, turn, tape);
}
