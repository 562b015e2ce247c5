import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Simulation } from './simulation.ts';
import { counterDeltas } from './view.ts';
import { smallWorld } from './world/small-world.fixture.ts';
import { parseWorld } from './world/world-schema.ts';

const hq = parseWorld(parse(readFileSync(new URL('worlds/hq.yaml', import.meta.url), 'utf8')));

const SOURCE = {
  name: 'S',
  application: 'dns',
  clients: ['10.0.0.5'],
  servers: ['192.0.2.1'],
  perSecond: 20,
};

function running(): Simulation {
  const simulation = Simulation.begin(smallWorld({ traffic: [SOURCE] }), {});
  simulation.advance(simulation.startsAt + 5000);
  return simulation;
}

const sample = ({ view }: Simulation) => ({ at: view.now(), counters: view.counters() });
const readingOf = (simulation: Simulation, name: string) =>
  simulation.view.counters().find((counter) => counter.name === name)?.value ?? -1;

test('the view shows every counter with severity, category, aspect and description', () => {
  const counters = running().view.counters();
  expect(counters.length).toBeGreaterThanOrEqual(120);
  expect(counters.find((counter) => counter.name === 'flow_policy_deny')).toMatchObject({
    severity: 'drop',
    category: 'flow',
    aspect: 'session',
    description: 'Session setup: denied by policy',
  });
  expect(readingOf(running(), 'pkt_recv')).toBeGreaterThan(100);
});

test('deltas are what moved between two samples of one reader, with a rate per second', () => {
  const simulation = running();
  const before = sample(simulation);
  simulation.advance(simulation.startsAt + 9000);
  const now = sample(simulation);
  const received = counterDeltas(before, now).find((delta) => delta.counter.name === 'pkt_recv');
  const growth = readingOf(simulation, 'pkt_recv') - (before.counters[0]?.value ?? 0);
  expect(received).toMatchObject({ counter: { value: growth }, rate: Math.floor(growth / 4) });
  expect(counterDeltas(now, now).every((delta) => delta.counter.value === 0 && delta.rate === 0)).toBe(true);
  expect(counterDeltas(undefined, now).map((delta) => delta.counter)).toEqual(now.counters);
});

test('two readers do not disturb each other', () => {
  const simulation = running();
  const first = sample(simulation);
  simulation.advance(simulation.startsAt + 7000);
  const second = sample(simulation);
  counterDeltas(first, second);
  simulation.advance(simulation.startsAt + 9000);
  const now = sample(simulation);
  const grown = (before: typeof first) => counterDeltas(before, now)[0]?.counter.value ?? 0;
  expect(grown(first)).toBe(
    grown(second) + (second.counters[0]?.value ?? 0) - (first.counters[0]?.value ?? 0),
  );
});

test('clear counters begins all of them at 0, and a reader from before sees what moved since', () => {
  const simulation = running();
  const before = sample(simulation);
  const created = simulation.view.sessionStatistics().createdSinceBoot;
  expect(simulation.apply({ kind: 'clear-counters' })).toEqual({ kind: 'counters-cleared' });
  expect(simulation.view.counters().every((counter) => counter.value === 0)).toBe(true);
  expect(simulation.view.sessionStatistics().createdSinceBoot).toBe(created);
  simulation.advance(simulation.startsAt + 6000);
  expect(counterDeltas(before, sample(simulation))[0]?.counter.value).toBe(readingOf(simulation, 'pkt_recv'));
});

test('every packet that was received was sent on, or dropped under one counter', () => {
  if (hq.kind === 'invalid') throw new Error('hq is not sound');
  const { rules, traffic } = { rules: hq.world.securityRules, traffic: hq.world.traffic };
  const world = {
    ...hq.world,
    warmUp: 600,
    // Some is denied by App-ID, some is a threat, some comes to a rule that is not there.
    securityRules: rules.filter((rule) => rule.name !== 'Users-DNS'),
    traffic: traffic.map(
      (source, index) => ({ ...source, content: index % 3 === 2 ? 'drop' : 'clean' }) as const,
    ),
  };
  const simulation = Simulation.begin(world, {});
  simulation.advance(simulation.startsAt + 120_000);
  const counters = simulation.view.counters();
  const dropped = counters
    .filter(({ severity }) => severity === 'drop')
    .reduce((sum, { value }) => sum + value, 0);
  expect(readingOf(simulation, 'pkt_recv')).toBe(readingOf(simulation, 'pkt_sent') + dropped);
  for (const name of ['flow_policy_deny', 'flow_discard_drop'])
    expect([name, readingOf(simulation, name) > 0]).toEqual([name, true]);
  const reasons = simulation.view
    .trafficLog({ limit: 9999, direction: 'backward' })
    .map((record) => record.endReason);
  expect(reasons).toContain('threat');
});
