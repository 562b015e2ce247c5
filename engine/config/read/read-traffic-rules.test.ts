import { expect, test } from 'vitest';
import { shippedWorld } from '../../world/shipped-world.fixture.ts';
import { smallWorld } from '../../world/small-world.fixture.ts';
import type { World } from '../../world/world-schema.ts';
import {
  type ConfigNode,
  type ConfigPath,
  type ConfigTree,
  EMPTY_CONTAINER,
  entry,
  leaf,
  members,
} from '../config-node.ts';
import { entriesAt, nodeAt, withNode, withoutNode } from '../config-tree.ts';
import { configuredWorld } from '../configured-world.ts';
import { worldConfiguration } from '../world-configuration.ts';

const VSYS: ConfigPath = ['vsys', entry('vsys1')];
const rule = (base: string, name: string): ConfigPath => [...VSYS, 'rulebase', base, 'rules', entry(name)];
const profile = (name: string): ConfigPath => [...VSYS, 'profiles', 'dos-protection', entry(name)];

const LINE: ConfigPath = ['network', 'qos', 'profile', entry('line')];
const OUTSIDE: ConfigPath = ['network', 'qos', 'interface', entry('ethernet1/1')];

const FLOOD = { alarm: 1, activate: 2, maximum: 3, blockDuration: 4 };
/** Every kind of rule with all that it can say. */
const RULES = {
  qosRules: [
    {
      name: 'Voice',
      from: ['inside'],
      to: ['outside'],
      source: ['10.0.0.0/24'],
      destination: ['web-public'],
      user: ['hq\\anna'],
      application: ['sip'],
      service: ['udp/5060', 'service-https'],
      class: 1,
    },
    { name: 'Rest', class: 8, disabled: true },
  ],
  qosProfiles: [
    {
      name: 'line',
      egressMax: 10,
      egressGuaranteed: 2.5,
      classes: [{ class: 1, priority: 'real-time', egressGuaranteed: 1 }, { class: 8 }],
    },
    { name: 'shares', unit: 'percentage', classes: [{ class: 2, priority: 'high', egressMax: 40 }] },
    { name: 'nothing' },
  ],
  qosInterfaces: ['ethernet1/2', { name: 'ethernet1/1', egressMax: 12.5, profile: 'line' }],
  decryptionRules: [
    { name: 'Closed', urlCategory: ['news', 'health'], action: 'no-decrypt' },
    { name: 'Open', from: ['inside'], service: ['tcp/443'], disabled: true },
  ],
  authenticationRules: [
    { name: 'Form', urlCategory: ['news'] },
    { name: 'Browser', enforcement: 'browser-challenge' },
    { name: 'None', enforcement: 'no-captive-portal' },
  ],
  overrideRules: [
    { name: 'Scanners', from: ['inside'], protocol: 'tcp', port: '9200,9300-9310', application: 'ssl' },
    { name: 'Talk', user: ['hq\\anna'], protocol: 'udp', port: '7000', application: 'dns', disabled: true },
  ],
  dosProfiles: [
    {
      name: 'all',
      synFlood: { ...FLOOD, action: 'syn-cookies' },
      udpFlood: FLOOD,
      icmpFlood: FLOOD,
      otherIpFlood: FLOOD,
      icmp6Flood: FLOOD,
      sessionLimit: 9,
    },
    { name: 'each', udpFlood: {} },
    { name: 'both' },
  ],
  dosRules: [
    {
      name: 'Guard',
      from: ['outside'],
      to: ['servers'],
      service: ['tcp/80'],
      aggregate: 'all',
      classified: { profile: 'each', by: 'src-dest-ip-both' },
    },
    { name: 'Twice', aggregate: 'both', classified: { profile: 'both' } },
    { name: 'Friends', action: 'allow' },
    { name: 'Foes', action: 'deny', disabled: true },
  ],
};
const users = [{ name: 'hq\\anna', addresses: ['10.0.0.5'] }];
const BARE = smallWorld({ users });
const RULED = smallWorld({ users, ...RULES });

/** The world without any of these rules: whatever is read is in the tree. */
function bare(world: World): World {
  const none = {
    qosRules: [],
    qosProfiles: [],
    qosInterfaces: [],
    decryptionRules: [],
    authenticationRules: [],
  };
  return { ...world, ...none, overrideRules: [], dosProfiles: [], dosRules: [] };
}

