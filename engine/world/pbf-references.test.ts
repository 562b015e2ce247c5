import { expect, test } from 'vitest';
import { smallWorld } from './small-world.fixture.ts';
import { parseWorld } from './world-schema.ts';

const FORWARD = { kind: 'forward', egressInterface: 'ethernet1/3', nextHop: '172.16.0.254' };
const RULE = { name: 'R', from: ['inside'], action: FORWARD };
const BY_INTERFACE = { name: 'R', fromInterface: ['ethernet1/1'], action: FORWARD };

/** Paths and messages of the issues of a small world with these forwarding rules. */
function issues(...pbfRules: readonly unknown[]): readonly string[] {
  const parsed = parseWorld({ ...smallWorld(), pbfRules });
  return parsed.kind === 'world'
    ? []
    : parsed.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

test('a rule by zone and a rule by interface with everything about them are sound', () => {
  const monitor = { address: '192.0.2.1', interval: 2, threshold: 2, disableIfUnreachable: true };
  const full = { ...RULE, source: ['10.0.0.0/24'], destination: ['web-public'], user: ['hq\\anna'], monitor };
  const enforceSymmetricReturn = { nextHops: ['203.0.113.1'] };
  expect(issues(full, { ...BY_INTERFACE, name: 'S', enforceSymmetricReturn })).toEqual([]);
});

test.each<[string, readonly unknown[], readonly string[]]>([
  [
    'neither zone nor interface',
    [{ name: 'R', action: FORWARD }],
    ['pbfRules.0: needs either from or fromInterface'],
  ],
  ['zone and interface', [{ ...RULE, ...BY_INTERFACE }], ['pbfRules.0: needs either from or fromInterface']],
  ['an unknown zone', [{ ...RULE, from: ['nowhere'] }], ['pbfRules.0.from.0: unknown zone "nowhere"']],
  [
    'an unknown interface to come in by',
    [{ ...BY_INTERFACE, fromInterface: ['ethernet1/9'] }],
    ['pbfRules.0.fromInterface.0: unknown interface "ethernet1/9"'],
  ],
  [
    'an unknown interface to leave by',
    [{ ...RULE, action: { kind: 'forward', egressInterface: 'ethernet1/9' } }],
    ['pbfRules.0.action.egressInterface: unknown interface "ethernet1/9"'],
  ],
  [
    'a next hop beside the interface',
    [{ ...RULE, action: { ...FORWARD, nextHop: '203.0.113.1' } }],
    ['pbfRules.0.action.nextHop: "203.0.113.1" is on no subnet of ethernet1/3'],
  ],
  [
    'a next hop to return to beside the interface',
    [{ ...BY_INTERFACE, enforceSymmetricReturn: { nextHops: ['172.16.0.9'] } }],
    ['pbfRules.0.enforceSymmetricReturn.nextHops.0: "172.16.0.9" is on no subnet of ethernet1/1'],
  ],
  [
    'symmetric return by zone',
    [{ ...RULE, enforceSymmetricReturn: {} }],
    ['pbfRules.0.enforceSymmetricReturn: needs fromInterface'],
  ],
  [
    'symmetric return of a rule that discards',
    [{ ...BY_INTERFACE, action: { kind: 'discard' }, enforceSymmetricReturn: {} }],
    ['pbfRules.0.enforceSymmetricReturn: needs the action forward'],
  ],
  [
    'a monitor of a rule that discards',
    [{ ...RULE, action: { kind: 'discard' }, monitor: { address: '192.0.2.1' } }],
    ['pbfRules.0.monitor: needs the action forward'],
  ],
  [
    'a monitor with nothing to probe',
    [{ ...RULE, action: { kind: 'forward', egressInterface: 'ethernet1/3' }, monitor: {} }],
    ['pbfRules.0.monitor: needs an address where the rule has no next hop'],
  ],
  [
    'an unknown application and user',
    [{ ...RULE, application: ['gopher'], user: ['nobody'] }],
    ['pbfRules.0.user.0: unknown user "nobody"', 'pbfRules.0.application.0: unknown application "gopher"'],
  ],
  [
    'a bad service',
    [{ ...RULE, service: ['tcp/x'] }],
    ['pbfRules.0.service.0: "tcp/x" is not a service here'],
  ],
  [
    'a bad address',
    [{ ...RULE, source: ['printer'] }],
    ['pbfRules.0.source.0: "printer" is neither an address nor the name of one'],
  ],
  ['a name twice', [RULE, RULE], ['pbfRules.1.name: duplicate name "R"']],
])('%s is told with its place', (_, rules, expected) => {
  expect(issues(...rules)).toEqual(expected);
});
