import { expect, test } from 'vitest';
import { createLiveSession } from '../live-session.ts';
import { testDesk } from './testing/test-desk.ts';

function conversation() {
  const { engine } = testDesk();
  const session = createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
  });
  return session;
}

test('trainer text stands apart from device text', () => {
  const turn = conversation().execute(':log 3');
  expect(turn).toMatchObject({ status: 'accepted', lines: [], rows: undefined });
  expect(turn.coach).toHaveLength(4);
});

test('a device command has no part in the trainer verbs, nor they in its completion', () => {
  const session = conversation();
  expect(session.complete('lo', 2).suggestions).toEqual([]);
  expect(session.complete(':lo', 3).suggestions.map(({ text }) => text)).toEqual(['log']);
  expect(session.execute('log').status).toBe('rejected');
});

test('the counters of a conversation move with its world', () => {
  const session = conversation();
  session.execute('show counter global filter delta yes');
  session.execute(':warp 10s');
  const { lines } = session.execute('show counter global filter delta yes');
  expect(lines[2]).toBe('Elapsed time since last sampling: 10.000 seconds');
  expect(lines.find((line) => line.startsWith('session_allocated'))).toMatch(/ info +session +session /);
  session.execute('clear counter global filter category packet');
  const left = session.execute('show counter global').lines;
  expect(left.some((line) => line.startsWith('session_allocated'))).toBe(true);
  expect(left.some((line) => line.startsWith('pkt_recv'))).toBe(false);
  session.execute('clear counter global');
  expect(session.execute('show counter global').lines).toContain('Total counters shown: 0');
});

test('a timer that was set is printed, and holds for sessions that begin afterwards', () => {
  const session = conversation();
  expect(session.execute('set session timeout-udp 77')).toMatchObject({ status: 'accepted', lines: [] });
  expect(session.execute('show session info | match "UDP default"').lines).toEqual([
    '  UDP default timeout:                             77 secs',
  ]);
  session.execute('set session default');
  expect(session.execute('show session info | match "UDP default"').lines).toEqual([
    '  UDP default timeout:                             30 secs',
  ]);
});

test('a session that is discarded by hand is in discard until its time is over', () => {
  const session = conversation();
  const [row] = session.engine.view.sessions({ state: 'active' }, { startAt: 1, limit: 1 });
  const id = row?.id ?? 0;
  expect(session.execute(`request session-discard id ${id} timeout 600 reason drill`)).toMatchObject({
    status: 'accepted',
    lines: [],
  });
  const discarded = () => session.engine.view.sessions({ state: 'discard' }, { startAt: 1, limit: 10 });
  expect(discarded().map((session) => session.id)).toEqual([id]);
  session.execute(':warp 5m');
  expect(discarded().map((session) => session.id)).toEqual([id]);
});

test('during a drill a device line is an answer: its presses are counted, and it is not run', () => {
  const session = conversation();
  const shown = session.execute(':drill sessions').coach.at(-1) ?? '';
  const target = /^type: (.*?)( {3}\(\d+ more\))?$/.exec(shown)?.[1] ?? '';
  for (let press = 0; press < 9; press++) session.pressed?.(1);
  const turn = session.execute(target);
  expect(turn).toMatchObject({ status: 'accepted', lines: [], rows: undefined });
  expect(turn.coach[0]).toMatch(/^right: 9 keys, /);
  const next = session.execute('clear session all');
  expect(next).toMatchObject({ status: 'rejected', lines: [] });
  expect(session.engine.view.countSessions({})).toBeGreaterThan(0);
  expect(session.execute(':drill quit').coach[0]).toMatch(/^drill ended: 1 of 2 right/);
  expect(session.execute('show clock').lines).toHaveLength(2);
});

test('without presses a line counts as typed in full', () => {
  const session = conversation();
  const shown = session.execute(':drill 1').coach.at(-1) ?? '';
  const target = shown.replace('type: ', '');
  expect(session.execute(target).coach[0]).toContain(`${target.length + 1} keys, 0 saved`);
});

test('a myth is told beside what the device says, and not with the coach off', () => {
  const session = conversation();
  const rejected = session.execute('show session-ttl');
  expect(rejected.lines).toEqual(['Unrecognized command', 'Invalid syntax.']);
  expect(rejected.coach.filter((line) => /^(myth|truth): /.test(line))).toHaveLength(2);
  const accepted = session.execute('set session timeout-tcp 1800');
  expect([accepted.status, accepted.coach.length]).toEqual(['accepted', 2]);
  session.execute(':coach off');
  expect(session.execute('show session-ttl').coach).toEqual([]);
  expect(session.execute('set session timeout-tcp 1800').coach).toEqual([]);
});

test('coverage counts the paths of this conversation and what is assumed', () => {
  const { status, coach } = conversation().execute(':coverage');
  expect(status).toBe('accepted');
  expect(coach[0]).toMatch(
    /^release 11\.2: \d+ paths, \d+ simulated \(\d+ with an assumed text\), \d+ valid only$/,
  );
  expect(coach.at(-1)).toMatch(/^assumptions: \d+ \(engine \d+, grammar \d+, labs \d+, shell \d+/);
});
