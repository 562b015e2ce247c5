import { expect, test } from 'vitest';
import { type MonitorAction, type MonitorState, openingState, stepMonitor } from './monitor-state.ts';

/** The state after actions, where each panel has 20 rows more than it shows at once. */
function after(...actions: readonly (string | MonitorAction)[]): MonitorState {
  return actions.reduce<MonitorState>(
    (state, action) =>
      stepMonitor(state, typeof action === 'string' ? { kind: 'key', key: action } : action, () => ({
        furthest: 20,
        page: 8,
      })),
    openingState,
  );
}

test('numbers and Tab focus panels, around the end too', () => {
  expect(after('6').focus).toBe('talkers');
  expect(after('tab').focus).toBe('connections');
  expect(after('S-tab').focus).toBe('log');
  expect(after('9', 'tab').focus).toBe('sessions');
});

test('Enter enlarges the focused panel; Tab then shows the next one', () => {
  expect(after('6', 'enter')).toMatchObject({ focus: 'talkers', enlarged: true });
  expect(after('6', 'enter', 'tab')).toMatchObject({ focus: 'applications', enlarged: true });
  expect(after('6', 'enter', 'enter').enlarged).toBe(false);
});

test('Escape goes back one step at a time, q and Ctrl-C at once', () => {
  expect(after('enter', '?', 'escape')).toMatchObject({ keysShown: false, enlarged: true, left: false });
  expect(after('enter', '?', 'escape', 'escape')).toMatchObject({ enlarged: false, left: false });
  expect(after('enter', '?', 'escape', 'escape', 'escape').left).toBe(true);
  expect(after('enter', '?', 'q').left).toBe(true);
  expect(after('enter', 'C-c').left).toBe(true);
});

test('any key takes the list of keys away and does nothing else', () => {
  expect(after('?', 'space')).toEqual(openingState);
});

test('Space pauses and goes on', () => {
  expect(after('space').refresh).toBe('paused');
  expect(after('space', 'space').refresh).toBe('running');
});

test('refreshes can be chosen between one in two seconds and five a second', () => {
  expect(after('+').refreshesPerSecond).toBe(3);
  expect(after('-', '-', '-', '-').refreshesPerSecond).toBe(0.5);
  expect(after('+', '+', '+', '+', '+').refreshesPerSecond).toBe(5);
});

test('scrolling stops at the ends of the panel', () => {
  expect(after('9', 'down', 'j', 'up').scrolled).toEqual({ log: 1 });
  expect(after('9', 'pagedown', 'pagedown', 'pagedown').scrolled).toEqual({ log: 20 });
  expect(after('9', 'end').scrolled).toEqual({ log: 20 });
  expect(after('9', 'end', 'home').scrolled).toEqual({ log: 0 });
  expect(after({ kind: 'wheel', panel: 'drops', rows: 3 }).scrolled).toEqual({ drops: 3 });
});

test('a click focuses, and a click on the focused panel enlarges it', () => {
  const click: MonitorAction = { kind: 'clicked', panel: 'drops' };
  expect(after(click)).toMatchObject({ focus: 'drops', enlarged: false });
  expect(after(click, click)).toMatchObject({ focus: 'drops', enlarged: true });
});

test('a key that means nothing changes nothing', () => {
  expect(after('x')).toBe(openingState);
});
