// Every kind of fault: its world is sound to the letter and broken in fact, and its repair is what an administrator types.
import { expect, test } from 'vitest';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { parseWorld, type World } from '../../engine/world/world-schema.ts';
import { FAULT_KINDS, repairOf, symptomsOf, withFault } from './fault.ts';
import { type Fault, faultShape } from './fault-shape.ts';

const HQ = shippedWorld('hq');
const DUAL = shippedWorld('dual');
const ALG = shippedWorld('alg');
const MANAGED: World = {
  ...HQ,
  interfaces: HQ.interfaces.map((port) => ({
    ...port,
    managementProfile: { name: 'ping', services: ['ping'], permittedAddresses: [] },
  })),
};

const SELECTORS = { local: '10.20.0.0/24', remote: '10.60.0.0/24' };
const KEYED: World = {
  ...HQ,
  vpn: {
    gateways: HQ.vpn.gateways.map((gateway) => ({ ...gateway, presharedKey: 'shared' })),
    tunnels: HQ.vpn.tunnels.map((tunnel) => ({
      ...tunnel,
      proxyIds: [{ name: 'Office', ...SELECTORS, protocol: 0 }],
    })),
  },
};

/** One of each kind, by the world in which it can happen. */
const SAMPLES: readonly (readonly [World, Fault])[] = [
  [HQ, { kind: 'rule-below', rule: 'Users-Web', above: 'DC-Access', flow: 'f' }],
  [HQ, { kind: 'rule-disabled', rule: 'Users-Web', flow: 'f' }],
  [HQ, { kind: 'rule-missing', rule: 'Users-Web', flow: 'f' }],
  [HQ, { kind: 'rule-zone', rule: 'Users-Web', side: 'from', zones: ['dmz'], flow: 'f' }],
  [HQ, { kind: 'rule-destination', rule: 'DMZ-Web-In', destination: ['172.16.30.10'], flow: 'f' }],
  [HQ, { kind: 'rule-application', rule: 'Users-Web', without: ['ssl'], flow: 'f' }],
  [HQ, { kind: 'rule-service', rule: 'Users-Web', service: ['tcp/81'], flow: 'f' }],
  [HQ, { kind: 'rule-user', rule: 'Users-Web', user: ['hq\\anna'], flow: 'f' }],
  [HQ, { kind: 'rule-unlogged', rule: 'Users-Web' }],
  [HQ, { kind: 'nat-zone', rule: 'DNAT-Web', to: 'dmz', flow: 'f' }],
  [HQ, { kind: 'nat-source-missing', rule: 'SNAT-Out', zone: 'trust', flow: 'f' }],
  [HQ, { kind: 'nat-below', rule: 'DNAT-Web', above: 'SNAT-Out', flow: 'f' }],
  [HQ, { kind: 'nat-disabled', rule: 'SNAT-Out', flow: 'f' }],
  [HQ, { kind: 'nat-pool', rule: 'SNAT-Out', addresses: ['203.0.113.20/32'], flow: 'f' }],
  [HQ, { kind: 'route-removed', destination: '10.60.0.0/24', flow: 'f' }],
  [
    HQ,
    {
      kind: 'route-wrong',
      destination: '10.50.0.0/24',
      interface: 'ethernet1/1',
      nextHop: '203.0.113.1',
      flow: 'f',
    },
  ],
  [DUAL, { kind: 'pbf-broad', rule: 'FTP-ISP2', flow: 'f' }],
  [HQ, { kind: 'interface-down', interface: 'ethernet1/5', flow: 'f' }],
  [HQ, { kind: 'interface-zone', interface: 'ethernet1/5', zone: 'dmz', flow: 'f' }],
  [HQ, { kind: 'interface-duplex', interface: 'ethernet1/3' }],
  [HQ, { kind: 'interface-forced', interface: 'ethernet1/3' }],
  [MANAGED, { kind: 'interface-unmanaged', interface: 'ethernet1/4', flow: 'f' }],
  [HQ, { kind: 'host-gateway', host: 'db', address: '10.30.0.20', flow: 'f' }],
  [HQ, { kind: 'path-around', host: 'core', address: '10.20.0.254', destination: '10.30.0.0/24', flow: 'f' }],
  [HQ, { kind: 'host-silent', host: 'db', address: '10.30.0.20', flow: 'f' }],
  [HQ, { kind: 'host-slow', host: 'db', address: '10.30.0.20', milliseconds: 35_000, flow: 'f' }],
  [HQ, { kind: 'host-half-close', host: 'db', address: '10.30.0.20', seconds: 90, flow: 'f' }],
  [HQ, { kind: 'host-no-keepalive', host: 'db', address: '10.30.0.20' }],
  [HQ, { kind: 'host-cap', host: 'db', address: '10.30.0.20', connections: 3 }],
  [
    HQ,
    {
      kind: 'host-infected',
      host: 'pc',
      address: '10.20.0.66',
      application: 'ssl',
      targets: ['198.18.0.0/16'],
      perSecond: 5,
    },
  ],
  [HQ, { kind: 'timer', timer: 'udp', seconds: 5 }],
  [
    HQ,
    {
      kind: 'override',
      rule: 'Fast',
      application: 'ssl',
      from: 'trust',
      to: 'dmz',
      protocol: 'tcp',
      port: '21',
      flow: 'f',
    },
  ],
  [HQ, { kind: 'gateway-off', application: 'ftp', flow: 'f' }],
  [ALG, { kind: 'alg-wrong-pair', source: 'calls', address: '203.0.113.40', flow: 'f' }],
  [HQ, { kind: 'vsys-limit', vsys: 1, sessions: 100, flow: 'f' }],
  [HQ, { kind: 'flood', target: '203.0.113.10', port: 443, from: '198.18.64.0/20', perSecond: 100 }],
  [
    HQ,
    {
      kind: 'buffers-hog',
      client: '10.20.0.66',
      server: '10.30.0.30',
      application: 'ms-ds-smb',
      port: 445,
      percent: 90,
    },
  ],
  [HQ, { kind: 'pair-unsynchronized' }],
  [KEYED, { kind: 'proxy-id', tunnel: 'T-Site', proxyId: 'Office', local: '10.20.0.0/16', flow: 'f' }],
  [KEYED, { kind: 'proxy-id-missing', tunnel: 'T-Site', proxyId: 'Office', flow: 'f' }],
  [KEYED, { kind: 'vpn-key', gateway: 'GW-Site', presharedKey: 'another', flow: 'f' }],
  [HQ, { kind: 'pair-link-down' }],
  [HQ, { kind: 'management-isolated', reaches: 'private-networks', through: 'ethernet1/1' }],
  [HQ, { kind: 'service-route', address: '203.0.113.77' }],
  [HQ, { kind: 'decrypt-chain', source: 'users-tls', serverName: 'a.example', issuer: 'CA', flow: 'f' }],
  [HQ, { kind: 'decrypt-pinned', source: 'users-tls', serverName: 'a.example', flow: 'f' }],
  [HQ, { kind: 'decrypt-version', source: 'users-tls', serverName: 'a.example', flow: 'f' }],
  [HQ, { kind: 'resolver-wrong', server: '192.0.2.54' }],
  [HQ, { kind: 'clock-wrong', server: '192.0.2.125', offset: -2820, drift: -60 }],
  [HQ, { kind: 'user-id-off', zone: 'trust', flow: 'f' }],
  [HQ, { kind: 'user-excluded', list: 'Guests', network: '10.20.0.61/32', flow: 'f' }],
  [HQ, { kind: 'user-group-stale', group: 'hq\\finance', without: 'hq\\anna', flow: 'f' }],
  [HQ, { kind: 'user-unmapped', address: '10.20.0.61', flow: 'f' }],
  [HQ, { kind: 'pair-wrong-vlan' }],
  [HQ, { kind: 'pair-other-content' }],
  [HQ, { kind: 'qos-class', rule: 'Databases', application: ['ssh'], flow: 'f' }],
  [HQ, { kind: 'qos-egress', interface: 'ethernet1/4', to: 'ethernet1/2' }],
];

