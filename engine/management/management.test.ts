import { expect, test } from 'vitest';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const WORLD = shippedWorld('hq', { warmUp: 300 });

function started(): Engine {
  const engine = createEngine(WORLD, { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}

const kinds = (engine: Engine) => engine.view.management.events().map(({ kind }) => kind);

test('a job is active while it runs and finished afterwards, and the events say the same', () => {
  const engine = started();
  engine.apply({ kind: 'ha-synchronize', what: 'running-config' });
  const job = () => engine.view.management.jobs()[0];
  engine.advance(engine.startsAt + 3000);
  expect(job()).toMatchObject({
    id: 64,
    type: 'HA-Sync',
    status: 'ACT',
    result: 'PEND',
    completed: { percent: 25 },
  });
  expect(kinds(engine).slice(-2)).toEqual(['job-enqueued', 'ha-synchronized']);
  engine.advance(engine.startsAt + 12_000);
  expect(job()).toMatchObject({ status: 'FIN', result: 'OK', completed: { at: engine.startsAt + 12_000 } });
  expect(kinds(engine).at(-1)).toBe('job-finished');
});

test('refused requests leave no trace', () => {
  const engine = started();
  const before = engine.view.management.events();
  engine.apply({ kind: 'ha-functional' });
  engine.apply({ kind: 'clear-session', id: 1 });
  expect(engine.view.management.events()).toEqual(before);
});

test('events and jobs are part of the state, and only the last 512 events are kept', () => {
  const engine = started();
  const earlier = engine.view.management.events().length;
  for (let time = 0; time < 600; time++)
    engine.apply({ kind: 'set-session-timer', timer: 'tcp', value: 1000 + time });
  engine.apply({ kind: 'ha-synchronize', what: 'candidate-config' });
  expect(engine.view.management.events().length).toBeLessThanOrEqual(earlier + 513);
  const resumed = resumeEngine(WORLD, { seed: 1 }, engine.snapshot());
  expect(resumed.view.management.events()).toEqual(engine.view.management.events());
  expect(resumed.view.management.jobs()).toEqual(engine.view.management.jobs());
});

test('load, uptime and sessions are those of the other reports', () => {
  const engine = started();
  const { management } = engine.view;
  expect(management.resources().uptime).toBe(engine.view.system().uptime);
  const { cpu } = management.resources();
  expect(cpu.user + cpu.system + cpu.idle).toBe(1000);
  const used = management
    .systemState()
    .filter(([name]) => name.endsWith('.exports'))
    .map(([, value]) => Number(/'used': (\d+)/.exec(value)?.[1]))
    .reduce((sum, one) => sum + one, 0);
  expect(used).toBe(engine.view.sessionStatistics().allocated);
});

test('mappings name the users that sessions have', () => {
  const engine = started();
  const mappings = new Map(engine.view.management.userMappings().map(({ address, user }) => [address, user]));
  const sessions = engine.view
    .sessions({}, { startAt: 1, limit: 10_000 })
    .map(({ id }) => engine.view.session(id)?.c2s)
    .filter((flow) => flow?.sourceUser !== undefined);
  expect(sessions.length).toBeGreaterThan(0);
  for (const flow of sessions) expect(mappings.get(flow?.source ?? '')).toBe(flow?.sourceUser);
});

test('what is told of the pair agrees with the roles, before and after a failover', () => {
  const engine = started();
  const { view } = engine;
  const expectAgreement = () => {
    const pair = view.management.pair();
    const short = view.highAvailability();
    expect(pair).toMatchObject({
      group: short?.group,
      failovers: short?.failovers,
      local: {
        name: view.system().hostname,
        state: short?.localState,
        management: view.system().management.address,
      },
      peer: { name: short?.peerName, state: short?.peerState, priority: short?.peerPriority },
    });
    expect(view.network.managementPort().address).toBe(pair?.local.management);
    const entered = pair?.local.entered;
    expect(entered?.active).toBeGreaterThan(0);
  };
  expectAgreement();
  engine.apply({ kind: 'ha-suspend', unit: 'local' });
  expectAgreement();
  expect(view.management.pair()?.peer).toMatchObject({
    state: 'suspended',
    reason: 'User requested',
    since: 0,
  });
  expect(view.management.pair()?.peer.entered).toMatchObject({ active: 1, suspended: 1 });
  engine.apply({ kind: 'ha-functional' });
  engine.apply({ kind: 'ha-failover' });
  expectAgreement();
  expect(view.management.pair()?.local.entered).toMatchObject({ active: 2, passive: 2, suspended: 1 });
});
