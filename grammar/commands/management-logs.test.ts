import { expect, test } from 'vitest';
import { manageEngine } from '../../engine/management/managed-engine.ts';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { configurationDesk } from '../configure/testing/configuration-desk.ts';
import { createExecutor } from '../execute.ts';
import { hqFirewall } from './testing/hq-firewall.ts';

test('the system log tells what the management plane remembers', () => {
  const { ask } = hqFirewall();
  expect(ask('show log system')).toMatchInlineSnapshot(`
    "
    Time                Severity Subtype  Object        EventID             Description
    ===============================================================================
    2026/03/06 05:29:43 info     general                general             The system is starting up, sw-version 11.2.4
    2026/03/06 05:30:43 info     general                general             AutoCom job enqueued. JobId=1
    2026/03/06 05:31:28 info     general                general             AutoCom job succeeded. JobId=1
    2026/03/08 05:18:19 info     routing  remote-core   routed-BGP-peer-ent BGP peer session enters established state, peer: remote-core
    2026/03/18 04:07:36 info     vpn      GW-Site       ike-nego-p1-succ    IKE phase-1 negotiation is succeeded
    2026/03/18 08:00:02 info     general                general             Downld job enqueued. JobId=62
    2026/03/18 08:00:31 high     general                general             Downld job failed. JobId=62
    2026/03/18 09:05:12 info     general                general             User nora logged in via CLI from 192.168.1.52
    2026/03/18 09:12:44 info     general                general             Commit job enqueued. JobId=63
    2026/03/18 09:13:19 info     general                general             Commit job succeeded. JobId=63
    2026/03/18 09:45:36 info     vpn      T-Site        ike-nego-p2-succ    IKE phase-2 negotiation is succeeded"
  `);
  expect(
    ask('show log system severity greater-than-or-equal high csv-output equal yes'),
  ).toMatchInlineSnapshot(`
    "
    Receive Time,Serial Number,Type,Subtype,Generated Time,Event ID,Object,Severity,Description
    2026/03/18 08:00:31,001901000117,SYSTEM,general,2026/03/18 08:00:31,general,,high,Downld job failed. JobId=62"
  `);
});

test('criteria and expressions choose among the records, in either order', () => {
  const { ask } = hqFirewall();
  const rows = (criteria: string) => ask(`show log system ${criteria}`).split('\n').slice(3);
  const all = rows('');
  expect(rows('direction equal backward')).toEqual(all.toReversed());
  const vpn = all.filter((row) => row.includes(' vpn '));
  expect(vpn.length).toBeGreaterThan(0);
  expect(rows('subtype equal vpn')).toEqual(vpn);
  expect(rows('query equal "( subtype eq vpn )"')).toEqual(vpn);
  expect(rows('subtype not-equal vpn')).toEqual(all.filter((row) => !vpn.includes(row)));
  expect(rows('opaque contains JobId')).toEqual(all.filter((row) => row.includes('JobId')));
  expect(rows('receive_time in last-60-seconds')).toEqual([]);
});

test('every finished job and every change of roles is in the system log once', () => {
  const { engine, ask } = hqFirewall();
  engine.apply({ kind: 'ha-suspend', unit: 'peer' });
  engine.apply({ kind: 'ha-functional' });
  engine.apply({ kind: 'ha-failover' });
  const log = ask('show log system');
  const jobs = engine.view.management.jobs();
  for (const { id, type, result } of jobs) {
    const word = result === 'OK' ? 'succeeded' : 'failed';
    expect(log.split(`${type} job ${word}. JobId=${id}\n`).length).toBe(2);
  }
  expect(log.split(' ha ').length - 1).toBe(3);
  expect(ask('show log system severity equal critical').split('\n').length).toBe(4);
});

test('changes and commits are in the configuration log with who made them', () => {
  const { run } = configurationDesk();
  run('configure', 'set address web ip-netmask 10.20.0.81', 'delete address "mail server"', 'commit', 'exit');
  expect(run('show log config').join('\n')).toMatchInlineSnapshot(`
    "
    Time                Admin          Command       Client Result       Configuration Path
    ===============================================================================
    2026/03/18 10:41:55 admin          set           cli    succeeded    vsys vsys1 address web ip-netmask
    2026/03/18 10:41:55 admin          delete        cli    succeeded    vsys vsys1 address mail server
    2026/03/18 10:41:55 admin          commit        cli    succeeded"
  `);
  expect(run('show log config cmd equal commit').length).toBe(4);
  expect(run('show log config query equal "( cmd eq set ) and ( admin eq nobody )"').length).toBe(3);
  expect(run('show log config csv-output equal yes').at(-1)).toMatchInlineSnapshot(
    `"2026/03/18 10:41:55,000000000042,CONFIG,2026/03/18 10:41:55,commit,admin,cli,succeeded,"`,
  );
});

test('what was refused is logged as failed', () => {
  const { run } = configurationDesk();
  run('configure', 'rename address web to "mail server"', 'exit');
  expect(run('show log config result equal failed').length).toBe(4);
});

test('a commit is in both logs', () => {
  const { engine } = hqFirewall();
  const world = shippedWorld('hq', { warmUp: 600 });
  const management = manageEngine({ engine, world });
  const { execute } = createExecutor({
    engine,
    release: '11.2',
    coach: 'off',
    management: () => management,
    admin: 'nora',
  });
  const ask = (line: string) => execute(line).lines.slice(3);
  execute('configure');
  execute('set deviceconfig system hostname PA-OTHER');
  execute('commit');
  execute('exit');
  const [job] = engine.view.management.jobs();
  expect(job).toMatchObject({ type: 'Commit', result: 'OK' });
  expect(ask('show log config cmd equal commit')).toEqual([
    expect.stringMatching(/ nora +commit +cli +succeeded$/),
  ]);
  expect(ask('show log system direction equal backward').slice(0, 2)).toEqual([
    expect.stringContaining(`Commit job succeeded. JobId=${job?.id}`),
    expect.stringContaining(`Commit job enqueued. JobId=${job?.id}`),
  ]);
});

test('a cleared traffic log is empty, keeps nothing back and goes on', () => {
  const { engine, ask, pass } = hqFirewall();
  expect(ask('show log traffic').split('\n').length).toBeGreaterThan(10);
  const hits = engine.view.ruleHits('security');
  expect(ask('clear log traffic')).toBe('\nSuccessfully deleted traffic logs');
  expect(ask('show log traffic').split('\n').length).toBe(5);
  expect(engine.view.ruleHits('security')).toEqual(hits);
  const fork = engine.fork();
  pass(60);
  fork.advance(engine.view.now());
  const request = { limit: 100_000, direction: 'forward' } as const;
  const since = engine.view.trafficLog(request);
  expect(since.length).toBeGreaterThan(0);
  expect(fork.view.trafficLog(request)).toEqual(since);
});
