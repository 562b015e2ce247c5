import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionDetail, SessionRow } from './session.ts';
import type { SessionFilter } from './session-filter.ts';
import { Simulation } from './simulation.ts';
import { FLAG_DECRYPTED, STATE_ACTIVE } from './table/session-codes.ts';
import { smallWorld } from './world/small-world.fixture.ts';

const PAGE = { startAt: 1, limit: 100_000 };

const WORLD = smallWorld({
  warmUp: 120,
  interfaces: [
    { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24' },
    { name: 'ethernet1/3.100', zone: 'servers', address: '172.16.0.1/24', vsys: 2 },
  ],
  userIdentification: { zones: ['inside', 'servers'] },
  users: [
    { name: 'hq\\anna', addresses: ['10.0.0.61'] },
    { name: 'hq\\backup', addresses: ['172.16.0.20'] },
  ],
  traffic: [
    {
      name: 'web',
      application: 'ssl',
      clients: ['10.0.0.60/30'],
      servers: ['192.0.2.0/30'],
      perSecond: 3,
      exchanges: [1, 20],
      think: [500, 4000],
    },
    { name: 'names', application: 'dns', clients: ['10.0.0.61'], servers: ['192.0.2.53'], perSecond: 2 },
    { name: 'echo', application: 'ping', clients: ['10.0.0.70'], servers: ['192.0.2.9'], perSecond: 1 },
    {
      name: 'shop',
      application: 'web-browsing',
      clients: ['192.0.2.99'],
      servers: ['203.0.113.10'],
      perSecond: 1,
    },
    {
      name: 'sharing',
      application: 'bittorrent',
      clients: ['10.0.0.66'],
      servers: ['172.16.0.9'],
      perSecond: 0.5,
    },
    {
      name: 'shell',
      application: 'ssh',
      clients: ['10.0.0.61'],
      servers: ['172.16.0.20'],
      connections: 5,
      exchanges: [9, 9],
    },
  ],
});

function startedSimulation(): Simulation {
  const simulation = Simulation.begin(WORLD, { seed: 5 });
  simulation.advance(simulation.startsAt + 20_000);
  addOwnSession(simulation, { port: 1 });
  addOwnSession(simulation, { port: 2, prediction: true });
  return simulation;
}

/** What no traffic of this world brings about: an IPv6 session that is decrypted, or one that is only predicted. */
function addOwnSession({ state }: Simulation, own: { port: number; prediction?: true }): void {
  const { table } = state;
  const row = table.allocate();
  table.source[row] = table.addresses.intern([0x20010db8, 0, 0, 1]) ?? 0;
  table.destination[row] = table.addresses.intern([0x20010db8, 0, 0, 2]) ?? 0;
  table.translatedSource[row] = table.addresses.intern([0x20010db8, 0, 0, 1]) ?? 0;
  table.translatedDestination[row] = table.addresses.intern([0x20010db8, 0, 0, 2]) ?? 0;
  table.sourcePort[row] = own.port;
  table.translatedSourcePort[row] = own.port;
  table.destinationPort[row] = 443;
  table.translatedDestinationPort[row] = 443;
  table.protocol[row] = 6;
  table.ingressInterface[row] = 2;
  table.egressInterface[row] = 1;
  table.fromZone[row] = 2;
  table.toZone[row] = 1;
  table.vsys[row] = own.prediction ? 2 : 1;
  table.qosClass[row] = 7;
  table.flags[row] = FLAG_DECRYPTED;
  table.bytesC2s[row] = 50 * 1024;
  table.startSecond[row] = table.now - 3600;
  table.expireSecond[row] = table.now + 3600;
  table.setState(row, STATE_ACTIVE);
  expect(own.prediction ? table.installPredict(row) : table.install(row)).toBe(true);
}

const SIMULATION = startedSimulation();
const { view } = SIMULATION;
const SESSIONS: readonly Known[] = view.sessions({}, PAGE).map((row) => {
  const detail = view.session(row.id);
  if (detail === undefined) throw new Error(`session ${row.id} is listed and cannot be read`);
  return { row, detail };
});

interface Known {
  readonly row: SessionRow;
  readonly detail: SessionDetail;
}

/** What a criterion means, read off the printed fields of one session. */
type Meaning<K extends keyof SessionFilter> = (
  session: Known,
  wanted: NonNullable<SessionFilter[K]>,
) => boolean;

const never = () => false;
/** A property that no session has. */
const absent = (_: Known, wanted: boolean) => !wanted;
const kilobytes = ({ detail }: Known) => (detail.bytesC2s + detail.bytesS2c) / 1024;
const isOnPort = (name: string, port: string) => name.split('.')[0] === port;

const MEANINGS: { readonly [K in keyof Required<SessionFilter>]: Meaning<K> } = {
  nat: ({ row }, wanted) => row.nat === wanted,
  ip6: ({ row }, wanted) => row.source.includes(':') === wanted,
  sslDecrypt: ({ row }, wanted) => row.decrypted === wanted,
  decryptForwarded: absent,
  http2Connection: absent,
  http2Stream: absent,
  tunnelInspected: absent,
  tunnelDecap: absent,
  decryptMirror: absent,
  type: ({ row }, wanted) => row.type === wanted,
  state: ({ row }, wanted) => row.state === wanted,
  vniId: never,
  from: ({ row }, wanted) => row.fromZone === wanted,
  to: ({ row }, wanted) => row.toZone === wanted,
  source: ({ row }, wanted) => isWithin(row.source, wanted),
  destination: ({ row }, wanted) => isWithin(row.destination, wanted),
  sourceUser: ({ detail }, wanted) => detail.c2s.sourceUser === wanted,
  destinationUser: ({ detail }, wanted) => detail.c2s.destinationUser === wanted,
  sourcePort: ({ row }, wanted) => row.sourcePort === wanted,
  destinationPort: ({ row }, wanted) => row.destinationPort === wanted,
  protocol: ({ row }, wanted) => row.protocol === wanted,
  application: ({ row }, wanted) => row.application === wanted,
  rule: ({ detail }, wanted) => detail.rule === wanted,
  natRule: ({ detail }, wanted) => detail.natRule === wanted,
  qosRule: ({ detail }, wanted) => detail.qosRule === wanted,
  pbfRule: ({ detail }, wanted) => detail.pbfRule?.name === wanted,
  dosRule: never,
  sdwanRule: never,
  hwInterface: ({ detail }, wanted) =>
    isOnPort(detail.ingressInterface, wanted) || isOnPort(detail.egressInterface, wanted),
  ingressInterface: ({ detail }, wanted) => detail.ingressInterface === wanted,
  egressInterface: ({ detail }, wanted) => detail.egressInterface === wanted,
  minKb: (session, wanted) => kilobytes(session) >= wanted,
  maxKb: (session, wanted) => kilobytes(session) <= wanted,
  minAge: ({ detail }, wanted) => view.now() - detail.startTime >= wanted * 1000,
  minQueuedL7: never,
  qosNodeId: (_, wanted) => wanted === -2,
  qosClass: ({ detail }, wanted) => detail.qosClass === wanted,
  vsysName: ({ row }, wanted) => wanted === 'any' || row.vsys === wanted,
  ctdVer: never,
  rematch: never,
  swOffload: absent,
};

/** By octets, so that nothing of the engine is used to check it. IPv6 prefixes are whole groups here. */
function isWithin(address: string, wanted: string): boolean {
  if (wanted.includes(':')) return address.includes(':') && address.startsWith(wanted.split('::')[0] ?? '');
  const [network = '', length = '32'] = wanted.split('/');
  const bits = (text: string) =>
    text
      .split('.')
      .map((octet) => Number(octet).toString(2).padStart(8, '0'))
      .join('');
  return (
    !address.includes(':') &&
    bits(address).slice(0, Number(length)) === bits(network).slice(0, Number(length))
  );
}

const SWITCH = [true, false];
const WANTED: { readonly [K in keyof Required<SessionFilter>]: readonly NonNullable<SessionFilter[K]>[] } = {
  nat: ['none', 'source', 'destination', 'both'],
  ip6: SWITCH,
  sslDecrypt: SWITCH,
  decryptForwarded: SWITCH,
  http2Connection: SWITCH,
  http2Stream: SWITCH,
  tunnelInspected: SWITCH,
  tunnelDecap: SWITCH,
  decryptMirror: SWITCH,
  type: ['flow', 'predict', 'tunnel', 'forward', 'vni'],
  state: ['init', 'opening', 'active', 'discard', 'closing', 'closed'],
  vniId: [0, 77],
  from: ['inside', 'outside', 'servers', 'nowhere'],
  to: ['inside', 'outside', 'servers', 'nowhere'],
  source: ['10.0.0.61', '10.0.0.60/31', '0.0.0.0/0', '192.0.2.99', '2001:db8::/32', '2001:db9::/32'],
  destination: ['192.0.2.53', '192.0.2.0/24', '203.0.113.10', '172.16.0.0/16', '2001:db8::/32'],
  sourceUser: ['hq\\anna', 'hq\\backup', 'nobody'],
  destinationUser: ['hq\\anna', 'hq\\backup', 'nobody'],
  sourcePort: [1, 2, 1024],
  destinationPort: [443, 53, 80, 22],
  protocol: [1, 6, 17, 47],
  application: ['ssl', 'dns', 'ping', 'web-browsing', 'undecided', 'gopher'],
  rule: ['Out', 'Web-In', 'Admin', 'No-P2P', 'Nothing', 'undecided'],
  natRule: ['SNAT', 'DNAT', 'Nothing'],
  qosRule: ['Nothing'],
  pbfRule: ['Nothing'],
  dosRule: ['Nothing'],
  sdwanRule: ['Nothing'],
  hwInterface: ['ethernet1/1', 'ethernet1/3', 'ethernet1/3.100', 'ethernet1'],
  ingressInterface: ['ethernet1/1', 'ethernet1/2', 'ethernet1/3.100', 'ethernet1/3'],
  egressInterface: ['ethernet1/1', 'ethernet1/2', 'ethernet1/3.100', 'ethernet1/3'],
  minKb: [1, 10, 50, 51, 1000],
  maxKb: [1, 10, 49, 50, 1000],
  minAge: [1, 10, 25, 3600, 3601],
  minQueuedL7: [1],
  qosNodeId: [-2, 0, 5000],
  qosClass: [4, 7, 1],
  vsysName: ['vsys1', 'vsys2', 'vsys3', 'any', 'none'],
  ctdVer: [1, 255],
  rematch: ['security-policy'],
  swOffload: SWITCH,
};

function check(filter: SessionFilter): number {
  const means = <K extends keyof SessionFilter>(key: K, session: Known): boolean => {
    const wanted = filter[key];
    return wanted === undefined || MEANINGS[key](session, wanted);
  };
  const expected = SESSIONS.filter((session) => KEYS.every((key) => means(key, session)));
  expect(view.sessions(filter, PAGE).map(({ id }) => id)).toEqual(expected.map(({ row }) => row.id));
  expect(view.countSessions(filter)).toBe(expected.length);
  return expected.length;
}

const KEYS = Object.keys(MEANINGS).filter((key): key is keyof SessionFilter => key in MEANINGS);

test.each(KEYS)('the criterion %s alone finds what a look at every session finds', (key) => {
  for (const wanted of WANTED[key]) check({ [key]: wanted });
});

test.each([
  'nat',
  'ip6',
  'sslDecrypt',
  'type',
  'state',
  'from',
  'to',
  'source',
  'destination',
  'sourceUser',
  'destinationUser',
  'destinationPort',
  'protocol',
  'application',
  'rule',
  'natRule',
  'hwInterface',
  'ingressInterface',
  'egressInterface',
  'minKb',
  'maxKb',
  'minAge',
  'qosClass',
  'vsysName',
] as const)('the criterion %s tells some sessions from others', (key) => {
  const counts = WANTED[key].map((wanted) => check({ [key]: wanted }));
  expect(counts.some((count) => count > 0 && count < SESSIONS.length)).toBe(true);
});

test('several criteria find what satisfies all of them', () => {
  const one = <K extends keyof SessionFilter>(key: K) =>
    fc.constantFrom(...WANTED[key]).map((wanted): SessionFilter => ({ [key]: wanted }));
  const criterion = fc.constantFrom(...KEYS).chain((key) => one(key));
  const filter = fc
    .array(criterion, { minLength: 2, maxLength: 4 })
    .map((parts): SessionFilter => Object.assign({}, ...parts));
  fc.assert(
    fc.property(filter, (wanted) => void check(wanted)),
    { seed: 11, numRuns: 400 },
  );
});

test('what no session has is asked for in vain, and its absence finds every session', () => {
  expect(view.countSessions({ decryptMirror: true })).toBe(0);
  expect(view.countSessions({ decryptMirror: false })).toBe(SESSIONS.length);
  expect(view.countSessions({ qosNodeId: -2, tunnelDecap: false, vsysName: 'any' })).toBe(SESSIONS.length);
});

test('an address of one family contradicts the other family', () => {
  expect(view.countSessions({ ip6: true, source: '0.0.0.0/0' })).toBe(0);
  expect(view.countSessions({ ip6: false, source: '::/0' })).toBe(0);
  expect(view.countSessions({ ip6: true, source: '::/0' })).toBe(2);
});
