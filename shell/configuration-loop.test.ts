import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { conversationWith, managedConversation } from './testing/managed-conversation.ts';

/** A conversation on world hq; `run` gives the device's lines for the last of the typed ones. */
function hq() {
  const { engine, management, session } = managedConversation(shippedWorld('hq'));
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

test('commits and validations are jobs of the device, in one numbering with all others', () => {
  const { engine, run } = hq();
  run('show clock', 'request high-availability sync-to-remote candidate-config', 'configure');
  run(P2P.replace('application bittorrent', 'application rtp-base'), 'validate full', P2P);
  expect(run('commit')[1]).toBe('Commit job 66 is in progress. Use Ctrl+C to return to command prompt');
  const [commit, validate, synchronization] = engine.view.management.jobs();
  expect([commit, validate, synchronization].map((job) => `${job?.id} ${job?.type} ${job?.result}`)).toEqual([
    '66 Commit OK',
    '65 Validate OK',
    '64 HA-Sync OK',
  ]);
  expect(commit?.completed).toEqual({ at: engine.view.now() });
  expect(run('run show jobs all')[3]).toMatch(
    /^2026\/03\/18 10:42:00 +10:42:08 +66 .* Commit +FIN +OK 10:42:28$/,
  );
  const told = engine.view.management.events().filter(({ subject }) => subject === '66 Commit');
  expect(told.map(({ kind }) => kind)).toEqual(['job-enqueued', 'job-finished']);
});

test('the report of a job has its warnings below the virtual system, or what it failed of', () => {
  const { run } = hq();
  const rule = P2P.replace('rules P2P', 'rules Never').replace('application bittorrent', 'application dns');
  run('configure', rule.replace('service any', 'service application-default'), 'commit');
  expect(run('run show jobs id 64').slice(4)).toEqual([
    'Warnings:',
    'vsys1 (vsys1)',
    "    vsys1: Rule 'Users-DNS' shadows rule 'Never'",
    '(Module: device)',
    'Details:Configuration committed successfully',
    '[edit]',
  ]);
  run('delete zone dmz', 'commit');
  const report = run('run show jobs id 65');
  expect(report[3]).toMatch(/ 65 .* Commit +FIN +FAIL /);
  expect(report.slice(4, 9)).toEqual([
    'Warnings:',
    "    Interface 'ethernet1/3' has no zone",
    '(Module: device)',
    'Details:Validation Error:',
    "rulebase -> security -> rules -> DMZ-Web-In -> to 'dmz' is not a valid reference",
  ]);
  expect(report.slice(-2)).toEqual(['Commit failed', '[edit]']);
});

test('jobs outlive a snapshot with what they found', () => {
  const { engine, run } = hq();
  run('configure', 'delete zone dmz', 'commit');
  const fork = engine.fork();
  expect(fork.view.management.jobs()).toEqual(engine.view.management.jobs());
  expect(fork.view.management.jobs()[0]?.verdict?.errors[0]).toMatchObject({
    kind: 'reference',
    value: 'dmz',
  });
});

test('a commit is under way for a while, and its effect is there when it ends', () => {
  const { engine, management, session, run } = hq();
  run('configure', P2P);
  session.clock.settle();
  const began = engine.view.now();
  const commit = session.begin('commit');
  expect(commit.takeLines()).toEqual([
    '',
    'Commit job 64 is in progress. Use Ctrl+C to return to command prompt',
  ]);
  session.clock.moveTo(began + 15_000);
  expect(engine.view.management.jobs()[0]).toMatchObject({ status: 'ACT', completed: { percent: 75 } });
  expect(management.hasPendingChanges).toBe(true);
  session.clock.moveTo(began + 20_000);
  expect(management.hasPendingChanges).toBe(false);
  expect(commit.turn?.lines).toContain('Configuration committed successfully');
});

test('Ctrl-C gives the prompt back, and the commit goes on behind it', () => {
  const { engine, management, session, run } = hq();
  run('configure', P2P);
  const commit = session.begin('commit');
  session.elapse(3000);
  commit.interrupt();
  expect(commit.turn).toMatchObject({ status: 'accepted', ran: 3000 });
  expect(commit.turn?.lines.at(-1)).toBe('[edit]');
  expect(management.hasPendingChanges).toBe(true);
  // What is changed meanwhile waits for the next commit.
  run('set address later ip-netmask 10.9.9.9');
  session.clock.moveTo(engine.startsAt + 20_000);
  expect(management.jobs.at(-1)).toMatchObject({ id: 64, result: 'OK', completed: engine.startsAt + 20_000 });
  expect(run('show config diff')).not.toContain('P2P');
  expect(management.pendingEdits).toHaveLength(1);
});

test('a second commit waits for the first', () => {
  const { engine, session, run } = hq();
  run('configure', P2P);
  const first = session.begin('commit');
  first.interrupt();
  run('set address later ip-netmask 10.9.9.9', 'commit');
  const [second] = engine.view.management.jobs();
  expect(second).toMatchObject({ id: 65, dequeued: engine.startsAt + 20_000, result: 'OK' });
  expect(engine.view.now()).toBe(engine.startsAt + 40_000);
});

test('a world that is gone on with out of the midst of a commit ends it, whoever asks for whatever', () => {
  const { engine, session, run } = hq();
  run('configure', P2P);
  const commit = session.begin('commit');
  session.elapse(3000);
  const left = conversationWith(engine.fork(), shippedWorld('hq'));
  const other = left.session;
  const ruleOf = (one: typeof session) => one.execute('show running security-policy').lines.join('\n');
  expect(ruleOf(other)).not.toContain('P2P');
  other.execute(':warp 16');
  expect(ruleOf(other)).not.toContain('P2P');
  other.execute(':warp 1');
  expect(ruleOf(other)).toContain('P2P');
  expect(other.execute('show jobs id 64').lines.join('\n')).toContain('FIN');
  // The one that was left does not notice.
  expect([session.engine.view.now(), commit.turn]).toEqual([engine.startsAt + 3000, undefined]);
});
