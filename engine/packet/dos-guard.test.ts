import { expect, test } from 'vitest';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Workbench } from './dataplane.fixture.ts';
import { DosMeters } from './dos-meters.ts';
import { TCP_SYN } from './packet.ts';

const SYN_LIMIT = { alarm: 1, activate: 2, maximum: 4, blockDuration: 30 };

function bench(rule: object, profile: object = { synFlood: SYN_LIMIT }): Workbench {
  return new Workbench(
    smallWorld({
      dosProfiles: [{ name: 'limit', ...profile }],
      dosRules: [{ name: 'Guard', from: ['inside'], to: ['servers'], service: ['tcp/443'], ...rule }],
    }),
  );
}

let port = 20_000;

/** What becomes of first packets of these senders, one after the other. */
function knock(one: Workbench, ...senders: readonly string[]): readonly string[] {
  return senders.map((sender) =>
    one.send({ flow: `${sender}:${port++} > 172.16.0.10:443`, via: 'ethernet1/2', tcpFlags: TCP_SYN }),
  );
}

function moved(one: Workbench): Readonly<Record<string, number>> {
  const counters = one.state.counters
    .readings()
    .filter(({ name, value }) => name.startsWith('flow_dos') && value > 0);
  return Object.fromEntries(counters.map(({ name, value }) => [name, value]));
}

test('a rule that denies drops under its own counter; one that allows asks no profile', () => {
  const denying = bench({ action: 'deny' });
  expect(knock(denying, '10.0.0.5')).toEqual(['dropped']);
  expect(moved(denying)).toEqual({ flow_dos_rule_deny: 1 });
  const allowing = bench({ action: 'allow' });
  expect(knock(allowing, '10.0.0.5')).toEqual(['forwarded']);
  expect(allowing.state.hits.dos.countOf(0)).toBe(1);
});

test('what no rule is for is not metered', () => {
  const one = bench({ aggregate: 'limit' });
  const other = { flow: '10.0.0.5:4000 > 172.16.0.10:22', via: 'ethernet1/2', tcpFlags: TCP_SYN };
  for (let n = 0; n < 9; n++) one.send({ ...other, flow: `10.0.0.5:${4000 + n} > 172.16.0.10:22` });
  expect(moved(one)).toEqual({});
});

test('an aggregate profile counts all senders together and shuts everybody out above its maximum', () => {
  const one = bench({ aggregate: 'limit' });
  const senders = ['10.0.0.5', '10.0.0.6', '10.0.0.7', '10.0.0.8', '10.0.0.9', '10.0.0.10'];
  expect(knock(one, ...senders)).toEqual([
    'forwarded',
    'forwarded',
    'forwarded',
    'dropped',
    'dropped',
    'dropped',
  ]);
  expect(moved(one)).toEqual({
    flow_dos_rule_ag_red_act: 1,
    flow_dos_rule_ag_red_max: 1,
    flow_dos_rule_ag_blk_dur: 1,
    flow_dos_rule_drop_aggr: 3,
  });
  one.age(1029);
  expect(knock(one, '10.0.0.5')).toEqual(['dropped']);
  one.age(1030);
  expect(knock(one, '10.0.0.5')).toEqual(['forwarded']);
});

test('a classified profile shuts out the sender alone, whom an administrator may let in', () => {
  const one = bench({ classified: { profile: 'limit', by: 'source-ip-only' } });
  expect(knock(one, ...Array.from({ length: 6 }, () => '10.0.0.5')).slice(-2)).toEqual([
    'dropped',
    'dropped',
  ]);
  expect(knock(one, '10.0.0.6')).toEqual(['forwarded']);
  expect(one.state.dosMeters.blocked(1000)).toEqual([{ rule: 1, address: '10.0.0.5', until: 1030 }]);
  expect(moved(one)).toMatchObject({
    flow_dos_rule_drop_cl_red_max: 1,
    flow_dos_rule_drop_cl_blk_dur: 1,
    flow_dos_rule_drop_classified: 3,
  });
  one.age(1001);
  expect(knock(one, '10.0.0.5')).toEqual(['dropped']);
  one.state.dosMeters.release(({ address }) => address === '10.0.0.5', 1001);
  expect(knock(one, '10.0.0.5')).toEqual(['forwarded']);
});

test('with SYN cookies the firewall answers above activate, and who brings one back is let in', () => {
  const one = bench({ aggregate: 'limit' }, { synFlood: { ...SYN_LIMIT, action: 'syn-cookies' } });
  expect(knock(one, ...Array.from({ length: 5 }, () => '10.0.0.5'))).toEqual([
    'forwarded',
    'forwarded',
    'cookie',
    'cookie',
    'dropped',
  ]);
  expect(moved(one)).toEqual({ flow_dos_syncookie_max: 1, flow_dos_rule_drop_aggr: 1 });
  const back = { flow: '10.0.0.5:5000 > 172.16.0.10:443', via: 'ethernet1/2', tcpFlags: 16, synCookie: true };
  expect(one.send(back)).toBe('forwarded');
});

test('sessions at once are limited, and those that end make room', () => {
  const one = bench({ classified: { profile: 'limit' } }, { sessionLimit: 2 });
  expect(knock(one, '10.0.0.5', '10.0.0.5', '10.0.0.5', '10.0.0.6')).toEqual([
    'forwarded',
    'forwarded',
    'dropped',
    'forwarded',
  ]);
  expect(moved(one)).toEqual({ flow_dos_cl_max_sess_limit: 1 });
  expect(one.state.dosMeters.countsOf('1', 1000)).toMatchObject({ sessions: 3, dropped: 1 });
  one.age(1010);
  expect(one.state.dosMeters.countsOf('1', 1010).sessions).toBe(0);
  expect(knock(one, '10.0.0.5')).toEqual(['forwarded']);
});

test('meters outlive a snapshot, and addresses that stand still are given up before they fill the memory', () => {
  const meters = new DosMeters();
  const threshold = { ...SYN_LIMIT, action: 'red' } as const;
  for (let n = 0; n < 6000; n++) meters.count(`1 10.0.${n >>> 8}.${n & 255}`, 1, threshold, 50 + n);
  for (let n = 0; n < 5; n++) meters.count('1 2001:db8::5', 0, threshold, 7000);
  const copy = new DosMeters();
  copy.restore(meters.state());
  expect(copy.state()).toEqual(meters.state());
  expect(copy.blocked(7010)).toEqual([{ rule: 1, address: '2001:db8::5', until: 7030 }]);
  expect(meters.state().length).toBeLessThan(4200 * 40);
});
