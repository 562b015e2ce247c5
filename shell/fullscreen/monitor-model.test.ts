import { expect, test } from 'vitest';
import type { GlobalCounter } from '../../engine/view.ts';
import { type MonitorHistory, withSample } from './monitor-history.ts';
import type { PanelId } from './monitor-layout.ts';
import { panelContent } from './monitor-model.ts';
import { createMonitorProbe, type MonitorSample } from './monitor-sample.ts';
import type { PanelContent, PanelRoom } from './panel-content.ts';
import { smallFirewall } from './testing/small-firewall.ts';

const sample: MonitorSample = createMonitorProbe(smallFirewall().view).sample({ realTime: 0, speed: 1 });
const small: PanelRoom = { width: 34, height: 4, glyphs: 'unicode', talkerOrder: 'recent' };

function dropped(name: string, value: number): GlobalCounter {
  return { name, value, severity: 'drop', category: 'flow', aspect: 'session', description: `about ${name}` };
}

function history(
  changes: Partial<MonitorSample>,
  statistics: Partial<MonitorSample['statistics']> = {},
): MonitorHistory {
  return withSample(undefined, {
    ...sample,
    ...changes,
    statistics: { ...sample.statistics, ...statistics },
  });
}

function check(
  id: PanelId,
  shown: MonitorHistory,
  room: Partial<PanelRoom> = {},
): Pick<PanelContent, 'title' | 'header'> & { readonly rows: readonly string[] } {
  const { title, header, rows } = panelContent(id, shown, { ...small, ...room });
  return { title, header, rows: rows.map(({ text }) => text) };
}

const states: MonitorSample['states'] = [
  { state: 'init', sessions: 0 },
  { state: 'opening', sessions: 12 },
  { state: 'active', sessions: 3_900_000 },
  { state: 'discard', sessions: 4321 },
  { state: 'closing', sessions: 7 },
  { state: 'closed', sessions: 0 },
  { state: 'free', sessions: 0 },
];

test('sessions stand two states in a row where there is little room', () => {
  expect(check('sessions', history({ states }), { width: 25 }).rows).toEqual([
    'init       0 closing    7',
    'opening   12 closed     0',
    'active  3.9M free       0',
    'discard 4321',
  ]);
});

test('sessions stand one state in a row where there is more room, with protocols below', () => {
  const { rows } = check('sessions', history({ states }, { activeTcp: 3_000_000 }), { width: 40, height: 9 });
  expect(rows.slice(2, 4)).toEqual(['active       3,900,000', 'discard          4,321']);
  expect(rows).toContain('TCP          3,000,000');
});

test('sessions of protocols stand beside the states in a wide panel', () => {
  const { rows } = check('sessions', history({ states }, { activeTcp: 3_000_000 }), { width: 48, height: 7 });
  expect(rows[0]).toBe('init                 0    TCP          3,000,000');
  expect(rows).toHaveLength(7);
});

test('the peak is that of the curve in sight', () => {
  const rates = [90, 20, 10];
  const shown = rates.reduce<MonitorHistory | undefined>(
    (before, newConnectionsPerSecond) =>
      withSample(before, { ...sample, statistics: { ...sample.statistics, newConnectionsPerSecond } }),
    undefined,
  );
  if (shown === undefined) throw new Error('there were samples');
  expect(check('connections', shown, { width: 2 }).header).toBe('10/s, peak 20/s');
  expect(check('connections', shown, { width: 3 }).header).toBe('10/s, peak 90/s');
});

test('rates are told in words above their curve', () => {
  const first = history({}, { newConnectionsPerSecond: 10, kilobitsPerSecond: 940, packetsPerSecond: 1200 });
  const shown = withSample(first, {
    ...sample,
    statistics: { ...sample.statistics, newConnectionsPerSecond: 5, kilobitsPerSecond: 2000 },
  });
  const room = { width: 24, height: 3 };
  expect(check('connections', shown, room)).toEqual({
    title: 'New connections',
    header: '5/s, peak 10/s',
    rows: [`${' '.repeat(22)}█ `, `${' '.repeat(22)}██`],
  });
  expect(check('throughput', shown, room).header).toBe('2.0 Mb/s, peak 2.0 Mb/s');
  expect(check('throughput', first, { width: 60 }).header).toBe('940 kb/s, peak 940 kb/s  1,200 packets/s');
});

test('table use has a gauge, numbers, and a word for accelerated aging', () => {
  const { settings } = sample.statistics;
  const full = {
    supported: 1000,
    allocated: 850,
    utilization: 85,
    settings: { ...settings, acceleratedAging: true, acceleratedAgingThreshold: 80 },
  };
  expect(check('table', history({}, full), { width: 25 }).rows).toEqual([
    '█████████████████░░░  85%',
    '850 of 1,000, accelerated aging',
  ]);
  expect(check('table', history({}, { ...full, utilization: 79 })).rows[1]).toBe('850 of 1,000');
});

test('virtual systems have rows of their own where there are several', () => {
  const meters = [1, 2].map((vsys) => ({ vsys, maximum: 500, current: 20 * vsys, throttled: vsys - 1 }));
  expect(check('table', history({ meters })).rows.slice(2)).toEqual([
    'vsys1 20 of 500, 0 throttled',
    'vsys2 40 of 500, 1 throttled',
  ]);
});