test.each([
  ['of every kind', RULED],
  ['of world hq', shippedWorld('hq')],
])('rules %s are read as they were written', (_, world) => {
  const tree = worldConfiguration(world);
  expect(configuredWorld(bare(world), tree)).toMatchObject({ kind: 'world', warnings: [] });
  const found = configuredWorld(bare(world), tree);
  expect(found.kind === 'world' && found.world).toEqual(world);
  expect(worldConfiguration(world)).toEqual(tree);
});

test('a configuration without these rules takes them away', () => {
  const found = configuredWorld(RULED, worldConfiguration(BARE));
  expect(found.kind === 'world' && found.world).toEqual(BARE);
});

test('rules of several virtual systems stand in that of their first zone, profiles among the shared objects', () => {
  const interfaces = [...BARE.interfaces.slice(0, 2), { ...BARE.interfaces[2], vsys: 2 }];
  const dosRules = [{ name: 'Own', from: ['servers'], aggregate: 'all' }];
  const world = smallWorld({ users, ...RULES, multiVsys: true, interfaces, dosRules });
  const tree = worldConfiguration(world);
  expect([...entriesAt(tree, ['vsys', entry('vsys2'), 'rulebase', 'dos', 'rules']).keys()]).toEqual(['Own']);
  expect(nodeAt(tree, ['shared', 'profiles', 'dos-protection', entry('all')])).toBeDefined();
  const found = configuredWorld(bare(world), tree);
  expect(found.kind === 'world' && found.world).toEqual(world);
});

function read(path: ConfigPath, node: ConfigNode | undefined, tree: ConfigTree = worldConfiguration(RULED)) {
  return configuredWorld(RULED, node === undefined ? withoutNode(tree, path) : withNode(tree, path, node));
}

test('an interface whose QoS is switched off, and a method of an object of its own', () => {
  const off = read(['network', 'qos', 'interface', entry('ethernet1/1'), 'enabled'], leaf('no'));
  expect(off.kind === 'world' && off.world.qosInterfaces.map(({ name }) => name)).toEqual(['ethernet1/2']);
  const object = [...VSYS, 'authentication-object', entry('mine')];
  const tree = withNode(
    worldConfiguration(RULED),
    [...object, 'authentication-method'],
    leaf('no-captive-portal'),
  );
  const own = read([...rule('authentication', 'Form'), 'authentication-enforcement'], leaf('mine'), tree);
  expect(own.kind === 'world' && own.world.authenticationRules[0]?.enforcement).toBe('no-captive-portal');
});

test('a DoS rule for interfaces is one for their zones', () => {
  const from = [...rule('dos', 'Guard'), 'from'];
  const tree = withoutNode(worldConfiguration(RULED), from);
  const found = read([...from, 'interface'], members(['ethernet1/2', 'ethernet1/3']), tree);
  expect(found.kind === 'world' && found.world.dosRules[0]?.from).toEqual(['inside', 'servers']);
});

test('a flood whose rates are not said has those of a new profile; one that is not enabled is none', () => {
  const udp = [...profile('each'), 'flood', 'udp'];
  const usual = read([...udp, 'red'], EMPTY_CONTAINER);
  expect(usual.kind === 'world' && usual.world.dosProfiles[1]?.udpFlood).toEqual({
    alarm: 10_000,
    activate: 10_000,
    maximum: 40_000,
    blockDuration: 300,
    action: 'red',
  });
  const off = read([...udp, 'enable'], leaf('no'));
  expect(off.kind === 'world' && off.world.dosProfiles[1]).toEqual({ name: 'each' });
});

const AGGREGATE = [...rule('dos', 'Guard'), 'protection', 'aggregate', 'profile'];

