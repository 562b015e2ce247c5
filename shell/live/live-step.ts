// How keys, the mouse and answers change what the user of the live table has chosen. Pure: an action gives the next state and
// the effects that the caller is to carry out, in order.
import type { RankedColumn } from '../../engine/session-ranking.ts';
import type { FilterReading } from '../../grammar/listing-filter.ts';
import type { CompletionAnswer, CompletionQuestion, MenuState } from '../completion-state.ts';
import type { Key } from '../terminal/key.ts';
import { completeEntry, type EntryEffect, type LiveEntry, openEntry, stepEntry } from './live-entry.ts';
import { commandOfKey, type LiveCommand } from './live-keys.ts';
import { aimed, type LiveWindow, paged, stepped, toEdge, wheeled } from './live-movement.ts';
import type { LivePane, LiveState } from './live-state.ts';
import { isSameSession } from './session-identity.ts';

/** What the user did, or what came of an effect. */
export type LiveAction =
  /** A single key: text of one character. */
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'heading-clicked'; readonly by: RankedColumn }
  | { readonly kind: 'row-clicked'; readonly index: number }
  /** Down where `rows` is above 0. */
  | { readonly kind: 'wheel'; readonly over: 'rows' | 'pane'; readonly rows: number }
  | { readonly kind: 'sampled' }
  | ({ readonly kind: 'completed' } & CompletionAnswer)
  | { readonly kind: 'helped'; readonly menu: MenuState }
  | { readonly kind: 'filter-read'; readonly criteria: string; readonly reading: FilterReading }
  | { readonly kind: 'exported'; readonly message: string }
  | { readonly kind: 'not-exported'; readonly problem: string };

