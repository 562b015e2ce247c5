// A small world in which bursts meet everything that may tell one packet of them from the next, for tests.
import { smallWorld } from '../world/small-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

const INSIDE = ['10.0.0.32/28'];
const SERVERS = ['172.16.0.10', '172.16.0.11'];
const LONG = { exchanges: [1, 5], requestBytes: [200, 9_000], responseBytes: [400, 40_000] };
const BURSTS = { requestBytes: [40, 300], responseBytes: [60, 900] };
const MIXED_ENDS = { fin: 5, silence: 1, clientReset: 1, serverReset: 1 };

/** Applications that shift several packets into a connection. */
const APPLICATIONS = [
  { name: 'docs-base', transport: 'tcp', ports: [8443], identifiedAfter: 3, carrier: 'ssl', timeout: 700 },
  {
    name: 'docs-edit',
    transport: 'tcp',
    ports: [8443],
    identifiedAfter: 9,
    carrier: 'docs-base',
    timeout: 77,
  },
  { name: 'slow-chat', transport: 'udp', ports: [7000], identifiedAfter: 6, timeout: 40 },
  {
    name: 'late-share',
    transport: 'tcp',
    ports: [8444],
    identifiedAfter: 14,
    carrier: 'ssl',
    timeout: 600,
  },
];

const WEB = { from: ['inside'], to: ['any'], service: ['any'], logStart: true };
const RULES = [
  { ...WEB, name: 'No-Syslog', application: ['any'], service: ['udp/514'], action: 'deny' },
  { ...WEB, name: 'No-Share', application: ['late-share'], action: 'deny' },
  { ...WEB, name: 'No-Chat', application: ['slow-chat'], destination: ['172.16.0.11'], action: 'drop' },
  { ...WEB, name: 'Surf', application: ['web-browsing'], urlFiltering: true },
  { ...WEB, name: 'All' },
  { name: 'Back', from: ['servers'], to: ['inside'], service: ['any'], logStart: true },
];

function source(name: string, application: string, changes: Readonly<Record<string, unknown>> = {}) {
  const base = { name, application, clients: INSIDE, servers: SERVERS, perSecond: 0.25, think: [100, 3_000] };
  return { ...base, ends: MIXED_ENDS, ...changes };
}

const TRAFFIC = [
  source('surf', 'web-browsing', { ...LONG, urlCategories: ['news', 'gambling', 'shopping'] }),
  source('tls', 'ssl', { ...LONG, servers: ['192.0.2.80'], lostSegments: 30 }),
  source('copies', 'ssh', { exchanges: [1, 3], responseBytes: [60_000, 200_000], lostSegments: 30 }),
  source('unknown', 'unknown-tcp', { ...LONG, port: 9_999 }),
  source('riddles', 'unknown-udp', { ...BURSTS, port: 9_998, exchanges: [1, 3], packets: 7 }),
  source('docs', 'docs-edit', LONG),
  source('share', 'late-share', LONG),
  source('chat', 'slow-chat', { ...BURSTS, exchanges: [1, 4], packets: 9 }),
  source('virus', 'web-browsing', { ...LONG, content: 'reset-both' }),
  source('worm', 'ssl', { ...LONG, content: 'drop' }),
  source('probe', 'ssl', { ...LONG, content: 'reset-client', servers: ['192.0.2.81'] }),
  source('names', 'dns', { ...BURSTS, servers: ['192.0.2.53'], packets: 3 }),
  source('logs', 'syslog', { ...BURSTS, packets: 4, answers: 'nothing' }),
  source('pings', 'ping', { exchanges: [1, 3], responseBytes: [60, 2_000], packets: 4 }),
  source('silent pings', 'ping', { packets: 3, requestBytes: [0, 0] }),
  source('billing', 'diameter-over-sctp', { exchanges: [1, 5], responseBytes: [400, 20_000] }),
  source('double', 'ssl', { ...LONG, packets: 3 }),
  source('files', 'ftp', {
    ...LONG,
    servers: ['192.0.2.21'],
    dataChannels: [
      { application: 'ftp-data', announcedBy: 'server', chance: 60, responseBytes: [400, 90_000] },
    ],
  }),
  source('active files', 'ftp', {
    ...LONG,
    dataChannels: [
      {
        application: 'ftp-data',
        announcedBy: 'client',
        sourcePort: 20,
        chance: 60,
        responseBytes: [400, 9_000],
      },
    ],
  }),
  source('kept', 'ssh', {
    perSecond: undefined,
    connections: 6,
    exchanges: [2, 40],
    responseBytes: [100, 9_000],
  }),
  source('flood', 'snmp', { clients: ['172.16.0.32/28'], servers: ['10.0.0.9'], ...BURSTS, packets: 11 }),
];

const FLOODS = [
  {
    zone: 'servers',
    udpFlood: { activate: 0, maximum: 2 },
    discardIcmpLargePacket: true,
    rejectNonSyn: 'no',
  },
];

/** Unknown, shifting and denied applications, threats, blocked URLs, lost segments, associations, bursts and floods of them. */
export function mixedTraffic(changes: Readonly<Record<string, unknown>> = {}): World {
  return smallWorld({
    warmUp: 60,
    applications: APPLICATIONS,
    securityRules: RULES,
    blockedUrlCategories: ['gambling'],
    zoneProtection: FLOODS,
    hosts: [{ name: 'files', address: '172.16.0.10', keepalive: { after: 5 } }],
    traffic: TRAFFIC,
    ...changes,
  });
}