test.each<[string, ConfigPath, ConfigNode | undefined, object]>([
  ['a profile that is none', AGGREGATE, leaf('thick'), { kind: 'reference', value: 'thick' }],
  ['a profile of the other type', AGGREGATE, leaf('each'), { kind: 'reference', value: 'each' }],
  [
    'an enforcement that is none',
    [...rule('authentication', 'Form'), 'authentication-enforcement'],
    leaf('nothing'),
    { kind: 'reference', value: 'nothing' },
  ],
  [
    'an authentication rule that asks for nothing',
    [...rule('authentication', 'Form'), 'authentication-enforcement'],
    undefined,
    { kind: 'missing', word: 'authentication-enforcement' },
  ],
  [
    'a zone that is none',
    [...rule('qos', 'Voice'), 'to'],
    members(['nowhere']),
    { kind: 'reference', value: 'nowhere' },
  ],
  [
    'a rule from nowhere',
    [...rule('decryption', 'Closed'), 'from'],
    undefined,
    { kind: 'missing', word: 'from' },
  ],
  ['a DoS rule to nowhere', [...rule('dos', 'Guard'), 'to'], undefined, { kind: 'missing', word: 'to' }],
  [
    'an interface of a DoS rule that is none',
    [...rule('dos', 'Guard'), 'from', 'interface'],
    members(['ethernet1/9']),
    { kind: 'reference', value: 'ethernet1/9' },
  ],
  [
    'an override to any application',
    [...rule('application-override', 'Scanners'), 'application'],
    leaf('any'),
    { kind: 'reference', value: 'any' },
  ],
  [
    'ports of an override that are none',
    [...rule('application-override', 'Scanners'), 'port'],
    leaf('9200-'),
    { kind: 'value', value: '9200-', expected: 'a valid port range' },
  ],
  [
    'an override without ports',
    [...rule('application-override', 'Scanners'), 'port'],
    undefined,
    { kind: 'missing', word: 'port' },
  ],
  [
    'a class that is none',
    [...rule('qos', 'Voice'), 'action', 'class'],
    leaf('9'),
    { kind: 'value', value: '9', expected: 'a number from 1 to 8' },
  ],
  [
    'a maximum below the rate to activate',
    [...profile('all'), 'flood', 'udp', 'red', 'maximal-rate'],
    leaf('1'),
    { kind: 'value', value: '1', expected: 'a rate of at least 2' },
  ],
  [
    'QoS on an interface that is none',
    ['network', 'qos', 'interface', entry('ethernet1/9'), 'enabled'],
    leaf('yes'),
    { kind: 'reference', value: 'ethernet1/9' },
  ],
  [
    'a QoS class that is none',
    [...LINE, 'class-bandwidth-type', 'mbps', 'class', entry('class9'), 'priority'],
    leaf('high'),
    { kind: 'value', value: 'class9', expected: 'one of class1 to class8' },
  ],
  [
    'more than is taken guaranteed',
    [...LINE, 'aggregate-bandwidth', 'egress-guaranteed'],
    leaf('10.5'),
    { kind: 'value', value: '10.5', expected: 'not above the egress-max of 10' },
  ],
  [
    'a bandwidth that is no number',
    [...LINE, 'aggregate-bandwidth', 'egress-max'],
    leaf('10m'),
    { kind: 'value', value: '10m', expected: 'a number from 0 to 60000' },
  ],
  [
    'a QoS profile that nobody has made',
    [...OUTSIDE, 'regular-traffic', 'default-group', 'qos-profile'],
    leaf('voice'),
    { kind: 'reference', value: 'voice' },
  ],
])('%s is told', (_, path, node, error) => {
  const found = read(path, node);
  expect(found.kind === 'invalid' ? found.errors : []).toMatchObject([error]);
});

test.each<[string, ConfigPath, ConfigNode]>([
  ['a source left out', [...rule('qos', 'Voice'), 'negate-source'], leaf('yes')],
  ['a schedule', [...rule('dos', 'Guard'), 'schedule'], leaf('nights')],
  ['a code point', [...rule('qos', 'Voice'), 'dscp-tos', 'codepoints', entry('x'), 'ef'], EMPTY_CONTAINER],
  ['QoS of tunnels', [...OUTSIDE, 'tunnel-traffic', 'bandwidth', 'egress-max'], leaf('5')],
  ['a category of a QoS rule', [...rule('qos', 'Voice'), 'category'], members(['news'])],
])('%s is kept, and told to be without effect', (_, path, node) => {
  expect(read(path, node)).toMatchObject({ kind: 'world', warnings: [{ kind: 'not-simulated' }] });
});
