// A dual-stack office: what it shows of IPv6, and that every use of an address in the pool is accounted for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, edited } from './commit/edited-configuration.fixture.ts';
import { resumeEngine } from './create-engine.ts';
import { Simulation } from './simulation.ts';
import { isPooled } from './table/address-pool.ts';
import { SLOT_WORDS } from './traffic/conversation-columns.ts';
import { LOG } from './traffic-log.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';
import { parseWorld } from './world/world-schema.ts';

const WORLD = { ...shippedWorld('dual'), warmUp: 600 };

function started(changes: Partial<typeof WORLD> = {}): Simulation {
  const simulation = Simulation.begin({ ...WORLD, ...changes }, { seed: 5 });
  simulation.advance(simulation.startsAt);
  return simulation;
}

/** Uses by number of the address, as everything that names an address holds it. */
function heldBy({ state, traffic }: Simulation): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  const hold = (address = 0) => {
    if (isPooled(address)) uses.set(address, (uses.get(address) ?? 0) + 1);
  };
  const { table, log, compiled } = state;
  for (let row = 1; row <= table.highWater; row++) {
    hold(table.source[row]);
    hold(table.destination[row]);
    hold(table.translatedSource[row]);
    hold(table.translatedDestination[row]);
  }
  for (let back = 1; log.placeOf(back) >= 0; back++) {
    const fields = [LOG.source, LOG.destination, LOG.natSource, LOG.natDestination];
    for (const field of fields) hold(log.words[log.placeOf(back) + field]);
  }
  state.drops.latest((drop) => {
    hold(drop.source);
    hold(drop.destination);
    return false;
  });
  const { columns } = traffic;
  const free = new Set<number>();
  for (let slot = columns.state()[0]?.[1] ?? 0; slot !== 0; slot = columns.nextFree[slot] ?? 0)
    free.add(slot);
  for (let slot = SLOT_WORDS; slot <= columns.highest; slot += SLOT_WORDS) {
    if (free.has(slot)) continue;
    hold(columns.client[slot]);
    hold(columns.server[slot]);
  }
  for (const port of compiled.interfaces) hold(port?.ipv6Address);
  for (const route of compiled.world.routes) hold(compiled.addresses.numberOf(route.nextHop ?? ''));
  for (const host of compiled.world.hosts) hold(compiled.addresses.numberOf(host.address));
  for (const rule of compiled.pbf.rules) hold(rule.nextHop);
  for (const user of compiled.world.users) {
    for (const address of user.addresses) hold(compiled.addresses.numberOf(address));
  }
  return uses;
}

function expectAccounted(simulation: Simulation): void {
  const { addresses } = simulation.state.table;
  const held = heldBy(simulation);
  expect(addresses.size).toBe(held.size);
  for (const [address, uses] of held) expect(addresses.usesOf(address)).toBe(uses);
}

test('every use of an IPv6 address is held by a row, a record, a drop, a conversation or the configuration', () => {
  const simulation = started();
  expectAccounted(simulation);
  for (let n = 0; n < 6; n++) {
    simulation.advance(simulation.view.now() + 97_311);
    if (n === 2) simulation.apply({ kind: 'clear-sessions', filter: { ip6: true } });
    expectAccounted(simulation);
  }
  expect(simulation.state.table.addresses.size).toBeGreaterThan(20);
});

test('a commit holds the IPv6 addresses of its configuration and no longer those of the one before', () => {
  const simulation = started();
  fc.assert(
    fc.property(edit, (change) => {
      simulation.apply({ kind: 'commit', configuration: edited(WORLD, change) });
      expectAccounted(simulation);
    }),
    { numRuns: 30 },
  );
});

test('rows, records and drops that are written over give their IPv6 addresses back', () => {
  const simulation = started({
    traffic: WORLD.traffic.map((source) => ({ ...source, perSecond: (source.perSecond ?? 0) * 40 })),
  });
  for (let n = 0; n < 3; n++) {
    simulation.advance(simulation.view.now() + 60_000);
    expectAccounted(simulation);
  }
  expect(simulation.state.log.count).toBeGreaterThan(16_384);
});

