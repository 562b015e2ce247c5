// Faults at work: each shows its symptom in its world and not in the sound one, and its repair, typed, takes it away.
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { parseWorld, type World } from '../engine/world/world-schema.ts';
import { isMet } from '../labs/check.ts';
import { repairOf, symptomsOf, withFault } from '../labs/faults/fault.ts';
import type { Fault } from '../labs/faults/fault-shape.ts';
import { flowShape } from '../labs/flow-shape.ts';
import type { LabDevice } from '../labs/lab-device.ts';
import { labSite } from '../labs/lab-site.ts';
import { libraryFor, shippedLabs } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

/** A database that finance alone may ask. */
const FINANCE = {
  name: 'Finance',
  from: ['trust'],
  to: ['dc'],
  user: ['hq\\finance'],
  application: ['mssql-db'],
  service: ['tcp/1434'],
};
const SELECTORS = { local: '10.20.0.0/24', remote: '10.60.0.0/24' };
const MIRRORED = { local: SELECTORS.remote, remote: SELECTORS.local };
const SHIPPED = shippedWorld('hq');
const [GATEWAY] = SHIPPED.vpn.gateways;
const [TUNNEL] = SHIPPED.vpn.tunnels;
/** A server whose TLS is opened by a strict profile. */
const GATE = {
  name: 'gate',
  application: 'ssl',
  clients: ['10.20.0.55'],
  servers: ['192.0.2.221'],
  perSecond: 0.01,
};
const HQ = shippedWorld('hq', {
  warmUp: 60,
  securityRules: [...SHIPPED.securityRules, FINANCE],
  vpn: {
    gateways: [{ ...GATEWAY, presharedKey: 'k', peerSide: { presharedKey: 'k', selectors: [MIRRORED] } }],
    tunnels: [{ ...TUNNEL, proxyIds: [{ name: 'Office', ...SELECTORS }] }],
  },
  decryptionProfiles: [
    { name: 'Strict', blockUntrusted: true, blockUnsupportedVersion: true, minVersion: 'tls1-2' },
  ],
  decryptionRules: [
    { name: 'Open', from: ['trust'], to: ['untrust'], destination: ['192.0.2.221/32'], profile: 'Strict' },
  ],
  traffic: [...SHIPPED.traffic, GATE],
});
const FLOWS = [
  ...(libraryFor(shippedLabs()).base('hq')?.flows ?? []),
  flowShape.parse({
    name: 'gate',
    application: 'ssl',
    client: '10.20.0.50',
    server: '192.0.2.221',
    like: 'gate',
    exchanges: 4,
  }),
  flowShape.parse({
    name: 'finance',
    application: 'mssql-db',
    client: '10.20.0.61',
    server: '10.30.0.20',
    port: 1434,
  }),
];