test('a world that stands still says so', () => {
  expect(check('world', history({ speed: 0 })).rows[0]).toMatch(/^2026-03-18 10:00:00 UTC {2}stands still$/);
  expect(check('world', history({ speed: 60 })).rows[0]).toMatch(/UTC {2}x60$/);
});

test('a world that the machine is too slow for says how fast it goes', () => {
  const row = (pace: number | undefined) =>
    check('world', { ...history({ speed: 60 }), pace }).rows[0]?.slice('2026-03-18 10:00:00 UTC  '.length);
  expect([undefined, 59, 50, 40, 4.25, 0.42].map(row)).toEqual([
    'x60',
    'x60',
    'x60',
    'x60, reaches x40',
    'x60, reaches x4.3',
    'x60, reaches x0.42',
  ]);
});

test('talkers can be ordered by their total, and say from which size of session on they were found', () => {
  const session = { id: 1, startTime: sample.at, source: '10.0.0.1', bytes: 2048 };
  const before = history({ traffic: [session] });
  const shown = withSample(before, {
    ...sample,
    at: sample.at + 2000,
    trafficFrom: 64,
    traffic: [session, { id: 2, startTime: sample.at + 1, source: '10.0.0.2', bytes: 1024 }],
  });
  const recent = check('talkers', shown, { width: 46 });
  expect(recent.title).toBe('Top talkers, last 2 s, 64 KB+');
  expect(recent.header).toBe('source                 rate     total sessions');
  expect(recent.rows[0]).toBe('10.0.0.2           4.1 kb/s    1.0 KB        1');
  const total = check('talkers', shown, { width: 46, talkerOrder: 'total' });
  expect(total.title).toBe('Top talkers, total, 64 KB+');
  expect(total.rows[0]).toBe('10.0.0.1              0 b/s    2.0 KB        1');
});

test('applications have their share, and a sample says how many sessions it is of', () => {
  const applications = [
    { application: 'ssl', sessions: 3 },
    { application: 'dns', sessions: 1 },
  ];
  const shown = history({ applications, counted: 4, coverage: 'whole' });
  expect(check('applications', shown).title).toBe('Applications');
  expect(check('applications', shown).rows).toEqual([
    'ssl                        3   75%',
    'dns                        1   25%',
  ]);
  expect(check('applications', shown, { width: 40 }).rows[0]).toBe(
    'ssl                   3   75% ████████░░',
  );
  const part = history({ applications, counted: 4000, coverage: 'sample' });
  expect(check('applications', part).title).toBe('Applications in 4,000');
});

test('drops are told by the window; one that grows has a sign before its number, and a wide panel tells what it means', () => {
  const counters = {
    at: sample.at,
    counters: [dropped('flow_a', 5), dropped('flow_b', 7), dropped('flow_c', 0)],
  };
  const later = {
    at: sample.at + 2000,
    counters: [dropped('flow_a', 9), dropped('flow_b', 7), dropped('flow_c', 0)],
  };
  const shown = withSample(history({ counters }), { ...sample, at: later.at, counters: later });
  expect(check('drops', shown).rows).toEqual([
    'flow_a                    +4     9',
    'flow_b                     0     7',
  ]);
  expect(check('drops', shown, { width: 100 }).rows[0]).toMatch(/^flow_a +\+4 +9 +2 about flow_a$/);
  const none = { at: sample.at, counters: [] };
  expect(check('drops', history({ counters: none })).rows).toEqual(['nothing has been dropped']);
});

test('an IPv6 address stands in brackets before its port, and an empty log says so', () => {
  const [record] = sample.log;
  if (record === undefined) throw new Error('the small firewall logs its name lookups');
  const ipv6 = { ...record, source: '2001:db8::1', destination: '2001:db8::53' };
  expect(check('log', history({ log: [ipv6] }), { width: 100 }).rows[0]).toContain('[2001:db8::53]:53');
  expect(check('log', history({ log: [] })).rows).toEqual(['nothing has been logged']);
});

test('the log is told briefly in a narrow panel and at length in a wide one', () => {
  const [record] = sample.log;
  if (record === undefined) throw new Error('the small firewall logs its name lookups');
  const denied = { ...record, subtype: 'deny', action: 'deny', application: 'ssh', rule: 'No-Ssh' } as const;
  const shown = history({ log: [denied, { ...record, subtype: 'end', endReason: 'tcp-fin', bytes: 512 }] });
  expect(check('log', shown).rows[0]).toMatch(/^\d\d:\d\d:\d\d deny ssh 10\.0\.0\.61>192\.0\.2\.53:53$/);
  const half = check('log', shown, { width: 62 });
  expect(half.header).toBe('time     event application  source          destination');
  expect(half.rows[0]).toMatch(/deny {2}ssh {10}10\.0\.0\.61 {7}192\.0\.2\.53:53$/);
  const [first, second] = check('log', shown, { width: 100 }).rows;
  expect(first).toMatch(/deny {2}10\.0\.0\.61:\d+ +192\.0\.2\.53:53 +ssh +No-Ssh$/);
  expect(second).toMatch(/end {3}.* 512 B .+$/);
  const long = check('log', shown, { width: 140 });
  expect(long.header).toMatch(/ from +to +bytes end reason +rule$/);
  expect(long.rows[0]).toMatch(/ inside +outside +No-Ssh$/);
  expect(long.rows[1]).toMatch(/ 512 B tcp-fin +[\w-]+$/);
  expect(panelContent('log', shown, small).rows.map(({ tone }) => tone)).toEqual(['warning', 'plain']);
});
