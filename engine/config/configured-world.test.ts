import { expect, test } from 'vitest';
import { configurationOf, isSameConfiguration } from '../world/firewall-configuration.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { parseWorld, type World } from '../world/world-schema.ts';
import {
  type ConfigNode,
  type ConfigPath,
  type ConfigTree,
  EMPTY_CONTAINER,
  entry,
  leaf,
  members,
  stepName,
} from './config-node.ts';
import { entriesAt, nodeAt, withNode, withoutNode, withRenamed } from './config-tree.ts';
import { configuredWorld } from './configured-world.ts';
import { worldConfiguration } from './world-configuration.ts';

const VSYS: ConfigPath = ['vsys', entry('vsys1')];
const security = (name: string): ConfigPath => [...VSYS, 'rulebase', 'security', 'rules', entry(name)];
const nat = (name: string): ConfigPath => [...VSYS, 'rulebase', 'nat', 'rules', entry(name)];
const WORLD = smallWorld();

/** Everything that a world can say of a firewall. */
const FULL = smallWorld({
  addresses: [
    { name: 'web-public', address: '203.0.113.10' },
    { name: 'range', address: '10.0.0.9-10.0.0.30' },
    { name: 'www', address: 'fqdn www.example.com' },
    { name: 'office6', address: '2001:db8:1::/48' },
  ],
  addressGroups: [{ name: 'ours', members: ['range', 'office6'] }],
  userIdentification: {
    zones: ['servers', 'inside'],
    zoneLists: [{ zone: 'inside', include: ['10.0.0.0/8', 'ours'], exclude: ['10.0.0.7'] }],
    networks: [
      { name: 'lab', network: '10.0.0.64/26', discovery: 'exclude' },
      { name: 'rest', network: '10.0.0.0/8', disabled: true },
    ],
    timeout: 90,
    timesOut: false,
    portals: [1],
  },
  services: [
    { name: 'slow', port: 'tcp/8443', override: { timeout: 90, halfClosed: 10, timeWait: 5 } },
    { name: 'several', port: 'udp/53,5000-5100' },
    { name: 'plain', port: 'tcp/9000', override: {} },
  ],
  serviceGroups: [{ name: 'both', members: ['slow', 'several'] }],
  applications: [
    {
      name: 'erp',
      transport: 'tcp',
      ports: [8080, 8081],
      carrier: 'web-browsing',
      timeout: 77,
      halfClosed: 9,
      timeWait: 8,
    },
    { name: 'pinger', transport: 'icmp', ports: [] },
    { name: 'any-port', description: 'Uses any', transport: 'udp', ports: [], identifiedAfter: 3 },
  ],
  applicationGroups: [{ name: 'office', members: ['erp', 'ssl'] }],
  schedules: [
    { name: 'day', kind: 'daily', hours: [['08:00', '17:30']] },
    { name: 'week', kind: 'weekly', days: [{ day: 'sunday', hours: [['00:00', '23:59']] }] },
    { name: 'once', kind: 'once', spans: [['2026-03-18T10:00:00Z', '2026-03-19T09:00:00Z']] },
  ],
  zones: ['spare'],
  interfaces: [
    {
      name: 'ethernet1/1',
      zone: 'outside',
      address: '203.0.113.2/24',
      ipv6Address: '2001:db8:f::2/64',
      mtu: 1400,
      managementProfile: { name: 'far', services: ['ssh', 'ping'], permittedAddresses: ['192.0.2.0/24'] },
    },
    { name: 'tunnel.7', zone: 'inside', virtualRouter: 'second' },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
    { name: 'ethernet1/3.30', zone: 'servers', address: '172.16.0.1/24', mtu: 9000 },
    { name: 'ae1', zone: 'servers' },
    { name: 'loopback', zone: 'outside', address: '203.0.114.1/32' },
  ],
  routes: [
    { destination: '::/0', interface: 'ethernet1/1', nextHop: '2001:db8:f::1' },
    { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' },
    { destination: '10.9.0.0/16', interface: 'tunnel.7', metric: 20 },
  ],
  securityRules: [
    {
      ...WORLD.securityRules[1],
      name: 'Full',
      application: ['office', 'dns'],
      urlFiltering: true,
      logEnd: false,
    },
    {
      ...WORLD.securityRules[2],
      source: ['ours'],
      negateSource: true,
      service: ['both', 'tcp/25', 'service-http'],
    },
    { ...WORLD.securityRules[3], schedule: 'day', type: 'interzone', disabled: true, user: ['hq\\anna'] },
    {
      name: 'Identified',
      uuid: '3b241101-e2bb-4255-8caf-4136c566a962',
      from: ['any'],
      to: ['any'],
      action: 'drop',
    },
  ],
  natRules: [
    ...WORLD.natRules,
    {
      name: 'One',
      from: ['inside'],
      to: 'outside',
      source: ['10.0.0.7'],
      service: 'tcp/80',
      sourceTranslation: { kind: 'static-ip', address: '203.0.113.77', bidirectional: true },
    },
    {
      name: 'Pool',
      from: ['inside'],
      to: 'outside',
      toInterface: 'ethernet1/1',
      service: 'several',
      sourceTranslation: { kind: 'dynamic-ip', addresses: ['203.0.113.80/29'] },
    },
    {
      name: 'Ports',
      from: ['inside'],
      to: 'outside',
      disabled: true,
      sourceTranslation: { kind: 'dynamic-ip-and-port', addresses: ['203.0.113.90'] },
    },
    {
      name: 'Port',
      from: ['outside'],
      to: 'outside',
      destination: ['web-public'],
      destinationTranslation: { address: '172.16.0.10', port: 8080 },
    },
  ],
  pbfRules: [
    {
      name: 'Way',
      schedule: 'week',
      from: ['inside'],
      application: ['office'],
      service: ['udp/53'],
      action: { kind: 'forward', egressInterface: 'ethernet1/1', nextHop: '203.0.113.9' },
      monitor: { address: '192.0.2.1', interval: 4, threshold: 6, disableIfUnreachable: true },
    },
    {
      name: 'Back',
      fromInterface: ['ethernet1/1'],
      negateDestination: true,
      destination: ['ours'],
      action: { kind: 'forward', egressInterface: 'ethernet1/2' },
      enforceSymmetricReturn: { nextHops: ['203.0.113.1'] },
    },
    { name: 'Not', from: ['inside'], disabled: true, action: { kind: 'no-pbf' } },
    { name: 'Gone', from: ['inside'], action: { kind: 'discard' } },
  ],
  timers: { tcp: 1000, sctpInit: 7, discardOtherIp: 9, scan: 6 },
  sessionSettings: {
    acceleratedAgingThreshold: 60,
    offload: false,
    scanFactor: 3,
    resourceLimitBehavior: 'bypass',
    maxPendingMulticast: 8,
  },
  defaultRules: { intrazone: { action: 'drop' }, interzone: { logEnd: true } },
  zoneProtection: [
    {
      zone: 'outside',
      synFlood: { activate: 10, maximum: 20, action: 'syn-cookies' },
      icmp6Flood: { activate: 1, maximum: 2 },
      discardIpSpoof: true,
      rejectNonSyn: 'no',
      asymmetricPath: 'bypass',
    },
    { zone: 'inside', udpFlood: { activate: 5, maximum: 6 }, discardTcpSynAckWithData: true },
  ],
  virtualSystems: [{ id: 1, name: 'main', sessionLimit: 500 }],
  blockedUrlCategories: ['gambling', 'malware'],
  asymmetricPath: 'bypass',
  acceleratedAging: false,
  ipv6Firewalling: false,
  rejectNonSyn: false,
  rematch: false,
  bufferProtection: {
    enabled: true,
    monitorOnly: false,
    useLatency: true,
    useBuffer: true,
    alert: 40,
    activate: 70,
    blockCountdown: 75,
    blockHoldTime: 0,
    blockDuration: 600,
    latencyAlert: 20,
    latencyActivate: 100,
    latencyBlockCountdown: 300,
    latencyMaxTolerate: 600,
    zonesWithout: ['servers'],
  },
  disabledGateways: ['sip'],
  highAvailability: {
    peer: 'B',
    group: 7,
    priority: 50,
    preemptive: true,
    sessionSynchronization: false,
    ha1Addresses: { local: '10.99.0.9/28', peer: '10.99.0.10' },
    ha2Addresses: { local: '10.99.1.1/32', peer: '10.99.1.2' },
    linkGroups: [{ name: 'up', interfaces: ['ethernet1/1', 'ethernet1/2'], condition: 'all' }],
    pathGroups: [
      { name: 'one', virtualRouter: 'default', destinations: ['192.0.2.1', '192.0.2.2'] },
      { name: 'two', virtualRouter: 'default', destinations: ['192.0.2.3'], enabled: false },
    ],
    linkMonitoring: { condition: 'all' },
    pathMonitoring: { enabled: false },
  },
  administration: {
    ntpServers: [{ address: '192.0.2.1' }, { address: 'time.example.com' }],
  },
  deviceSystem: {
    timezone: 'Europe/Berlin',
    dnsServers: ['192.0.2.53', '192.0.2.54'],
    loginBanner: 'Authorized people only',
    permittedAddresses: ['192.168.1.0/24', '10.0.0.9'],
    idleTimeout: 0,
    serviceRoutes: [
      { service: 'dns', interface: 'ethernet1/1', address: '203.0.113.2/24' },
      { service: 'ntp', interface: 'ethernet1/1' },
      { service: 'url-updates', address: '10.0.0.1' },
    ],
  },
});

function read(tree: ConfigTree, world: World = WORLD): World {
  const found = configuredWorld(world, tree);
  if (found.kind === 'invalid') throw new Error(JSON.stringify(found.errors));
  return found.world;
}

test.each([
  ...['hq', 'overview', 'esx', 'alg', 'dual', 'vsys', 'stress'].map(
    (name) => [name, shippedWorld(name)] as const,
  ),
  ['small', WORLD] as const,
  ['full', FULL] as const,
])('the configuration of world %s says all of it, and no more', (_, world) => {
  const again = read(worldConfiguration(world), world);
  expect(again).toEqual(world);
  expect(isSameConfiguration(configurationOf(again), configurationOf(world))).toBe(true);
  // The schema finds nothing wrong with it either.
  expect(parseWorld(again)).toEqual({ kind: 'world', world });
});

test('several virtual systems have shared objects, and rules and interfaces of their own', () => {
  const interfaces = [...WORLD.interfaces.slice(0, 2), { ...WORLD.interfaces[2], vsys: 2 }];
  const securityRules = [...WORLD.securityRules, { name: 'Own', from: ['servers'], to: ['servers'] }];
  const world = smallWorld({ multiVsys: true, interfaces, securityRules });
  const tree = worldConfiguration(world);
  expect([...entriesAt(tree, ['vsys'])].map(([name]) => name)).toEqual(['vsys1', 'vsys2']);
  expect(nodeAt(tree, ['shared', 'address', entry('web-public')])).toBeDefined();
  expect([...entriesAt(tree, ['vsys', entry('vsys2'), 'rulebase', 'security', 'rules']).keys()]).toEqual([
    'Own',
  ]);
  expect(read(tree, world)).toEqual(world);
});

test('what is not understood changes nothing', () => {
  const path = [...VSYS, 'rulebase', 'captive-portal', 'rules', entry('x'), 'blue'];
  const tree = withNode(worldConfiguration(WORLD), path, leaf('yes'));
  expect(read(withNode(tree, ['shared', 'log-settings'], EMPTY_CONTAINER))).toEqual(WORLD);
});

test('edits of the tree are edits of the world', () => {
  let tree = worldConfiguration(WORLD);
  tree = withNode(tree, [...security('Admin'), 'action'], leaf('reset-both'));
  tree = withNode(tree, ['deviceconfig', 'system', 'hostname'], leaf('EDGE'));
  tree = withNode(tree, ['deviceconfig', 'setting', 'session', 'timeout-udp'], leaf('44'));
  tree = withoutNode(tree, security('No-P2P'));
  const world = read(tree);
  expect(world.securityRules.map(({ name, action }) => `${name} ${action}`)).toEqual([
    'Out allow',
    'Web-In allow',
    'Admin deny',
  ]);
  expect([world.host, world.timers.udp]).toEqual(['EDGE', 44]);
});

test('a pair and its time servers are as the configuration has them, the other unit stays', () => {
  const group = ['deviceconfig', 'high-availability', 'group'];
  let tree = worldConfiguration(FULL);
  tree = withNode(tree, [...group, 'election-option', 'device-priority'], leaf('20'));
  tree = withNode(tree, [...group, 'state-synchronization', 'enabled'], leaf('yes'));
  const server = ['deviceconfig', 'system', 'ntp-servers', 'primary-ntp-server', 'ntp-server-address'];
  tree = withNode(tree, server, leaf('192.0.2.9'));
  const world = read(tree, FULL);
  expect(world.highAvailability).toEqual({
    ...FULL.highAvailability,
    priority: 20,
    sessionSynchronization: true,
  });
  expect(world.administration.ntpServers).toEqual([
    { address: '192.0.2.9' },
    { address: 'time.example.com' },
  ]);
  const off = withNode(tree, ['deviceconfig', 'high-availability', 'enabled'], leaf('no'));
  const kept = configuredWorld(FULL, off);
  expect(kept).toMatchObject({ kind: 'world', world: { highAvailability: FULL.highAvailability } });
  expect(kept.warnings).toContainEqual({
    kind: 'not-simulated',
    path: ['deviceconfig', 'high-availability'],
  });
});

test('an interface that is new comes behind those that were there, in the zone that lists it', () => {
  const at = ['network', 'interface', 'ethernet', entry('ethernet1/0'), 'layer3'];
  let tree = withNode(worldConfiguration(WORLD), [...at, 'ip', entry('192.168.7.1/24')], EMPTY_CONTAINER);
  tree = withNode(tree, [...VSYS, 'zone', entry('lab'), 'network', 'layer3'], members(['ethernet1/0']));
  expect(configuredWorld(WORLD, tree)).toMatchObject({
    kind: 'world',
    world: {
      ...WORLD,
      zones: ['lab'],
      idleInterfaces: [{ name: 'ethernet1/0', zone: 'lab', address: '192.168.7.1/24' }],
    },
    warnings: [{ kind: 'idle-interface', path: at, lacks: 'virtual-router' }],
  });
  const router = ['network', 'virtual-router', entry('default'), 'interface'];
  tree = withNode(tree, router, members(['ethernet1/1', 'ethernet1/2', 'ethernet1/3', 'ethernet1/0']));
  const added = {
    name: 'ethernet1/0',
    zone: 'lab',
    address: '192.168.7.1/24',
    vsys: 1,
    virtualRouter: 'default',
  };
  expect(read(tree).interfaces).toEqual([...WORLD.interfaces, added]);
});

test('a route without an interface leaves where its next hop lies, and a lower metric comes first', () => {
  const table = ['network', 'virtual-router', entry('default'), 'routing-table', 'ip', 'static-route'];
  let tree = worldConfiguration(WORLD);
  for (const [name, hop, metric] of [
    ['far', '10.0.0.9', '20'],
    ['near', '172.16.0.9', '5'],
  ] as const) {
    tree = withNode(tree, [...table, entry(name), 'destination'], leaf('10.77.0.0/16'));
    tree = withNode(tree, [...table, entry(name), 'nexthop', 'ip-address'], leaf(hop));
    tree = withNode(tree, [...table, entry(name), 'metric'], leaf(metric));
  }
  expect(read(tree).routes.slice(1)).toEqual([
    { destination: '10.77.0.0/16', interface: 'ethernet1/3', nextHop: '172.16.0.9', metric: 5 },
    { destination: '10.77.0.0/16', interface: 'ethernet1/2', nextHop: '10.0.0.9', metric: 20 },
  ]);
});

test('translated addresses may be objects, groups and ranges', () => {
  const pool = [...nat('SNAT'), 'source-translation'];
  let tree = withoutNode(worldConfiguration(WORLD), pool);
  tree = withNode(tree, [...VSYS, 'address', entry('pool'), 'ip-range'], leaf('203.0.113.60-203.0.113.62'));
  tree = withNode(
    tree,
    [...VSYS, 'address-group', entry('pools'), 'static'],
    members(['pool', 'web-public']),
  );
  tree = withNode(
    tree,
    [...pool, 'dynamic-ip-and-port', 'translated-address'],
    members(['pools', '203.0.113.70']),
  );
  expect(read(tree).natRules[1]?.sourceTranslation).toEqual({
    kind: 'dynamic-ip-and-port',
    addresses: ['203.0.113.60', '203.0.113.61', '203.0.113.62', '203.0.113.10', '203.0.113.70'],
  });
});

test('a dynamic group holds the addresses whose tags meet its filter', () => {
  let tree = worldConfiguration(WORLD);
  tree = withNode(tree, [...VSYS, 'address', entry('web-public'), 'tag'], members(['public', 'web']));
  tree = withNode(tree, [...VSYS, 'address', entry('other'), 'ip-netmask'], leaf('10.0.0.7'));
  const group = [...VSYS, 'address-group', entry('published'), 'dynamic', 'filter'];
  expect(read(withNode(tree, group, leaf("'public' and 'web'"))).addressGroups).toEqual([
    { name: 'published', members: ['web-public'] },
  ]);
  expect(configuredWorld(WORLD, withNode(tree, group, leaf("'public' and"))).kind).toBe('invalid');
});

test.each<[string, ConfigPath, ConfigNode]>([
  ['a URL category as a condition', [...security('Out'), 'category'], members(['news'])],
  ['a source port', [...VSYS, 'service', entry('odd'), 'protocol', 'tcp', 'source-port'], leaf('20')],
  ['a wildcard mask', [...VSYS, 'address', entry('wild'), 'ip-wildcard'], leaf('10.0.0.0/0.0.255.0')],
])('%s is kept, runs, and is told to be without effect', (_, path, node) => {
  const port = [...VSYS, 'service', entry('odd'), 'protocol', 'tcp', 'port'];
  const found = configuredWorld(
    WORLD,
    withNode(withNode(worldConfiguration(WORLD), port, leaf('25')), path, node),
  );
  expect(found).toMatchObject({ kind: 'world', warnings: [{ kind: 'not-simulated', path }] });
});

/** The words of a path, for short. */
const at = (path: ConfigPath) => path.map(stepName).join(' ');

test.each<[string, ConfigPath, ConfigNode | undefined, string]>([
  ['a zone that is none', [...security('Out'), 'to'], members(['nowhere']), 'reference nowhere'],
  ['an address that is none', [...security('Out'), 'source'], members(['printer']), 'reference printer'],
  [
    'an application that is none',
    [...security('Out'), 'application'],
    members(['gopher']),
    'reference gopher',
  ],
  ['a service that is none', [...security('Out'), 'service'], members(['telex']), 'reference telex'],
  ['a schedule that is none', [...security('Out'), 'schedule'], leaf('never'), 'reference never'],
  ['a rule without a zone to go to', [...security('Out'), 'to'], undefined, 'missing to'],
  [
    'an interface of a translation that is none',
    [...nat('SNAT'), 'source-translation', 'dynamic-ip-and-port', 'interface-address', 'interface'],
    leaf('ethernet1/9'),
    'reference ethernet1/9',
  ],
  [
    'a translation without an address',
    [...nat('DNAT'), 'destination-translation', 'translated-address'],
    undefined,
    'missing translated-address',
  ],
  ['a service without a protocol', [...VSYS, 'service', entry('udp-')], EMPTY_CONTAINER, 'missing protocol'],
  ['an address without one', [...VSYS, 'address', entry('void')], EMPTY_CONTAINER, 'missing ip-netmask'],
  [
    'a range upside down',
    [...VSYS, 'address', entry('down'), 'ip-range'],
    leaf('192.168.1.100-192.168.1.80'),
    'value 192.168.1.100-192.168.1.80',
  ],
  [
    'a group that holds itself',
    [...VSYS, 'address-group', entry('loop'), 'static'],
    members(['loop']),
    'loop',
  ],
  ['a timer beyond its range', ['deviceconfig', 'setting', 'session', 'timeout-tcp'], leaf('0'), 'value 0'],
  [
    'a zone with an interface that is none',
    [...VSYS, 'zone', entry('servers'), 'network', 'layer3'],
    members(['ethernet1/9']),
    'reference ethernet1/9',
  ],
  [
    'an interface in two zones',
    [...VSYS, 'zone', entry('more'), 'network', 'layer3'],
    members(['ethernet1/3']),
    'twice ethernet1/3',
  ],
  [
    'overlapping subnets',
    ['network', 'interface', 'ethernet', entry('ethernet1/3'), 'layer3', 'ip'],
    { kind: 'entries', children: new Map([['10.0.0.129/25', EMPTY_CONTAINER]]) },
    'overlap 10.0.0.129/25',
  ],
  [
    'a management profile that is none',
    ['network', 'interface', 'ethernet', entry('ethernet1/3'), 'layer3', 'interface-management-profile'],
    leaf('open'),
    'reference open',
  ],
  [
    'a profile that is none',
    [...VSYS, 'zone', entry('servers'), 'network', 'zone-protection-profile'],
    leaf('thick'),
    'reference thick',
  ],
])('%s is told', (_, path, node, expected) => {
  const tree = worldConfiguration(WORLD);
  const found = configuredWorld(
    WORLD,
    node === undefined ? withoutNode(tree, path) : withNode(tree, path, node),
  );
  const errors = found.kind === 'invalid' ? found.errors : [];
  const told = errors.map((error) => {
    const what = 'value' in error ? error.value : 'word' in error ? error.word : '';
    return { told: `${error.kind} ${what}`.trim(), path: at(error.path) };
  });
  expect(told.map((one) => one.told)).toContain(expected);
  // Where the mistake is, or the thing that lacks something.
  expect(told.every((one) => at(path).startsWith(one.path) || one.path.startsWith(at(path)))).toBe(true);
});

test('a renamed object leaves its references dangling, each with its place', () => {
  const tree =
    withRenamed(worldConfiguration(WORLD), [...VSYS, 'address', entry('web-public')], 'web') ??
    EMPTY_CONTAINER;
  const found = configuredWorld(WORLD, tree);
  expect(found.kind === 'invalid' ? found.errors.map(({ path }) => at(path)) : []).toEqual([
    'vsys vsys1 rulebase security rules Web-In destination',
    'vsys vsys1 rulebase nat rules DNAT destination',
  ]);
});

test('a rule that another one above shadows, and an application without what carries it, are warned of', () => {
  const securityRules = [
    {
      name: 'Wide',
      from: ['inside'],
      to: ['any'],
      source: ['10.0.0.0/8'],
      service: ['any'],
      application: ['ssl', 'erp'],
    },
    {
      name: 'Hidden',
      from: ['inside'],
      to: ['outside'],
      source: ['10.1.0.0/16'],
      service: ['tcp/443'],
      application: ['ssl'],
    },
    { name: 'Wider', from: ['inside'], to: ['outside'], application: ['ssl'], service: ['any'] },
    {
      name: 'Negated',
      from: ['inside'],
      to: ['any'],
      source: ['10.2.0.0/16'],
      negateSource: true,
      service: ['any'],
      application: ['ssl'],
    },
  ];
  const applications = [{ name: 'erp', transport: 'tcp', ports: [8080], carrier: 'web-browsing' }];
  const world = smallWorld({ securityRules, applications });
  expect(configuredWorld(world, worldConfiguration(world)).warnings).toEqual([
    { kind: 'shadowed', path: security('Hidden'), by: 'Wide' },
    { kind: 'dependency', path: security('Wide'), application: 'erp', requires: 'web-browsing' },
  ]);
});

test.each([
  ['log-setting', [...VSYS, 'zone', entry('inside'), 'network', 'log-setting']],
  ['log-setting', [...security('Out'), 'log-setting']],
  [
    'authentication-enforcement',
    [...VSYS, 'rulebase', 'authentication', 'rules', entry('Ask'), 'authentication-enforcement'],
  ],
  ['zone-protection-profile', [...VSYS, 'zone', entry('inside'), 'network', 'zone-protection-profile']],
  [
    'qos-profile',
    ['network', 'qos', 'interface', entry('ethernet1/1'), 'regular-traffic', 'default-group', 'qos-profile'],
  ],
] as const)('a %s that names nothing cannot run', (_, path) => {
  const world = smallWorld({ authenticationRules: [{ name: 'Ask', from: ['inside'], to: ['outside'] }] });
  const read = configuredWorld(world, withNode(worldConfiguration(world), path, leaf('nix')));
  expect(read).toMatchObject({ kind: 'invalid', errors: [{ kind: 'reference', path, value: 'nix' }] });
});
