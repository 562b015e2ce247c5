// How the chosen session and the part of the order on screen move. Pure. A row that is not on screen yet has no name: it is
// aimed at by its place, and chosen when the next sample brings it.
import type { RankedColumn, SessionKey } from '../../engine/session-ranking.ts';
import type { LiveState } from './live-state.ts';
import { isSameSession } from './session-identity.ts';

/** What is on screen, as far as keys depend on it. */
export interface LiveWindow {
  readonly rows: readonly SessionKey[];
  /** Rows that have room. */
  readonly height: number;
  /** How far the order can be scrolled: least and most rows above the screen. */
  readonly reach: { readonly from: number; readonly to: number };
  /** Columns from the left. */
  readonly columns: readonly RankedColumn[];
  /** Lines that the pane has, and lines that fit in. */
  readonly pane: { readonly lines: number; readonly height: number };
}

/** The next or previous row; at the edge of the screen the order moves on by one. */
export function stepped(state: LiveState, rows: 1 | -1, window: LiveWindow): LiveState {
  const index = indexOfChosen(state, window);
  if (index === undefined) return choose(state, window, rows > 0 ? 0 : window.rows.length - 1);
  const next = index + rows;
  if (next >= 0 && next < window.rows.length) return choose(state, window, next);
  const top = within(window, state.top + rows);
  return top === state.top ? state : { ...state, top, aim: Math.min(Math.max(next, 0), window.height - 1) };
}

/** A screen further; whoever is chosen stays at its place on the screen, or goes to the end of the order. */
export function paged(state: LiveState, pages: 1 | -1, window: LiveWindow): LiveState {
  const top = within(window, state.top + pages * window.height);
  const index = indexOfChosen(state, window);
  if (top !== state.top) return { ...state, top, aim: index };
  return index === undefined ? state : choose(state, window, pages > 0 ? window.rows.length - 1 : 0);
}

/** To the first or the last row of the order. */
export function toEdge(state: LiveState, edge: 'first' | 'last', { reach, height }: LiveWindow): LiveState {
  return edge === 'first'
    ? { ...state, top: reach.from, aim: 0 }
    : { ...state, top: reach.to, aim: height - 1 };
}

/** Moves the order under the screen and leaves the choice alone. */
export function wheeled(state: LiveState, rows: number, window: LiveWindow): LiveState {
  return { ...state, top: within(window, state.top + rows), aim: undefined };
}

/** Chooses what was aimed at, now that it is on screen. */
export function aimed(state: LiveState, window: LiveWindow): LiveState {
  const top = within(window, state.top);
  if (state.aim === undefined) return top === state.top ? state : { ...state, top };
  const chosen = window.rows[Math.min(state.aim, window.rows.length - 1)] ?? state.chosen;
  return { ...state, top, chosen, aim: undefined };
}

function choose(state: LiveState, { rows }: LiveWindow, index: number): LiveState {
  return { ...state, chosen: rows[index] ?? state.chosen, aim: undefined };
}

function indexOfChosen({ chosen }: LiveState, { rows }: LiveWindow): number | undefined {
  const index = rows.findIndex((row) => isSameSession(row, chosen));
  return index < 0 ? undefined : index;
}

function within({ reach }: LiveWindow, top: number): number {
  return Math.min(reach.to, Math.max(reach.from, top));
}
