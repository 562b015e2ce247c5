// Two virtual systems on one firewall: each has sessions, rules, users and a portal of its own.
import { expect, test } from 'vitest';
import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';

const ALL = { startAt: 1, limit: 10_000 };

function begun(): Engine {
  const engine = createEngine(shippedWorld('vsys'), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const rulesOf = ({ view }: Engine, vsysName: string) =>
  new Set(view.sessions({ vsysName }, ALL).map(({ id }) => view.session(id)?.rule));

test('sessions of a virtual system stand under its rules', () => {
  const engine = begun();
  expect(rulesOf(engine, 'vsys1')).toEqual(new Set(['Sales-Names', 'Sales-Web']));
  expect(rulesOf(engine, 'vsys2')).toEqual(new Set(['Labs-Testers', 'Labs-Ping']));
  const { view } = engine;
  expect(view.countSessions({ vsysName: 'vsys1' }) + view.countSessions({ vsysName: 'vsys2' })).toBe(
    view.countSessions({}),
  );
});

test('no rule leads from one department to the other, and a group knows its testers alone', () => {
  const { view } = begun();
  const log = view.trafficLog({ limit: 10_000, direction: 'backward' });
  const labs = log.filter(({ vsys, subtype }) => vsys === 'vsys2' && subtype === 'drop');
  expect(labs.some(({ toZone }) => toZone === 'sales')).toBe(true);
  expect(labs.some(({ sourceUser, toZone }) => sourceUser === undefined && toZone === 'labs-wan')).toBe(true);
  expect(
    log.some(
      ({ fromZone, toZone, subtype }) => fromZone === 'labs' && toZone === 'sales' && subtype !== 'drop',
    ),
  ).toBe(false);
});

test('the portal of sales sends those away whom nobody knows, and ida passes', () => {
  const engine = begun();
  engine.advance(engine.startsAt + 600_000);
  const web = engine.view
    .trafficLog({ limit: 10_000, direction: 'backward' })
    .filter(({ application, subtype }) => application === 'web-browsing' && subtype === 'end');
  const asked = web.filter(({ endReason }) => endReason === 'auth-policy-redirect');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.every(({ sourceUser, action }) => sourceUser === undefined && action === 'allow')).toBe(true);
  const known = web.filter(({ sourceUser }) => sourceUser === 'sales\\ida');
  expect(known.length).toBeGreaterThan(0);
  expect(known.every(({ endReason }) => endReason !== 'auth-policy-redirect')).toBe(true);
});

test('mappings are of the virtual system that leads to them', () => {
  const { view } = begun();
  expect(view.management.userMappings().map(({ user, vsys }) => `${user} ${vsys}`)).toEqual([
    'sales\\ida 1',
    'sales\\ida 1',
    'labs\\otto 2',
  ]);
});
