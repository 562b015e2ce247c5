import { expect, test } from 'vitest';
import type { ConnectionRecord } from '../connection.ts';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

/** Backups that would fill a line of ten megabits several times over, and one that media has to share it with. */
const TRAFFIC = [
  {
    name: 'backups',
    application: 'ssl',
    clients: ['10.0.0.32/28'],
    servers: ['192.0.2.81'],
    connections: 6,
    exchanges: [5000, 5000],
    requestBytes: [100_000, 200_000],
    responseBytes: [200, 200],
    think: [10, 50],
    openedWithin: 5,
  },
  {
    name: 'calls',
    application: 'dns',
    clients: ['10.0.0.5'],
    servers: ['192.0.2.53'],
    perSecond: 0.01,
    exchanges: [20, 20],
    requestBytes: [172, 172],
    responseBytes: [172, 172],
    packets: 50,
    think: [900, 900],
  },
];
const MEDIA = { application: 'dns', client: '10.0.0.5', server: '192.0.2.53', like: 'calls' } as const;
const VOICE = { name: 'Voice', application: ['dns'], class: 1 };
const PROFILES = [
  {
    name: 'line',
    classes: [
      { class: 1, priority: 'real-time' },
      { class: 4, priority: 'medium' },
    ],
  },
];
const QUEUED = { name: 'ethernet1/1', egressMax: 10, profile: 'line' };
const LINE = { network: { lines: [{ interface: 'ethernet1/1', capacity: 10 }] } };

const worldWith = (parts: object) =>
  smallWorld({ traffic: TRAFFIC, warmUp: 30, qosProfiles: PROFILES, ...parts });

function begun(parts: object): Engine {
  const engine = createEngine(worldWith(parts));
  engine.advance(engine.startsAt);
  return engine;
}

/** Packets of a hundred that do not get from client to server. */
function lossOf(engine: Engine): number {
  const fork = engine.fork();
  const outcome = fork.apply({ kind: 'open-connection', request: MEDIA });
  fork.advance(fork.view.now() + 40_000);
  const record: ConnectionRecord | undefined =
    outcome.kind === 'connection-opened' ? fork.view.connection(outcome.handle) : undefined;
  if (record === undefined) throw new Error('no connection');
  expect(record.lost.toClient).toBe(0);
  expect(record.sent.toServer).toBe(50 * 20);
  return (100 * record.lost.toServer) / record.sent.toServer;
}

/** Bytes that leave in a second, of the last ten. */
function leaving(engine: Engine): number {
  const bytes = () => engine.view.network.interfaceCounters('ethernet1/1').bytesTransmitted;
  const before = bytes();
  engine.advance(engine.view.now() + 10_000);
  return (bytes() - before) / 10;
}

test('media in the class of the bulk is lost with it, and in a class of its own it is not', () => {
  const sound = begun({ qosRules: [VOICE], qosInterfaces: [QUEUED], ...LINE });
  const faulty = begun({ qosInterfaces: [QUEUED], ...LINE });
  expect(lossOf(sound)).toBe(0);
  expect(lossOf(faulty)).toBeGreaterThan(10);
});

test('an interface sends what it may, and the bulk is slower for it', () => {
  const free = leaving(begun({}));
  const queued = leaving(begun({ qosInterfaces: [QUEUED] }));
  expect(free).toBeGreaterThan(4_000_000);
  expect(queued).toBeGreaterThan(1_100_000);
  expect(queued).toBeLessThan(1_350_000);
});

test('QoS where traffic comes in, or where it may send more than the line takes, leaves the choice to the carrier', () => {
  const ingress = { ...QUEUED, name: 'ethernet1/2' };
  const rules = { qosRules: [VOICE], ...LINE };
  expect(lossOf(begun({ ...rules, qosInterfaces: [ingress] }))).toBeGreaterThan(10);
  expect(lossOf(begun({ ...rules, qosInterfaces: [{ ...QUEUED, egressMax: 100 }] }))).toBeGreaterThan(10);
});

test('what a queue has no room for is counted as dropped, everywhere alike', () => {
  const engine = begun({ qosInterfaces: [QUEUED] });
  engine.apply({ kind: 'open-connection', request: MEDIA });
  engine.advance(engine.view.now() + 30_000);
  const classes = engine.view.dataplane.qosNode('ethernet1/1')?.classes ?? [];
  const dropped = classes.reduce((sum, { packetsDropped }) => sum + packetsDropped, 0);
  const counter = engine.view.counters().find(({ name }) => name === 'pkt_alloc_failure_cos');
  expect(dropped).toBeGreaterThan(0);
  expect(counter?.value).toBe(dropped);
  const inside = engine.view.dataplane.interfaceCounters().find(({ name }) => name === 'ethernet1/2');
  expect(inside?.packetsDropped).toBeGreaterThanOrEqual(dropped);
});

test('a commit brings QoS and takes it away; what goes on keeps its counts', () => {
  const engine = begun({ ...LINE });
  expect(engine.view.dataplane.qosNode('ethernet1/1')).toBeUndefined();
  const commit = (parts: object) =>
    engine.apply({ kind: 'commit', configuration: configurationOf(worldWith(parts)) });
  commit({ qosRules: [VOICE], qosInterfaces: [QUEUED] });
  expect(lossOf(engine)).toBe(0);
  engine.advance(engine.view.now() + 5000);
  const packets = () => engine.view.dataplane.qosNode('ethernet1/1')?.classes.map((one) => one.packets);
  const before = packets();
  commit({ qosInterfaces: [{ ...QUEUED, egressMax: 8 }] });
  expect(packets()).toEqual(before);
  commit({});
  expect(packets()).toBeUndefined();
});

test('what waits is in the snapshot, and no slicing of time shows', () => {
  const parts = { qosInterfaces: [QUEUED], ...LINE };
  const engine = begun(parts);
  const sliced = resumeEngine(worldWith(parts), {}, engine.snapshot());
  engine.advance(engine.view.now() + 3000);
  for (let turn = 0; turn < 300; turn++) sliced.advance(sliced.view.now() + 10);
  expect(Buffer.compare(sliced.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
});
