// What keys do while something is typed below a playback, or the list of its commands lies over it. Pure.
import {
  type PlayerAction,
  type PlayerInput,
  type PlayerState,
  type PlayerTape,
  placed,
  within,
} from './player-state.ts';

/** Longest text that is taken. */
const LONGEST = 200;
const PAGE = 10;

/** A key while a search or a destination is typed. */
export function inputAction(
  state: PlayerState,
  input: PlayerInput,
  { key, text }: Extract<PlayerAction, { kind: 'key' }>,
  tape: PlayerTape,
): PlayerState {
  switch (key) {
    case 'escape':
      return { ...state, input: undefined };
    case 'backspace':
      return { ...state, input: { ...input, text: Array.from(input.text).slice(0, -1).join('') } };
    case 'enter':
      return input.kind === 'search'
        ? searched(state, input.text, tape)
        : gone(state, input.text.trim(), tape);
    default:
      if (text === '' || /\p{Cc}/u.test(text) || input.text.length >= LONGEST) return state;
      return { ...state, input: { ...input, text: input.text + text } };
  }
}

/** A key while the list of commands is open. */
export function listAction(state: PlayerState, key: string, tape: PlayerTape): PlayerState {
  const steps: Readonly<Record<string, number>> = {
    up: -1,
    k: -1,
    down: 1,
    j: 1,
    pageup: -PAGE,
    pagedown: PAGE,
    home: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
  };
  if (key === 'enter') return placed({ ...state, overlay: 'none' }, state.pointed, tape);
  const step = steps[key];
  if (step === undefined) return { ...state, overlay: 'none' };
  return { ...state, pointed: within(state.pointed + step, tape) };
}

function searched(state: PlayerState, needle: string, tape: PlayerTape): PlayerState {
  const closed: PlayerState = { ...state, input: undefined, needle };
  if (needle === '') return closed;
  const turn = tape.find(needle, state.turn) ?? tape.find(needle, 0);
  return turn === undefined ? { ...closed, message: `not found: ${needle}` } : placed(closed, turn, tape);
}

function gone(state: PlayerState, destination: string, tape: PlayerTape): PlayerState {
  const closed: PlayerState = { ...state, input: undefined };
  const [, share] = /^(\d{1,3})%$/.exec(destination) ?? [];
  if (share !== undefined)
    return placed(closed, Math.round((Math.min(100, Number(share)) / 100) * (tape.turns - 1)), tape);
  if (/^\d{1,9}$/.test(destination)) return placed(closed, Number(destination) - 1, tape);
  const wanted = destination.toLowerCase();
  const mark = tape.marks.find(({ name }) => name.toLowerCase().includes(wanted));
  if (destination === '') return closed;
  if (mark === undefined) return { ...closed, message: `no mark '${destination}'` };
  return placed(closed, mark.turn, tape);
}