test('listings, details, log and causes print IPv6 addresses in their short form', () => {
  const { view } = started();
  const [row] = view.sessions({ ip6: true, application: 'ssl' }, { startAt: 1, limit: 1 });
  expect(row?.source).toMatch(/^2001:db8:20:/);
  expect(row?.destination).toMatch(/^2001:db8:80:/);
  expect(row?.nat).toBe('none');
  const detail = view.session(row?.id ?? 0);
  expect(detail?.s2c.destination).toBe(row?.source);
  const route = view.why(row?.id ?? 0)?.find((step) => step.stage === 'route');
  expect(route?.facts['destination']).toBe(row?.destination);
  const log = view.trafficLog({ limit: 200, direction: 'backward' });
  expect(
    log.some((record) => record.natSource === record.source && record.source.startsWith('2001:db8:')),
  ).toBe(true);
  expect(view.hosts().map((host) => host.address)).toEqual([
    '2001:db8:2::1',
    '2001:db8:20::25',
    '2001:db8:20::40',
  ]);
  expect(view.host('rosa')?.connections.every((one) => one.peer.startsWith('2001:db8:80:'))).toBe(true);
});

test('a denied IPv6 packet is told of by its addresses in any form', () => {
  const { view } = started();
  const record = view
    .trafficLog({ limit: 2000, direction: 'backward' })
    .find((one) => one.subtype === 'drop' && one.destination === '2001:db8:80::23');
  const steps = view.whyDropped({ destination: '2001:DB8:80:0::23', destinationPort: 23 });
  expect(steps?.map((step) => step.what)).toEqual(['packet', 'flow_policy_deny']);
  expect(steps?.[0]?.facts['destination']).toBe('2001:db8:80::23');
  expect(record?.rule).toBe('No-Telnet');
  expect(view.whyDropped({ source: '2001:db8:ffff::1' })).toBeUndefined();
});

test('filters by family, address, prefix, user and protocol choose IPv6 sessions', () => {
  const { view } = started();
  const all = view.sessions({}, { startAt: 1, limit: 10_000 });
  const chosen = (wanted: (source: string, destination: string) => boolean) =>
    all.filter((row) => wanted(row.source, row.destination)).length;
  expect(view.countSessions({ ip6: true })).toBe(chosen((source) => source.includes(':')));
  expect(view.countSessions({ ip6: false })).toBe(chosen((source) => !source.includes(':')));
  expect(view.countSessions({ source: '2001:db8:20::40' })).toBe(
    chosen((source) => source === '2001:db8:20::40'),
  );
  expect(view.countSessions({ source: '2001:db8:20:0:a::/80' })).toBe(
    chosen((source) => source.startsWith('2001:db8:20:0:a::')),
  );
  expect(view.countSessions({ destination: '2001:db8:80::53' })).toBe(
    chosen((_, destination) => destination === '2001:db8:80::53'),
  );
  expect(view.countSessions({ sourceUser: 'dual\\rosa' })).toBe(
    chosen((source) => source === '2001:db8:20::40' || source === '10.20.0.40'),
  );
  for (const filter of [
    { ip6: true },
    { source: '2001:db8:20:0:a::/80' },
    { destination: '2001:db8:80::53' },
  ])
    expect(view.countSessions(filter)).toBeGreaterThan(0);
});

test('ping6 opens one session for each echo request, with the timeout of ping', () => {
  const simulation = started();
  let seen = 0;
  for (let n = 0; n < 60; n++) {
    simulation.advance(simulation.view.now() + 2_000);
    const rows = simulation.view.sessions({ protocol: 58 }, { startAt: 1, limit: 100 });
    for (const row of rows) expect([row.application, row.source]).toEqual(['ping6', '2001:db8:20::40']);
    for (const row of rows) expect(simulation.view.session(row.id)?.timeout).toBe(6);
    seen += rows.length;
  }
  expect(seen).toBeGreaterThan(0);
});

test('file transfers over IPv6 open predict sessions that become data sessions of the same addresses', () => {
  const { view } = started({ warmUp: 3600 });
  const log = view.trafficLog({ limit: 10_000, direction: 'backward' });
  const data = log.filter((record) => record.application === 'ftp-data');
  expect(data.length).toBeGreaterThan(0);
  for (const record of data) {
    expect(record.rule).toBe('FTP');
    expect([record.source, record.destination].filter((text) => text.startsWith('2001:db8:80::'))).toEqual([
      '2001:db8:80::21',
    ]);
    expect(record.natSource).toBe(record.source);
  }
});

