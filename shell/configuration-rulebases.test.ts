// Rules of every rulebase, set line by line, and what they do to traffic after the commit.
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { managedConversation } from './testing/managed-conversation.ts';

const ANY = 'source any destination any source-user any service any';

/** World hq and an administrator in configuration mode. */
function hq() {
  const { engine, session } = managedConversation(shippedWorld('hq'));
  const execute = (line: string) => {
    const turn = session.execute(line);
    if (turn.status === 'rejected' && line !== 'commit') throw new Error(`${line}: ${turn.lines.join(' ')}`);
    return turn.lines;
  };
  const run = (...lines: readonly string[]) => lines.map(execute).at(-1) ?? [];
  run('show clock', 'configure');
  const commit = () => expect(run('commit')).toContain('Configuration committed successfully');
  const count = (filter: object) => engine.view.countSessions(filter);
  return { engine, run, commit, count };
}

test('a QoS rule puts new sessions into its class, and QoS of an interface gives them a node', () => {
  const { run, commit, count } = hq();
  expect(count({ qosClass: 3 })).toBe(0);
  run(
    `set rulebase qos rules Web from trust to untrust ${ANY} application ssl action class 3`,
    'set network qos interface ethernet1/1 enabled yes regular-traffic default-group qos-profile default',
  );
  run(':warp 60');
  expect(count({ qosClass: 3 })).toBe(0);
  commit();
  run(':warp 60');
  expect(count({ qosRule: 'Web', qosClass: 3, application: 'ssl' })).toBeGreaterThan(0);
  expect(count({ qosRule: 'Web' })).toBe(count({ qosClass: 3 }));
  run('delete rulebase qos rules Web');
  commit();
  run('run clear session all', ':warp 60');
  expect(count({ qosClass: 3 })).toBe(0);
});

test('a decryption rule opens TLS that a rule above left closed', () => {
  const { engine, run, commit, count } = hq();
  run('delete rulebase decryption rules Open-Searches', 'run clear session all');
  commit();
  run('run clear session all', ':warp 60');
  expect(count({ sslDecrypt: true })).toBe(0);
  run(`set rulebase decryption rules All from trust to untrust ${ANY} category any action decrypt`);
  run('move rulebase decryption rules All top');
  commit();
  run(':warp 60');
  expect(count({ sslDecrypt: true })).toBeGreaterThan(0);
  expect(engine.view.ruleHits('decryption')[0]).toMatchObject({ name: 'All' });
  expect(engine.view.ruleHits('decryption')[0]?.count).toBeGreaterThan(0);
});

/** Lines for a DoS protection rule. */
const guard = (name: string) => [
  `set rulebase dos rules ${name} from zone trust`,
  `set rulebase dos rules ${name} to zone untrust`,
  `set rulebase dos rules ${name} ${ANY} action protect`,
];

test('a DoS protection rule and its profile shut out who is too fast', () => {
  const { run, commit } = hq();
  const flood = 'set profiles dos-protection tight flood tcp-syn';
  run(
    'set profiles dos-protection tight type aggregate',
    `${flood} enable yes`,
    `${flood} red alarm-rate 1 activate-rate 1 maximal-rate 1`,
    `${flood} red block duration 60`,
    ...guard('Tight'),
    'set rulebase dos rules Tight protection aggregate profile tight',
  );
  commit();
  const dropped = () =>
    run('run show counter global filter delta no').filter((line) => line.startsWith('flow_dos')).length;
  const before = dropped();
  run(':warp 60');
  expect(dropped()).toBeGreaterThan(before);
});

test('an authentication rule is found by the test of the policy', () => {
  const { run, commit } = hq();
  run(
    `set rulebase authentication rules Guests from trust to untrust ${ANY} authentication-enforcement default-web-form`,
    'move rulebase authentication rules Guests top',
  );
  commit();
  const question =
    'run test authentication-policy-match from trust to untrust source 10.20.8.1 destination 192.0.2.80';
  expect(run(question).join('\n')).toContain('Guests');
});

test('an application override gives the sessions to a port a name and the timeout of their own', () => {
  const { engine, run, commit, count } = hq();
  run(
    'set application scanner default port tcp/1433',
    'set application scanner category business-systems subcategory database technology client-server risk 1',
    'set application scanner timeout 4321',
    'set rulebase application-override rules Scan from trust to dc source any destination any',
    'set rulebase application-override rules Scan protocol tcp port 1433 application scanner',
    'set rulebase security rules DC-Access application scanner',
  );
  commit();
  expect(count({ application: 'scanner' })).toBe(0);
  run('run clear session all', ':warp 600');
  const [row] = engine.view.sessions({ application: 'scanner' }, { startAt: 1, limit: 1 });
  expect(row && engine.view.session(row.id)).toMatchObject({ timeout: 4321, rule: 'DC-Access' });
  expect(count({ application: 'mssql-db' })).toBe(0);
  expect(run('run show rule-hit-count vsys vsys-name vsys1 rule-base app-override rules all').join()).toMatch(
    /Scan +[1-9]/,
  );
});

test('priority, synchronization and time servers are asked for anew after a commit', () => {
  const { engine, run, commit } = hq();
  run(
    'set deviceconfig high-availability group election-option device-priority 33 preemptive yes',
    'set deviceconfig high-availability group state-synchronization enabled no',
    'set deviceconfig system ntp-servers primary-ntp-server ntp-server-address 192.0.2.99',
  );
  expect(engine.view.highAvailability()?.localPriority).not.toBe(33);
  commit();
  expect(engine.view.highAvailability()).toMatchObject({
    localPriority: 33,
    sessionSynchronization: 'disabled',
  });
  expect(engine.view.management.pair()).toMatchObject({
    preemptive: true,
    synchronization: { sessions: 0 },
  });
  expect(run('run show ntp').join('\n')).toContain('192.0.2.99');
  // Whatever else the management plane knows goes on.
  expect(engine.view.management.licences().length).toBeGreaterThan(0);
});

test('a rule that names a profile of the wrong kind is refused in the words of the device', () => {
  const { run } = hq();
  run(...guard('Odd'), 'set rulebase dos rules Odd protection aggregate profile web-each');
  expect(run('commit')).toContain(
    "rulebase -> dos -> rules -> Odd -> protection -> aggregate -> profile 'web-each' is not a valid reference",
  );
});
