// What the user of the dashboard has chosen, and how keys and the mouse change it. Pure.
import { PANEL_IDS, type PanelId } from './monitor-layout.ts';

/** Choices of the user. */
export interface MonitorState {
  readonly focus: PanelId;
  /** The focused panel has the whole screen. */
  readonly enlarged: boolean;
  /** The list of keys lies over the panels. */
  readonly keysShown: boolean;
  /** Nothing is read while paused; the world goes on. */
  readonly refresh: 'running' | 'paused';
  readonly refreshesPerSecond: number;
  readonly talkerOrder: 'recent' | 'total';
  /** Rows scrolled past, for panels that are scrolled. */
  readonly scrolled: Readonly<Partial<Record<PanelId, number>>>;
  /** The user wants back to the prompt. */
  readonly left: boolean;
}

/** What the user did. */
export type MonitorAction =
  /** A key by its name as blessed has it: `tab`, `S-tab`, `pageup`, `C-c`, `q`. */
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'clicked'; readonly panel: PanelId }
  /** Down where `rows` is above 0. */
  | { readonly kind: 'wheel'; readonly panel: PanelId; readonly rows: number };

/** How far a panel can be scrolled, and the rows of one page. */
export type PanelReach = (panel: PanelId) => { readonly furthest: number; readonly page: number };

/** Refreshes a second that can be chosen. */
const RATES = [0.5, 1, 2, 3, 4, 5] as const;

/** The state of a dashboard just opened. */
export const openingState: MonitorState = {
  focus: 'sessions',
  enlarged: false,
  keysShown: false,
  refresh: 'running',
  refreshesPerSecond: 2,
  talkerOrder: 'recent',
  scrolled: {},
  left: false,
};

/** The keys as the list of keys shows them. */
export const MONITOR_KEYS: readonly (readonly [string, string])[] = [
  ['1 to 9', 'focus a panel'],
  ['Tab, Shift-Tab', 'next and previous panel'],
  ['Enter', 'enlarge the focused panel, and back'],
  ['Up, Down, j, k', 'scroll the focused panel by a row'],
  ['PgUp, PgDn, Home, End', 'by a page, to its ends'],
  ['s', 'talkers by their rate or their total'],
  ['Space', 'stop reading and go on; the world does not stop'],
  ['+, -', 'more or fewer refreshes a second'],
  ['mouse', 'click focuses, click again enlarges, wheel scrolls'],
  ['Esc', 'back, and in the end to the prompt'],
  ['q, Ctrl-C', 'back to the prompt'],
];

/** The state after one action. */
export function stepMonitor(state: MonitorState, action: MonitorAction, reach: PanelReach): MonitorState {
  switch (action.kind) {
    case 'key':
      return pressed(state, action.key, reach);
    case 'clicked':
      if (state.keysShown) return { ...state, keysShown: false };
      return action.panel === state.focus
        ? { ...state, enlarged: !state.enlarged }
        : { ...state, focus: action.panel };
    case 'wheel':
      return scroll(state, action.panel, action.rows, reach);
  }
}

function pressed(state: MonitorState, key: string, reach: PanelReach): MonitorState {
  if (key === 'q' || key === 'C-c') return { ...state, left: true };
  if (key === '?') return { ...state, keysShown: !state.keysShown };
  if (key === 'escape') return back(state);
  if (state.keysShown) return { ...state, keysShown: false };
  const numbered = /^[1-9]$/.test(key) ? PANEL_IDS[Number(key) - 1] : undefined;
  if (numbered !== undefined) return { ...state, focus: numbered };
  return chosen(state, key) ?? scrolledBy(state, key, reach);
}

function chosen(state: MonitorState, key: string): MonitorState | undefined {
  switch (key) {
    case 'tab':
      return { ...state, focus: neighbour(state.focus, 1) };
    case 'S-tab':
      return { ...state, focus: neighbour(state.focus, -1) };
    case 'enter':
      return { ...state, enlarged: !state.enlarged };
    case 'space':
      return { ...state, refresh: state.refresh === 'paused' ? 'running' : 'paused' };
    case '+':
    case '=':
      return { ...state, refreshesPerSecond: nextRate(state.refreshesPerSecond, 1) };
    case '-':
      return { ...state, refreshesPerSecond: nextRate(state.refreshesPerSecond, -1) };
    case 's':
      return { ...state, talkerOrder: state.talkerOrder === 'recent' ? 'total' : 'recent' };
    default:
      return undefined;
  }
}

function scrolledBy(state: MonitorState, key: string, reach: PanelReach): MonitorState {
  const { focus } = state;
  const { page } = reach(focus);
  const steps: Readonly<Record<string, number>> = {
    up: -1,
    k: -1,
    down: 1,
    j: 1,
    pageup: -page,
    pagedown: page,
    home: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
  };
  const rows = steps[key];
  return rows === undefined ? state : scroll(state, focus, rows, reach);
}

// What has been scrolled to is kept within the panel's present rows, as they may have become fewer.
function scroll(state: MonitorState, panel: PanelId, rows: number, reach: PanelReach): MonitorState {
  const { furthest } = reach(panel);
  const from = Math.min(state.scrolled[panel] ?? 0, furthest);
  const to = Math.min(furthest, Math.max(0, from + rows));
  return { ...state, scrolled: { ...state.scrolled, [panel]: to } };
}

function back(state: MonitorState): MonitorState {
  if (state.keysShown) return { ...state, keysShown: false };
  return state.enlarged ? { ...state, enlarged: false } : { ...state, left: true };
}

function neighbour(panel: PanelId, step: 1 | -1): PanelId {
  const count = PANEL_IDS.length;
  return PANEL_IDS[(PANEL_IDS.indexOf(panel) + step + count) % count] ?? panel;
}

function nextRate(rate: number, step: 1 | -1): number {
  const index = RATES.findIndex((known) => known >= rate);
  return RATES[Math.min(RATES.length - 1, Math.max(0, index + step))] ?? rate;
}