const FAULTS: readonly Fault[] = [
  { kind: 'rule-disabled', rule: 'Users-Web', flow: 'F-web' },
  { kind: 'rule-missing', rule: 'DC-Access', flow: 'F-db' },
  { kind: 'rule-zone', rule: 'Users-Web', side: 'from', zones: ['dmz'], flow: 'F-web' },
  { kind: 'rule-destination', rule: 'DMZ-Web-In', destination: ['172.16.30.10'], flow: 'F-pub' },
  { kind: 'rule-application', rule: 'DC-Access', without: ['mssql-db'], flow: 'F-db' },
  { kind: 'rule-service', rule: 'Users-Web', service: ['tcp/81'], flow: 'F-web' },
  { kind: 'rule-user', rule: 'Users-Web', user: ['hq\\anna'], flow: 'F-web' },
  { kind: 'nat-zone', rule: 'DNAT-Web', to: 'dmz', flow: 'F-pub' },
  { kind: 'nat-source-missing', rule: 'SNAT-Out', zone: 'trust', flow: 'F-web' },
  { kind: 'nat-disabled', rule: 'SNAT-Out', flow: 'F-web' },
  { kind: 'nat-pool', rule: 'SNAT-Out', addresses: ['203.0.113.20/32'], flow: 'F-web' },
  { kind: 'route-removed', destination: '10.60.0.0/24', flow: 'F-vpn' },
  {
    kind: 'route-wrong',
    destination: '10.60.0.0/24',
    interface: 'ethernet1/1',
    nextHop: '203.0.113.1',
    flow: 'F-vpn',
  },
  { kind: 'interface-down', interface: 'ethernet1/4', flow: 'F-db' },
  { kind: 'interface-zone', interface: 'ethernet1/4', zone: 'dmz2', flow: 'F-esx' },
  { kind: 'interface-duplex', interface: 'ethernet1/3' },
  { kind: 'interface-forced', interface: 'ethernet1/3' },
  { kind: 'host-gateway', host: 'db', address: '10.30.0.20', flow: 'F-db' },
  { kind: 'host-silent', host: 'db', address: '10.30.0.20', flow: 'F-db' },
  {
    kind: 'host-infected',
    host: 'pc',
    address: '10.20.0.66',
    application: 'ssl',
    targets: ['198.18.0.0/16'],
    perSecond: 5,
  },
  { kind: 'timer', timer: 'udp', seconds: 5 },
  { kind: 'vsys-limit', vsys: 1, sessions: 20, flow: 'F-web' },
  { kind: 'flood', target: '192.0.2.80', port: 443, from: '10.20.8.0/24', perSecond: 100 },
  { kind: 'pair-unsynchronized' },
  { kind: 'pair-link-down' },
  { kind: 'path-around', host: 'vcenter', address: '10.30.0.5', destination: '10.50.0.0/24', flow: 'F-esx' },
  {
    kind: 'path-around',
    host: 'db',
    address: '10.30.0.20',
    destination: '10.20.0.0/24',
    interface: 'ethernet1/3',
    flow: 'F-db',
  },
  { kind: 'proxy-id', tunnel: 'T-Site', proxyId: 'Office', local: '10.20.0.0/16', flow: 'F-vpn' },
  { kind: 'proxy-id-missing', tunnel: 'T-Site', proxyId: 'Office', flow: 'F-vpn' },
  { kind: 'vpn-key', gateway: 'GW-Site', presharedKey: 'another', flow: 'F-vpn' },
  { kind: 'decrypt-chain', source: 'gate', serverName: 'gate.example', issuer: 'Gate CA', flow: 'gate' },
  { kind: 'decrypt-pinned', source: 'gate', serverName: 'gate.example', flow: 'gate' },
  { kind: 'decrypt-version', source: 'gate', serverName: 'gate.example', flow: 'gate' },
  { kind: 'resolver-wrong', server: '192.0.2.54' },
  { kind: 'management-isolated', reaches: 'nothing', through: 'ethernet1/1' },
  { kind: 'service-route', address: '203.0.113.77' },
  { kind: 'clock-wrong', server: '192.0.2.125', offset: -2820, drift: -60 },
  { kind: 'user-id-off', zone: 'trust', flow: 'finance' },
  { kind: 'user-excluded', list: 'Guests', network: '10.20.0.61/32', flow: 'finance' },
  { kind: 'user-group-stale', group: 'hq\\finance', without: 'hq\\anna', flow: 'finance' },
  { kind: 'user-unmapped', address: '10.20.0.61', flow: 'finance' },
  { kind: 'pair-wrong-vlan' },
  { kind: 'pair-other-content' },
];

function deviceOf(world: World): LabDevice {
  const engine = labHost.create(world, { seed: 1 });
  engine.advance(engine.startsAt);
  return labHost.attach(engine, world);
}

/** Whether each symptom of the fault is there. */
function shown(device: LabDevice, fault: Fault): readonly boolean[] {
  const site = labSite({ device, flows: FLOWS, start: undefined, answers: new Map() });
  return symptomsOf(fault).map((check) => isMet(site, check));
}

const SOUND = deviceOf(HQ);

test.each(FAULTS)('$kind shows, and its repair takes it away', (fault) => {
  const parsed = parseWorld(withFault(HQ, fault));
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  const device = deviceOf(parsed.world);
  expect(shown(SOUND, fault)).toEqual([false]);
  expect(shown(device, fault)).toEqual([true]);
  const lines = repairOf(HQ, fault);
  for (const line of lines) expect(device.run(line), line).toMatchObject({ status: 'accepted' });
  if (lines.length > 0) expect(shown(device, fault)).toEqual([false]);
});
