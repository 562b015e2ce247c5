// A world of three zones for tests: one client side, one server side, the outside; every kind of rule once.
import { parseWorld, type World } from './world-schema.ts';

const SMALL_WORLD = {
  name: 'small',
  host: 'FW',
  platform: 'PA-200',
  release: '11.2',
  management: {
    address: '192.168.1.1',
    netmask: '255.255.255.0',
    gateway: '192.168.1.254',
    mac: '00:00:00:00:00:01',
  },
  clock: '2026-03-18T10:00:00Z',
  interfaces: [
    { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
    { name: 'ethernet1/3', zone: 'servers', address: '172.16.0.1/24' },
  ],
  routes: [{ destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' }],
  addresses: [{ name: 'web-public', address: '203.0.113.10' }],
  users: [{ name: 'hq\\anna', addresses: ['10.0.0.61'] }],
  userIdentification: { zones: ['inside'] },
  securityRules: [
    {
      name: 'No-P2P',
      from: ['inside'],
      to: ['any'],
      application: ['bittorrent'],
      service: ['any'],
      action: 'deny',
    },
    {
      name: 'Out',
      from: ['inside'],
      to: ['outside'],
      application: ['ssl', 'web-browsing', 'dns', 'ping'],
      logStart: true,
    },
    {
      name: 'Web-In',
      from: ['outside'],
      to: ['servers'],
      destination: ['web-public'],
      service: ['tcp/80', 'tcp/443'],
    },
    { name: 'Admin', from: ['inside'], to: ['servers'], service: ['any'] },
  ],
  natRules: [
    {
      name: 'DNAT',
      from: ['outside'],
      to: 'outside',
      destination: ['web-public'],
      destinationTranslation: { address: '172.16.0.10' },
    },
    {
      name: 'SNAT',
      from: ['inside'],
      to: 'outside',
      sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/1' },
    },
  ],
};

/** The small world with other words in some of its fields. Throws when that makes it invalid. */
export function smallWorld(changes: Readonly<Record<string, unknown>> = {}): World {
  const parsed = parseWorld({ ...SMALL_WORLD, ...changes });
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return parsed.world;
}
