import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const SECOND = 1000;
const ANNA = '10.20.0.61';

/** Databases are for finance alone; anna asks hers all the time. */
function started(administration: Readonly<Record<string, unknown>> = {}): Engine {
  const world = shippedWorld('hq', {
    warmUp: 0,
    securityRules: [
      { name: 'Finance', from: ['trust'], to: ['dc'], user: ['hq\\finance'], service: ['any'] },
    ],
    traffic: [
      { name: 'anna', application: 'mssql-db', clients: [ANNA], servers: ['10.30.0.20'], perSecond: 1 },
    ],
    administration: { ...shippedWorld('hq').administration, ...administration },
  });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

/** The rule that a test names. Vendor: test security-policy-match. */
function ruleOf({ view }: Engine): string | undefined {
  const question = { from: 'trust', to: 'dc', source: ANNA, destination: '10.30.0.20' };
  return view.policy.matchSecurity(question)[0]?.name;
}

const mapped = ({ view }: Engine) => view.management.userMappings().some(({ address }) => address === ANNA);

/** Sessions of the last seconds under the rule. */
function passed(engine: Engine, seconds: number): number {
  const before = engine.view.ruleHits('security').find(({ name }) => name === 'Finance')?.count ?? 0;
  engine.advance(engine.view.now() + seconds * SECOND);
  return (engine.view.ruleHits('security').find(({ name }) => name === 'Finance')?.count ?? 0) - before;
}

test('what the dataplane forgets, it asks the management plane for when traffic comes', () => {
  const engine = started();
  engine.apply({ kind: 'clear-user-cache', plane: 'dataplane', address: ANNA });
  expect(mapped(engine)).toBe(false);
  expect(passed(engine, 10)).toBeGreaterThan(0);
  expect(mapped(engine)).toBe(true);
});

test('what both planes forget is unknown until the mapping is renewed', () => {
  const engine = started();
  engine.apply({ kind: 'clear-user-cache', plane: 'management' });
  expect(passed(engine, 5)).toBeGreaterThan(0);
  engine.apply({ kind: 'clear-user-cache', plane: 'dataplane' });
  expect(ruleOf(engine)).toBe('interzone-default');
  expect(passed(engine, 5)).toBe(0);
  engine.advance(engine.view.now() + 45 * 60 * SECOND);
  expect(ruleOf(engine)).toBe('Finance');
  expect(passed(engine, 10)).toBeGreaterThan(0);
  expect(mapped(engine)).toBe(true);
});

test('who has logged out is not learned again, until he logs in', () => {
  const engine = started();
  engine.apply({ kind: 'set-user-presence', address: ANNA, presence: 'out' });
  engine.advance(engine.view.now() + 2 * 3600 * SECOND);
  expect([mapped(engine), ruleOf(engine), passed(engine, 5)]).toEqual([false, 'interzone-default', 0]);
  engine.apply({ kind: 'set-user-presence', address: ANNA, presence: 'in' });
  expect([mapped(engine), ruleOf(engine)]).toEqual([true, 'Finance']);
  expect(engine.apply({ kind: 'set-user-presence', address: '10.9.9.9', presence: 'in' }).kind).toBe(
    'failed',
  );
});

test('a group that has changed is believed in until it is refreshed', () => {
  const engine = started();
  engine.apply({ kind: 'set-group-members', group: 'hq\\finance', members: ['hq\\chris'] });
  expect(engine.view.management.userGroups()[0]?.members).toContain('hq\\anna');
  expect([ruleOf(engine), passed(engine, 5) > 0]).toEqual(['Finance', true]);
  engine.apply({ kind: 'refresh-groups' });
  expect(engine.view.management.userGroups()[0]?.members).toEqual(['hq\\chris']);
  expect([ruleOf(engine), passed(engine, 5)]).toEqual(['interzone-default', 0]);
});

test('a world may begin with a group of which the firewall does not know yet', () => {
  const staleGroups = [{ name: 'hq\\finance', members: ['hq\\chris'] }];
  const engine = started({ staleGroups });
  expect(ruleOf(engine)).toBe('interzone-default');
  engine.apply({ kind: 'refresh-groups' });
  expect(ruleOf(engine)).toBe('Finance');
});
