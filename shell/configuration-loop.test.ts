import { expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { manageEngine } from '../engine/management/managed-engine.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { createLiveSession } from './live-session.ts';

/** A conversation on world hq; `run` gives the device's lines for the last of the typed ones. */
function hq() {
  const world = shippedWorld('hq');
  const engine = createEngine(world, { seed: 1 });
  const management = manageEngine({ engine, world });
  const session = createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
    management: () => management,
  });
  const run = (...lines: readonly string[]) => lines.map((line) => session.execute(line).lines).at(-1) ?? [];
  return { session, engine, management, run };
}

const P2P =
  'set rulebase security rules P2P from trust to untrust source any destination any source-user any application bittorrent service any action allow';

test('a denied flow is allowed by a rule, and only after the commit', () => {
  const { engine, run } = hq();
  run('show clock');
  const allowed = () => engine.view.countSessions({ application: 'bittorrent', state: 'active' });
  expect(engine.view.countSessions({ application: 'bittorrent', state: 'discard' })).toBeGreaterThan(0);
  expect(allowed()).toBe(0);
  run('configure', P2P, 'move rulebase security rules P2P top', ':warp 120');
  expect(allowed()).toBe(0);
  expect(run('commit')).toContain('Configuration committed successfully');
  run(':warp 120');
  expect(allowed()).toBeGreaterThan(0);
  const [row] = engine.view.sessions(
    { application: 'bittorrent', state: 'active' },
    { startAt: 1, limit: 1 },
  );
  expect(row && engine.view.session(row.id)?.rule).toBe('P2P');
});

test('a commit that cannot run says why, and the firewall goes on as before', () => {
  const { engine, management, run } = hq();
  run('configure', 'delete zone dmz');
  const { running } = management;
  const lines = run('commit');
  expect(lines.slice(3, 6)).toEqual([
    'Validation Error:',
    "rulebase -> security -> rules -> DMZ-Web-In -> to 'dmz' is not a valid reference",
    'rulebase -> security -> rules -> DMZ-Web-In -> to is invalid',
  ]);
  expect(lines.slice(-4)).toEqual(['(Module: device)', 'Commit failed', '', '[edit]']);
  expect(management.running).toBe(running);
  expect(engine.view.names('zone').map(({ name }) => name)).toContain('dmz');
});

test('the prompt has a new name of the device after the commit', () => {
  const { session, run } = hq();
  run('configure', 'set deviceconfig system hostname PA-NEW');
  expect(session.prompt()).toBe('admin@PA-TRAIN(active)# ');
  run('commit', 'exit');
  expect(session.prompt()).toBe('admin@PA-NEW(active)> ');
});

test('a rule that nobody reaches is warned of', () => {
  const { run } = hq();
  const rule = P2P.replace('rules P2P', 'rules Never')
    .replace('application bittorrent', 'application dns')
    .replace('service any', 'service application-default');
  expect(run('configure', rule, 'commit')).toContain("    vsys1: Rule 'Users-DNS' shadows rule 'Never'");
});

test('what was set comes back in every format as the running configuration', () => {
  const { management, run } = hq();
  run('configure', P2P, 'commit', 'set address x fqdn x.example.com', 'revert config');
  expect(management.candidate).toBe(management.running);
  expect(run('check pending-changes')).toEqual(['', 'no', '', '[edit]']);
});