/** What the caller is to do. */
export type LiveEffect =
  | { readonly kind: 'leave' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | ({ readonly kind: 'complete' } & CompletionQuestion)
  | { readonly kind: 'help'; readonly line: string; readonly cursor: number }
  | { readonly kind: 'read-filter'; readonly criteria: string }
  | { readonly kind: 'export'; readonly path: string };

/** The next state, and what is to be done. */
export interface LiveStep {
  readonly state: LiveState;
  readonly effects: readonly LiveEffect[];
}

/** Refreshes a second that can be chosen. */
const RATES: readonly number[] = [0.5, 1, 2, 3, 4, 5, 10];

/** A file name to begin with; its end decides what is written. */
const FIRST_EXPORT = 'sessions.ndjson';

const NO_PANE: LivePane = { kind: 'none' };
const NO_SESSION = 'no session is chosen';

/** Applies one action; `window` is what is on screen. */
export function stepLive(state: LiveState, action: LiveAction, window: LiveWindow): LiveStep {
  switch (action.kind) {
    case 'key':
      return pressed({ ...state, message: undefined }, action.key, window);
    case 'heading-clicked':
      return quiet(sortedBy(state, action.by));
    case 'row-clicked':
      return quiet(clicked(state, action.index, window));
    case 'wheel':
      return quiet(
        action.over === 'pane' ? scrolled(state, action.rows, window) : wheeled(state, action.rows, window),
      );
    case 'sampled':
      return quiet(aimed(state, window));
    case 'completed':
      return quiet(withEntry(state, (entry) => completeEntry(entry, action)));
    case 'helped':
      return quiet(withEntry(state, (entry) => ({ ...entry, menu: action.menu, tabbed: false })));
    case 'filter-read':
      return quiet(filterRead(state, action.criteria, action.reading));
    case 'exported':
      return quiet({ ...state, entry: undefined, message: action.message });
    case 'not-exported':
      return quiet(withEntry(state, (entry) => ({ ...entry, problem: action.problem })));
  }
}

function pressed(state: LiveState, key: Key, window: LiveWindow): LiveStep {
  if (state.entry !== undefined) {
    const { entry, effect } = stepEntry(state.entry, key);
    return effect === undefined
      ? quiet({ ...state, entry })
      : entryEffect({ ...state, entry }, entry, effect);
  }
  const command = commandOfKey(key);
  if (state.pane.kind === 'keys') {
    return command?.kind === 'suspend' ? doing(state, command) : quiet({ ...state, pane: NO_PANE });
  }
  return command === undefined ? quiet(state) : commanded(state, command, window);
}

function entryEffect(state: LiveState, entry: LiveEntry, effect: EntryEffect): LiveStep {
  switch (effect.kind) {
    case 'cancel':
      return quiet({ ...state, entry: undefined });
    case 'submit':
      if (entry.kind === 'filter') return doing(state, { kind: 'read-filter', criteria: effect.text });
      if (effect.text === '') return quiet({ ...state, entry: undefined });
      return doing(state, { kind: 'export', path: effect.text });
    default:
      return doing(state, effect);
  }
}

function commanded(state: LiveState, command: LiveCommand, window: LiveWindow): LiveStep {
  switch (command.kind) {
    case 'step':
      return quiet(
        state.pane.kind === 'detail'
          ? scrolled(state, command.rows, window)
          : stepped(state, command.rows, window),
      );
    case 'page':
      return quiet(
        state.pane.kind === 'detail'
          ? scrolled(state, command.pages * window.pane.height, window)
          : paged(state, command.pages, window),
      );
    case 'edge':
      return quiet(
        state.pane.kind === 'detail'
          ? scrolled(state, command.edge === 'first' ? -window.pane.lines : window.pane.lines, window)
          : toEdge(state, command.edge, window),
      );
    case 'neighbour':
      return quiet(followed(state, stepped(state, command.rows, window)));
    case 'detail':
      return quiet(detailed(state, window));
    case 'sort-neighbour':
      return quiet(sortedByNeighbour(state, command.columns, window));
    case 'reverse':
      return quiet(reversed(state));
    case 'sort':
      return quiet(sortedBy(state, command.by));
    case 'filter':
      if (state.refresh === 'frozen') return quiet(frozenMessage(state));
      return quiet({ ...state, entry: openEntry('filter', state.criteria) });
    case 'freeze':
      return quiet({ ...state, refresh: state.refresh === 'frozen' ? 'running' : 'frozen' });
    case 'columns':
      return quiet({ ...state, columns: state.columns === 'measures' ? 'attributes' : 'measures' });
    case 'export':
      return quiet({ ...state, entry: openEntry('export', FIRST_EXPORT) });
    case 'rate':
      return quiet(atRate(state, command.steps));
    case 'keys':
      return quiet({ ...state, pane: { kind: 'keys' } });
    case 'back':
      return back(state);
    case 'redraw':
    case 'suspend':
    case 'leave':
      return doing(state, command);
  }
}

/** Closes what lies uppermost; the prompt comes last. */
function back(state: LiveState): LiveStep {
  if (state.pane.kind !== 'none') return quiet({ ...state, pane: NO_PANE });
  if (state.chosen !== undefined) return quiet({ ...state, chosen: undefined, aim: undefined });
  return doing(state, { kind: 'leave' });
}

function detailed(state: LiveState, window: LiveWindow): LiveState {
  const session = state.chosen ?? window.rows[0];
  if (state.pane.kind === 'detail') return { ...state, pane: NO_PANE };
  if (session === undefined) return { ...state, message: NO_SESSION };
  return { ...state, chosen: session, pane: { kind: 'detail', session, scrolled: 0 } };
}

/** The detail goes along with the chosen session. */
function followed(state: LiveState, next: LiveState): LiveState {
  const { chosen, pane } = next;
  if (pane.kind !== 'detail' || chosen === undefined || isSameSession(chosen, state.chosen)) return next;
  return { ...next, pane: { ...pane, session: chosen } };
}

function clicked(state: LiveState, index: number, window: LiveWindow): LiveState {
  const chosen = window.rows[index];
  if (state.pane.kind === 'keys') return { ...state, pane: NO_PANE };
  if (chosen === undefined) return state;
  if (state.pane.kind === 'none' && isSameSession(chosen, state.chosen)) return detailed(state, window);
  return followed(state, { ...state, chosen, aim: undefined });
}

function scrolled(state: LiveState, rows: number, { pane }: LiveWindow): LiveState {
  if (state.pane.kind !== 'detail') return state;
  const furthest = Math.max(0, pane.lines - pane.height);
  const now = Math.min(furthest, Math.max(0, Math.min(furthest, state.pane.scrolled) + rows));
  return { ...state, pane: { ...state.pane, scrolled: now } };
}

/** By another column, measures largest first; by the same, the other way round. */
function sortedBy(state: LiveState, by: RankedColumn): LiveState {
  if (state.refresh === 'frozen') return frozenMessage(state);
  if (by === state.sort.by) return reversed(state);
  const largestFirst: readonly RankedColumn[] = ['age', 'bytes', 'packets', 'rate'];
  return {
    ...state,
    top: 0,
    sort: { by, direction: largestFirst.includes(by) ? 'descending' : 'ascending' },
  };
}

function sortedByNeighbour(state: LiveState, step: 1 | -1, { columns }: LiveWindow): LiveState {
  const index = columns.indexOf(state.sort.by);
  const next = index < 0 ? 0 : (index + step + columns.length) % columns.length;
  const by = columns[next];
  return by === undefined ? state : sortedBy(state, by);
}

function reversed(state: LiveState): LiveState {
  if (state.refresh === 'frozen') return frozenMessage(state);
  const direction = state.sort.direction === 'ascending' ? 'descending' : 'ascending';
  return { ...state, top: 0, sort: { by: state.sort.by, direction } };
}

function frozenMessage(state: LiveState): LiveState {
  return { ...state, message: 'rows and order are frozen; Space lets them go on' };
}

function atRate(state: LiveState, steps: 1 | -1): LiveState {
  const index = RATES.indexOf(state.refreshesPerSecond) + steps;
  return { ...state, refreshesPerSecond: RATES[index] ?? state.refreshesPerSecond };
}

function filterRead(state: LiveState, criteria: string, reading: FilterReading): LiveState {
  if (reading.kind === 'refused')
    return withEntry(state, (entry) => ({ ...entry, problem: reading.message }));
  const { filter } = reading;
  return { ...state, entry: undefined, criteria, filter, top: 0, chosen: undefined, aim: undefined };
}

function withEntry(state: LiveState, change: (entry: LiveEntry) => LiveEntry): LiveState {
  return state.entry === undefined ? state : { ...state, entry: change(state.entry) };
}

function quiet(state: LiveState): LiveStep {
  return { state, effects: [] };
}

function doing(state: LiveState, effect: LiveEffect): LiveStep {
  return { state, effects: [effect] };
}