test('there is a sample of each kind, but for the schedule, of which the shipped worlds have none', () => {
  const sampled = SAMPLES.map(([, { kind }]) => kind);
  expect([...sampled, 'rule-schedule'].sort()).toEqual([...FAULT_KINDS].sort());
});

test.each(SAMPLES.map(([world, fault]) => ({ kind: fault.kind, world, fault })))(
  '$kind makes another sound world',
  ({ world, fault }) => {
    expect(faultShape.parse(fault)).toEqual(fault);
    const faulty = withFault(world, fault);
    expect(faulty).toBeDefined();
    expect(faulty).not.toEqual(world);
    const parsed = parseWorld(faulty);
    expect(parsed.kind === 'invalid' ? parsed.issues : []).toEqual([]);
    for (const line of repairOf(world, fault)) expect(line).not.toContain('undefined');
    for (const check of symptomsOf(fault)) expect(JSON.stringify(check)).not.toContain('undefined');
  },
);

test('a fault of something that is not there is none', () => {
  expect(withFault(HQ, { kind: 'rule-disabled', rule: 'Nobody' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'nat-zone', rule: 'Nobody', to: 'dmz' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'route-removed', destination: '10.99.0.0/16' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'interface-down', interface: 'ethernet9/9' })).toBeUndefined();
  expect(withFault(DUAL, { kind: 'pair-link-down' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'decrypt-pinned', source: 'nobody', serverName: 'x' })).toBeUndefined();
  expect(withFault(DUAL, { kind: 'service-route', address: '203.0.113.77' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'user-id-off', zone: 'dmz' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'user-group-stale', group: 'hq\\it', without: 'hq\\anna' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'user-unmapped', address: '10.20.0.99' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'proxy-id-missing', tunnel: 'T-Site', proxyId: 'Office' })).toBeUndefined();
  expect(withFault(HQ, { kind: 'vpn-key', gateway: 'GW-Site', presharedKey: 'k' })).toBeUndefined();
});
