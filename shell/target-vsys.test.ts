// A conversation that works on one virtual system sees the rules, hits and logs of that one alone.
import { expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { manageEngine } from '../engine/management/managed-engine.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { createLiveSession } from './live-session.ts';

/** The world of two departments, ten minutes on. */
function conversation() {
  const world = shippedWorld('vsys', { warmUp: 0 });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 600_000);
  const management = manageEngine({ engine, world });
  const session = createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'off',
    realClock: () => 0,
    management: () => management,
  });
  const zones = (vsys: number) =>
    new Set(world.interfaces.filter((port) => port.vsys === vsys).map(({ zone }) => zone));
  const rules = (vsys: number) =>
    world.securityRules
      .filter(({ from }) => from.some((zone) => zones(vsys).has(zone)))
      .map(({ name }) => name);
  return { session, rules, lines: (line: string) => session.execute(line).lines.join('\n'), engine };
}

test.each([1, 2])('virtual system %i is seen alone', (vsys) => {
  const { lines, rules, engine } = conversation();
  const [own, others] = [rules(vsys), rules(3 - vsys)];
  expect(Math.min(own.length, others.length)).toBeGreaterThan(0);
  const whole = lines('show running security-policy');
  lines(`set system setting target-vsys vsys${vsys}`);
  const policy = lines('show running security-policy');
  const hits = lines(`show rule-hit-count vsys vsys-name vsys${vsys} rule-base security rules all`);
  for (const name of own) for (const text of [whole, policy, hits]) expect(text).toContain(name);
  for (const name of others) {
    expect(whole).toContain(name);
    for (const text of [policy, hits]) expect(text).not.toContain(name);
  }
  const records = engine.view.trafficLog({ limit: 100_000, direction: 'forward' });
  const ofOne = records.filter((record) => record.vsys === `vsys${vsys}`);
  expect(ofOne.length).toBeGreaterThan(0);
  expect(ofOne.length).toBeLessThan(records.length);
  // The heading and its blank lines, then a line a record.
  const log = lines('show log traffic csv-output equal yes').split('\n');
  expect(log.length - 2).toBe(ofOne.length);
});
