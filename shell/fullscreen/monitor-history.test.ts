import { expect, test } from 'vitest';
import {
  CURVE_SAMPLES,
  type MonitorHistory,
  WINDOW_SECONDS,
  withoutWindow,
  withSample,
} from './monitor-history.ts';
import { createMonitorProbe, type MonitorSample, type SessionTraffic } from './monitor-sample.ts';
import { smallFirewall } from './testing/small-firewall.ts';

const start: MonitorSample = createMonitorProbe(smallFirewall().view).sample({ realTime: 0, speed: 1 });

function session(changes: Partial<SessionTraffic>): SessionTraffic {
  return { id: 1, startTime: start.at, source: '10.0.0.1', bytes: 0, ...changes };
}

/** The history of samples a second apart, each with these sessions. */
function historyOf(...samples: readonly (readonly SessionTraffic[])[]): MonitorHistory {
  const [first, ...rest] = samples.map((traffic, index) => ({
    ...start,
    at: start.at + index * 1000,
    traffic,
  }));
  return rest.reduce(withSample, withSample(undefined, { ...start, ...first }));
}

test('a talker has what its sessions carried within the window, and in all', () => {
  const { talkers } = historyOf(
    [session({ id: 1, bytes: 100 }), session({ id: 2, bytes: 50 })],
    [session({ id: 1, bytes: 400 }), session({ id: 2, bytes: 60 })],
  );
  expect(talkers).toEqual([{ source: '10.0.0.1', sessions: 2, recentBytes: 310, totalBytes: 460 }]);
});

test('who carried most within the window comes first, then who carried most in all', () => {
  const quiet = session({ id: 1, source: '10.0.0.1', bytes: 9000 });
  const large = session({ id: 2, source: '10.0.0.2', bytes: 9999 });
  const busy = session({ id: 3, source: '10.0.0.3', bytes: 10 });
  const { talkers } = historyOf([quiet, large, busy], [quiet, large, { ...busy, bytes: 20 }]);
  expect(talkers.map(({ source }) => source)).toEqual(['10.0.0.3', '10.0.0.2', '10.0.0.1']);
});

test('the window is that of ten seconds, and forgets what was before', () => {
  const at = (bytes: number) => [session({ bytes })];
  const history = historyOf(at(0), at(500), ...Array.from({ length: WINDOW_SECONDS }, () => at(500)));
  expect(history.windowSeconds).toBe(WINDOW_SECONDS);
  expect(history.talkers[0]?.recentBytes).toBe(0);
  const [, ...later] = Array.from({ length: WINDOW_SECONDS + 1 }, () => at(500));
  expect(historyOf(at(0), ...later).talkers[0]?.recentBytes).toBe(500);
});

test('one long interval is a window, and where world time stands it stays what it was', () => {
  const first = withSample(undefined, { ...start, traffic: [session({ bytes: 1 })] });
  const minute = { ...start, at: start.at + 60_000, traffic: [session({ bytes: 61 })] };
  const second = withSample(first, minute);
  expect(second).toMatchObject({ windowSeconds: 60, talkers: [{ recentBytes: 60 }] });
  const stood = withSample(withSample(second, minute), minute);
  expect(stood.intervals).toEqual(second.intervals);
  expect(stood.talkers).toEqual(second.talkers);
});

test('the pace is that of the window, and a stop of the program is left out of it', () => {
  const at = (seconds: number, realSeconds: number) => ({
    ...start,
    at: start.at + seconds * 1000,
    realTime: realSeconds * 1000,
  });
  const history = [at(1, 2), at(2, 4)].reduce(withSample, withSample(undefined, at(0, 0)));
  expect(history.pace).toBe(0.5);
  expect(withSample(history, at(2, 8)).pace).toBe(0.25);
  expect(withSample(history, { ...at(2, 8), speed: 0 }).pace).toBe(0.5);
  const stopped = withoutWindow(withSample(history, at(2.5, 900)));
  expect(stopped).toMatchObject({ pace: undefined, windowSeconds: 0, intervals: [] });
  expect(withSample(stopped, at(3.5, 901)).pace).toBe(1);
});

test('a talker whose sessions have ended stays as long as what it carried counts', () => {
  const { talkers } = historyOf([session({ bytes: 1 })], [session({ bytes: 9 })], []);
  expect(talkers).toEqual([{ source: '10.0.0.1', sessions: 0, recentBytes: 8, totalBytes: 0 }]);
});

test('an id used again is another session', () => {
  const { talkers } = historyOf(
    [session({ id: 1, bytes: 5000 })],
    [session({ id: 1, startTime: start.at + 500, bytes: 70 })],
  );
  expect(talkers).toEqual([{ source: '10.0.0.1', sessions: 1, recentBytes: 70, totalBytes: 70 }]);
});

test('an old session seen for the first time has carried nothing that is known to be recent', () => {
  const { talkers } = historyOf([], [session({ id: 7, startTime: start.at - 9000, bytes: 5000 })]);
  expect(talkers[0]).toMatchObject({ recentBytes: 0, totalBytes: 5000 });
});

test('a curve forgets what is older than its samples', () => {
  const many = Array.from({ length: CURVE_SAMPLES + 5 }, () => []);
  expect(historyOf(...many).kilobits).toHaveLength(CURVE_SAMPLES);
  expect(historyOf([], []).newConnections).toHaveLength(2);
});

test('drops are the drop counters that ever counted, those that grow first', () => {
  const engine = smallFirewall();
  const probe = createMonitorProbe(engine.view);
  const first = withSample(undefined, probe.sample({ realTime: 0, speed: 1 }));
  expect(first.drops.map(({ growth }) => growth).every((growth) => growth === 0)).toBe(true);
  engine.advance(engine.view.now() + 20_000);
  const { drops } = withSample(first, probe.sample({ realTime: 0, speed: 1 }));
  const denied = drops.find(({ name }) => name === 'flow_policy_deny');
  expect(denied?.growth).toBeGreaterThan(0);
  expect(denied?.total).toBe(
    (first.drops.find(({ name }) => name === denied?.name)?.total ?? 0) + (denied?.growth ?? 0),
  );
  expect(drops.every(({ total }) => total > 0)).toBe(true);
  expect(drops.map(({ growth }) => growth)).toEqual(
    drops.map(({ growth }) => growth).toSorted((a, b) => b - a),
  );
});
