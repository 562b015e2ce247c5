// Conditions of security rules, as traffic meets them.
import { expect, test } from 'vitest';
import { Workbench } from '../packet/dataplane.fixture.ts';
import { TCP_SYN } from '../packet/packet.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const RULE = { name: 'Rule', from: ['inside'], to: ['outside'], service: ['any'] };
/** The workbench lives in the first minutes of 1970, a Thursday. */
const NOW = ['00:10', '00:20'];
const LATER = ['00:21', '00:30'];

function verdict(
  changes: Readonly<Record<string, unknown>>,
  flow = '10.0.0.5:40000 > 192.0.2.80:443',
): string {
  const { rule = {}, ...others } = changes;
  const securityRules = [{ ...RULE, ...(typeof rule === 'object' ? rule : {}) }];
  const bench = new Workbench(smallWorld({ natRules: [], ...others, securityRules }));
  return bench.send({ flow, via: 'ethernet1/2', tcpFlags: TCP_SYN });
}

const daily = (name: string, hours: readonly string[]) => ({ name, kind: 'daily', hours: [hours] });

test.each([
  ['a source that is meant', { source: ['10.0.0.0/24'] }, 'forwarded'],
  ['a source that is left out', { source: ['10.0.0.0/24'], negateSource: true }, 'dropped'],
  ['a source beside the one left out', { source: ['10.0.1.0/24'], negateSource: true }, 'forwarded'],
  ['any source, left out', { negateSource: true }, 'dropped'],
  ['a destination that is left out', { destination: ['192.0.2.80'], negateDestination: true }, 'dropped'],
  ['a rule between zones', { type: 'interzone' }, 'forwarded'],
  ['a rule within zones', { type: 'intrazone', to: ['any'] }, 'dropped'],
  ['a predefined service', { service: ['service-https'] }, 'forwarded'],
  ['another one', { service: ['service-http'] }, 'dropped'],
])('%s: %o, %s', (_, rule, expected) => {
  expect(verdict({ rule })).toBe(expected);
});

test('groups of addresses, services and applications stand for what they hold', () => {
  const groups = {
    addressGroups: [{ name: 'ours', members: ['10.0.0.0/24'] }],
    services: [{ name: 'tls', port: 'tcp/443,8443' }],
    serviceGroups: [{ name: 'web', members: ['tls'] }],
    applicationGroups: [{ name: 'office', members: ['ssl'] }],
  };
  const rule = { source: ['ours'], service: ['web'], application: ['office'] };
  expect(verdict({ ...groups, rule })).toBe('forwarded');
  expect(verdict({ ...groups, rule }, '10.0.0.5:40000 > 192.0.2.80:8444')).toBe('dropped');
});

test.each([
  ['while its schedule lasts', NOW, 'forwarded'],
  ['outside of it', LATER, 'dropped'],
])('a rule %s', (_, hours, expected) => {
  expect(verdict({ schedules: [daily('some', hours)], rule: { schedule: 'some' } })).toBe(expected);
});

test('the predefined rules may say otherwise, and are logged then', () => {
  const defaultRules = { interzone: { action: 'allow', logEnd: true } };
  expect(verdict({ rule: { to: ['servers'] } })).toBe('dropped');
  expect(verdict({ defaultRules, rule: { to: ['servers'] } })).toBe('forwarded');
  const bench = new Workbench(
    smallWorld({ defaultRules: { interzone: { logEnd: true } }, securityRules: [] }),
  );
  bench.send({ flow: '10.0.0.5:40000 > 192.0.2.80:443', via: 'ethernet1/2', tcpFlags: TCP_SYN });
  expect(bench.log(1)).toMatchObject([{ subtype: 'drop', rule: 'interzone-default', action: 'deny' }]);
});
