import { expect, test } from 'vitest';
import type { SessionKey } from '../../engine/session-ranking.ts';
import type { Key } from '../terminal/key.ts';
import type { LiveWindow } from './live-movement.ts';
import { type LiveState, openingState } from './live-state.ts';
import { type LiveAction, type LiveEffect, stepLive } from './live-step.ts';

const keys: readonly SessionKey[] = [1, 2, 3, 4].map((id) => ({ id, startTime: id * 10 }));

const window: LiveWindow = {
  rows: keys,
  height: 4,
  reach: { from: 0, to: 96 },
  columns: ['id', 'application', 'bytes'],
  pane: { lines: 40, height: 10 },
};

function key(name: string): Key {
  return name.length === 1 ? { kind: 'text', text: name } : { kind: 'chord', chord: name };
}

/** The state after keys, by their names, or other actions. */
function after(
  actions: readonly (string | LiveAction)[],
  {
    state = openingState('', {}),
    on = window,
  }: { readonly state?: LiveState; readonly on?: LiveWindow } = {},
): { readonly state: LiveState; readonly effects: readonly LiveEffect[] } {
  let now = state;
  const effects: LiveEffect[] = [];
  for (const action of actions) {
    const step = stepLive(now, typeof action === 'string' ? { kind: 'key', key: key(action) } : action, on);
    now = step.state;
    effects.push(...step.effects);
  }
  return { state: now, effects };
}

const check = (...actions: readonly (string | LiveAction)[]) => after(actions).state;
const typed = (text: string) => Array.from(text);

test('nobody is chosen at first, and Down chooses the first', () => {
  expect(check().chosen).toBeUndefined();
  expect(check('down').chosen).toEqual(keys[0]);
  expect(check('down', 'j', 'up').chosen).toEqual(keys[0]);
});

test('below the last row the order moves on, and the row that comes is chosen', () => {
  const moved = check('down', 'down', 'down', 'down', 'down');
  expect(moved).toMatchObject({ top: 1, aim: 3 });
  const rows = [...keys.slice(1), { id: 9, startTime: 90 }];
  const { state } = after([{ kind: 'sampled' }], { state: moved, on: { ...window, rows } });
  expect(state).toMatchObject({ chosen: { id: 9 }, aim: undefined });
});

test('pages and ends move over all rows and stop there', () => {
  expect(check('page-down', 'page-down').top).toBe(8);
  expect(check('page-down', 'page-up', 'page-up').top).toBe(0);
  expect(check('end')).toMatchObject({ top: 96, aim: 3 });
  expect(check('end', 'page-down').top).toBe(96);
  expect(check('G', 'g')).toMatchObject({ top: 0, aim: 0 });
});

test('the wheel moves rows and leaves the choice alone', () => {
  const wheel: LiveAction = { kind: 'wheel', over: 'rows', rows: 3 };
  expect(check('down', wheel, wheel)).toMatchObject({ top: 6, chosen: keys[0] });
});

test('the order goes to the column beside and round, and begins at the top', () => {
  expect(check('right')).toMatchObject({ sort: { by: 'id', direction: 'ascending' }, top: 0 });
  expect(check('page-down', 'left')).toMatchObject({ sort: { by: 'application' }, top: 0 });
  expect(check('<', '>').sort.by).toBe('bytes');
});

test('a column of its own or a click on its title orders, the same again reverses', () => {
  expect(check('A').sort).toEqual({ by: 'age', direction: 'descending' });
  expect(check('A', 'A').sort).toEqual({ by: 'age', direction: 'ascending' });
  expect(check('r').sort).toEqual({ by: 'bytes', direction: 'ascending' });
  const click: LiveAction = { kind: 'heading-clicked', by: 'source' };
  expect(check(click).sort).toEqual({ by: 'source', direction: 'ascending' });
  expect(check(click, click).sort).toEqual({ by: 'source', direction: 'descending' });
});

test('frozen rows keep their order and their filter', () => {
  for (const name of ['r', 'A', 'right', '/']) {
    const state = check(' ', name);
    expect(state).toMatchObject({ refresh: 'frozen', sort: openingState('', {}).sort, entry: undefined });
    expect(state.message).toContain('frozen');
  }
  expect(check(' ', 'f').refresh).toBe('running');
});

test('Enter opens the chosen session in full, or the first, and keys then scroll in it', () => {
  expect(check('down', 'down', 'enter').pane).toEqual({ kind: 'detail', session: keys[1], scrolled: 0 });
  expect(check('enter')).toMatchObject({ pane: { session: keys[0] }, chosen: keys[0] });
  expect(check('enter', 'down', 'page-down').pane).toMatchObject({ scrolled: 11 });
  expect(check('enter', 'end', 'page-down').pane).toMatchObject({ scrolled: 30 });
  expect(check('enter', 'end', 'home').pane).toMatchObject({ scrolled: 0 });
  expect(check('enter', { kind: 'wheel', over: 'pane', rows: 3 }).pane).toMatchObject({ scrolled: 3 });
  expect(after(['enter'], { on: { ...window, rows: [] } }).state.message).toBe('no session is chosen');
});