test('prefilled and named sessions over IPv6 are listed, told of in both flows, and accounted for', () => {
  const simulation = started({
    warmUp: 2,
    prefill: [
      {
        name: 'shells',
        application: 'ssl',
        clients: ['2001:db8:20:0:b::/80'],
        servers: ['2001:db8:80::77/128'],
        sessions: 70,
      },
    ],
    sessions: [
      {
        id: 500,
        application: 'ssl',
        transport: 'tcp',
        source: '2001:db8:20::40',
        sourcePort: 50_000,
        destination: '2001:DB8:80:0::77',
        destinationPort: 443,
        ingressInterface: WORLD.interfaces[1]?.name ?? '',
        egressInterface: WORLD.interfaces[0]?.name ?? '',
        rule: 'Web',
        start: new Date(Date.parse(WORLD.clock) - 1000).toISOString(),
        bytesC2s: 4000,
        bytesS2c: 9000,
        packetsC2s: 20,
        packetsS2c: 25,
      },
    ],
  });
  const { view } = simulation;
  expect(view.countSessions({ ip6: true, source: '2001:db8:20:0:b::/80' })).toBe(69);
  const [first] = view.sessions({ destination: '2001:db8:80::77' }, { startAt: 1, limit: 1 });
  expect([first?.translatedSource, first?.translatedDestination]).toEqual([first?.source, '2001:db8:80::77']);
  const named = view.session(500);
  expect([named?.c2s.source, named?.c2s.destination]).toEqual(['2001:db8:20::40', '2001:db8:80::77']);
  expect([named?.s2c.source, named?.s2c.destination]).toEqual(['2001:db8:80::77', '2001:db8:20::40']);
  expect([named?.c2s.sourceUser, named?.nat, named?.timeout]).toEqual(['dual\\rosa', 'none', 1800]);
  expectAccounted(simulation);
  simulation.apply({ kind: 'clear-sessions', filter: { application: 'ssl' } });
  simulation.advance(simulation.view.now() + 60_000);
  expectAccounted(simulation);
});

test('prefilled and named sessions between the families are refused', () => {
  const prefill = {
    name: 'mixed',
    application: 'ssl',
    clients: ['2001:db8:20::/64'],
    servers: ['10.0.0.1'],
    sessions: 1,
  };
  const parsed = parseWorld({ ...WORLD, prefill: [prefill] });
  const issues = parsed.kind === 'invalid' ? parsed.issues.map((issue) => issue.message) : [];
  expect(issues).toContain('has both IPv4 and IPv6 addresses');
});

test('a fork and a restored snapshot have the same IPv6 addresses and go on alike', () => {
  const simulation = started();
  const fork = simulation.fork();
  const restored = resumeEngine({ ...WORLD }, { seed: 5 }, simulation.snapshot());
  const later = simulation.view.now() + 200_000;
  for (const engine of [fork, restored, simulation]) engine.advance(later);
  const expected = simulation.snapshot().bytes;
  expect(Buffer.compare(fork.snapshot().bytes, expected)).toBe(0);
  expect(Buffer.compare(restored.snapshot().bytes, expected)).toBe(0);
  expect(restored.view.sessions({ ip6: true }, { startAt: 1, limit: 500 })).toEqual(
    simulation.view.sessions({ ip6: true }, { startAt: 1, limit: 500 }),
  );
});

test('a source between the families is refused, as nothing here translates between them', () => {
  const [first, ...others] = WORLD.traffic;
  const mixed = { ...WORLD, traffic: [{ ...first, servers: ['2001:db8:80::1'] }, ...others] };
  const ping = { ...WORLD, traffic: [{ ...WORLD.traffic[5], application: 'ping' }] };
  const issues = [mixed, ping].map((world) => {
    const parsed = parseWorld(world);
    return parsed.kind === 'invalid' ? parsed.issues.map((issue) => issue.message) : [];
  });
  expect(issues).toEqual([['has both IPv4 and IPv6 addresses'], ['"ping" is of the other version of IP']]);
});