test('an open detail goes along to the next session, by key and by click', () => {
  expect(check('enter', 'n')).toMatchObject({ chosen: keys[1], pane: { session: keys[1] } });
  expect(check('enter', 'n', 'p').pane).toMatchObject({ session: keys[0] });
  expect(check('enter', { kind: 'row-clicked', index: 2 }).pane).toMatchObject({ session: keys[2] });
});

test('a click chooses, the same again opens', () => {
  const click: LiveAction = { kind: 'row-clicked', index: 2 };
  expect(check(click)).toMatchObject({ chosen: keys[2], pane: { kind: 'none' } });
  expect(check(click, click).pane).toMatchObject({ session: keys[2] });
  expect(check({ kind: 'row-clicked', index: 9 }).chosen).toBeUndefined();
});

test('Escape goes back level by level, q at once', () => {
  const { state, effects } = after(['down', 'enter', 'escape']);
  expect([state.pane.kind, state.chosen, effects]).toEqual(['none', keys[0], []]);
  expect(after(['down', 'enter', 'escape', 'escape']).state.chosen).toBeUndefined();
  expect(after(['down', 'enter', 'escape', 'escape', 'escape']).effects).toEqual([{ kind: 'leave' }]);
  expect(after(['down', 'enter', 'q']).effects).toEqual([{ kind: 'leave' }]);
  expect(after(['ctrl-c']).effects).toEqual([{ kind: 'leave' }]);
});

test('the keys lie over everything until any key', () => {
  expect(check('?').pane.kind).toBe('keys');
  expect(check('?', 'q').pane.kind).toBe('none');
  expect(after(['?', 'q']).effects).toEqual([]);
});

test('refreshes a second go up and down within bounds', () => {
  expect(check('+').refreshesPerSecond).toBe(3);
  expect(check(...typed('----------')).refreshesPerSecond).toBe(0.5);
  expect(check(...typed('++++++++++')).refreshesPerSecond).toBe(10);
});

test('a filter is typed, read by the session, and taken over', () => {
  const { state, effects } = after(['/', ...typed('type')]);
  expect(state.entry?.line.text).toBe('type');
  expect(effects).toEqual([]);
  expect(after(['/', 'x', 'enter']).effects).toEqual([{ kind: 'read-filter', criteria: 'x' }]);
  const read = after([
    'page-down',
    '/',
    'x',
    'enter',
    { kind: 'filter-read', criteria: 'x', reading: { kind: 'filter', filter: { ip6: true } } },
  ]).state;
  expect(read).toMatchObject({ criteria: 'x', filter: { ip6: true }, entry: undefined, top: 0 });
  expect(after(['/'], { state: read }).state.entry?.line.text).toBe('x');
});

test('a refused filter says why, and the old one stays', () => {
  const refused: LiveAction = {
    kind: 'filter-read',
    criteria: 'x',
    reading: { kind: 'refused', message: 'no' },
  };
  const state = check('/', 'x', 'enter', refused);
  expect(state).toMatchObject({ criteria: '', filter: {}, entry: { problem: 'no' } });
  expect(after(['y'], { state }).state.entry).toMatchObject({ problem: undefined, line: { text: 'xy' } });
  expect(after(['escape'], { state }).state.entry).toBeUndefined();
});

test('Tab, Space and ? of a filter ask the session', () => {
  expect(after(['/', 's', 'tab']).effects).toEqual([{ kind: 'complete', by: 'tab', line: 's', cursor: 1 }]);
  expect(after(['/', 's', ' ']).effects).toEqual([{ kind: 'complete', by: 'space', line: 's', cursor: 1 }]);
  expect(after(['/', '"', 'a', ' ', '?']).state.entry?.line.text).toBe('"a ?');
  expect(after(['/', '?']).effects).toEqual([{ kind: 'help', line: '', cursor: 0 }]);
  const menu = { suggestions: [{ text: 'a', help: '' }], page: 0 };
  const helped = check('/', { kind: 'helped', menu });
  expect(helped.entry?.menu).toEqual(menu);
  expect(after(['escape'], { state: helped }).state.entry).toMatchObject({ menu: undefined });
});

test('an export asks for a file, whose end Tab changes', () => {
  expect(check('e').entry?.line.text).toBe('sessions.ndjson');
  expect(check('e', 'tab').entry?.line.text).toBe('sessions.csv');
  expect(check('e', 'tab', 'tab').entry?.line.text).toBe('sessions.ndjson');
  expect(after(['e', 'enter']).effects).toEqual([{ kind: 'export', path: 'sessions.ndjson' }]);
  const failed: LiveAction = { kind: 'not-exported', problem: 'exists' };
  expect(check('e', 'enter', failed).entry?.problem).toBe('exists');
  const done: LiveAction = { kind: 'exported', message: '4 sessions' };
  expect(check('e', 'enter', done)).toMatchObject({ entry: undefined, message: '4 sessions' });
  expect(check('e', 'enter', done, 'down').message).toBeUndefined();
});

test('a paste is text where something is typed, and nothing elsewhere', () => {
  const paste: LiveAction = { kind: 'key', key: { kind: 'paste', text: 'state\nactive\n' } };
  expect(check('/', paste).entry?.line.text).toBe('state active');
  expect(after([paste]).effects).toEqual([]);
  expect(check(paste)).toEqual(openingState('', {}));
});
