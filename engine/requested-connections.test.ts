// Conversations that somebody asks for: what is told of them, and that they disturb nobody on a fork.
import { expect, test } from 'vitest';
import type { ConnectionRecord, ConnectionRequest } from './connection.ts';
import { createEngine, resumeEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';

const WORLD = shippedWorld('hq', { warmUp: 600 });
const WEB = { application: 'ssl', client: '10.20.0.50', server: '192.0.2.80' };

function started(changes: Readonly<Record<string, unknown>> = {}): Engine {
  const engine = createEngine({ ...WORLD, ...changes }, { seed: 5 });
  engine.advance(engine.startsAt);
  return engine;
}

function opened(engine: Engine, request: ConnectionRequest): number {
  const outcome = engine.apply({ kind: 'open-connection', request });
  if (outcome.kind !== 'connection-opened') throw new Error(JSON.stringify(outcome));
  return outcome.handle;
}

function after(engine: Engine, seconds: number, request: ConnectionRequest): ConnectionRecord {
  const handle = opened(engine, request);
  engine.advance(engine.view.now() + seconds * 1000);
  const record = engine.view.connection(handle);
  if (record === undefined) throw new Error('no such connection');
  return record;
}

test('a conversation that is let through tells its session, rule, translation and what the server saw', () => {
  const record = after(started(), 30, WEB);
  expect(record).toMatchObject({ progress: 'over', established: true, requests: 1, answers: 1 });
  expect(record.session).toMatchObject({
    rule: 'Users-Web',
    natRule: 'SNAT-Out',
    nat: 'source',
    application: 'ssl',
    egressInterface: 'ethernet1/1',
    endReason: 'tcp-fin',
  });
  expect(record.sessions).toEqual([record.session?.id]);
  expect(record.seen).toMatchObject({ client: '203.0.113.2', server: '192.0.2.80', serverPort: 443 });
  expect(record.counters).toContainEqual({ name: 'session_installed', growth: 1 });
});

test('one that is denied has no session, and names the counter that its packets moved', () => {
  const record = after(started(), 10, { application: 'ssh', client: '192.0.2.99', server: '10.30.0.20' });
  expect(record).toMatchObject({
    progress: 'given-up',
    established: false,
    requests: 0,
    verdict: 'dropped',
    sessions: [],
    session: undefined,
    seen: undefined,
  });
  expect(record.counters).toContainEqual({ name: 'flow_policy_deny', growth: 4 });
  expect(record.dropped?.map(({ stage }) => stage)).toEqual(['arrival', 'drop']);
});

test('idle for less than the timeout it stays one session; for longer, its next question finds none', () => {
  const idle = (seconds: number) =>
    ({ ...WEB, exchanges: 2, think: [seconds * 1000, seconds * 1000] }) as const;
  expect(after(started(), 1020, idle(1000))).toMatchObject({ requests: 2, answers: 2 });
  const engine = started();
  engine.apply({ kind: 'quieten', except: [] });
  const late = after(engine, 2020, idle(2000));
  expect(late).toMatchObject({ requests: 1, answers: 1, progress: 'given-up' });
  expect(late.counters.map(({ name }) => name)).toContain('flow_tcp_non_syn_drop');
  expect(late.session).toMatchObject({ endReason: 'aged-out' });
});

test('after its silence a datagram is a session of its own', () => {
  const dns = { application: 'dns', client: '10.20.0.50', server: '192.0.2.53', exchanges: 2 };
  const record = after(started(), 60, { ...dns, think: [40_000, 40_000] });
  expect(record).toMatchObject({ requests: 2, answers: 2, established: true });
  expect(record.sessions).toHaveLength(2);
});

test('a server that only public clients reach hears a private one and cannot answer it', () => {
  const request = { ...WEB, answers: 'public' } as const;
  expect(after(started(), 10, request)).toMatchObject({ established: true, answers: 1 });
  const bare = after(started({ natRules: [] }), 10, request);
  expect(bare).toMatchObject({ progress: 'given-up', established: false });
  expect(bare.session).toMatchObject({ nat: 'none', bytesS2c: 0 });
});

test('a server answers its neighbours past the firewall, unless they come under an address of the firewall', () => {
  const published = {
    from: ['trust'],
    to: 'untrust',
    destination: ['203.0.113.20'],
    destinationTranslation: { address: '10.20.0.200' },
  };
  const hidden = { sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/2' } };
  const request = { ...WEB, server: '203.0.113.20', answers: 'routed' } as const;
  const through = (rule: object, client: string) => {
    const world = shippedWorld('hq', { warmUp: 60, natRules: [{ name: 'U-Turn', ...published, ...rule }] });
    return after(started(world as unknown as Readonly<Record<string, unknown>>), 10, { ...request, client });
  };
  const neighbour = through({}, '10.20.0.50');
  expect(neighbour).toMatchObject({ established: false, progress: 'given-up' });
  expect(neighbour.session).toMatchObject({ nat: 'destination', bytesS2c: 0 });
  expect(through({}, '10.20.8.9')).toMatchObject({ established: true, answers: 1 });
  const both = through(hidden, '10.20.0.50');
  expect(both).toMatchObject({ established: true, answers: 1, seen: { client: '10.20.0.1' } });
  expect(both.session?.nat).toBe('both');
});

test('who resembles a source announces its data channels', () => {
  const engine = started();
  const request = { application: 'ftp', client: '10.20.0.50', server: '172.16.30.21', like: 'users-ftp' };
  const record = after(engine, 200, { ...request, exchanges: 30 });
  expect(record.session?.application).toBe('ftp');
  const id = record.session?.id;
  const data = engine.view.sessions({ application: 'ftp-data' }, { startAt: 1, limit: 100 });
  expect(data.some((row) => engine.view.session(row.id)?.parent === id)).toBe(true);
});

test('names that nobody knows are refused', () => {
  const engine = started();
  const refused = (request: ConnectionRequest) => engine.apply({ kind: 'open-connection', request });
  const failed = (failure: unknown) => ({ kind: 'failed', failure });
  expect(refused({ ...WEB, client: '10.20.0.0/24' })).toEqual(
    failed({ kind: 'unknown-host', name: '10.20.0.0/24' }),
  );
  expect(refused({ ...WEB, application: 'gopher' })).toEqual(
    failed({ kind: 'no-such-object', noun: 'application', name: 'gopher' }),
  );
  expect(refused({ ...WEB, like: 'nobody' })).toEqual(
    failed({ kind: 'no-such-object', noun: 'traffic source', name: 'nobody' }),
  );
});

test('it is in forks and snapshots, at any moment of it, and any slicing gives the same', () => {
  const whole = started();
  const handle = opened(whole, { ...WEB, exchanges: 3, think: [700, 700] });
  whole.advance(whole.view.now() + 900);
  const fork = whole.fork();
  const resumed = resumeEngine(WORLD, { seed: 5 }, whole.snapshot());
  const until = whole.view.now() + 5000;
  whole.advance(until);
  while (fork.advance(until, 3) < until);
  resumed.advance(until);
  expect(whole.view.connection(handle)).toMatchObject({ requests: 3, answers: 3, progress: 'over' });
  for (const other of [fork, resumed]) {
    expect(other.view.connection(handle)).toEqual(whole.view.connection(handle));
    expect(Buffer.compare(other.snapshot().bytes, whole.snapshot().bytes)).toBe(0);
  }
});

test('on a quiet fork nothing begins but of the sources that are named, and the original knows nothing of it', () => {
  const engine = started();
  const before = engine.snapshot().bytes;
  const fork = engine.fork();
  fork.apply({ kind: 'quieten', except: ['users-dns'] });
  const { createdSinceBoot } = fork.view.sessionStatistics();
  fork.advance(fork.view.now() + 60_000);
  const young = fork.view.sessions({}, { startAt: 1, limit: 10_000 }).filter(({ id }) => {
    const detail = fork.view.session(id);
    return detail !== undefined && detail.startTime > engine.view.now();
  });
  expect(new Set(young.map(({ application, fromZone }) => `${application} ${fromZone}`))).toEqual(
    new Set(['dns trust']),
  );
  expect(fork.view.sessionStatistics().createdSinceBoot).toBeGreaterThan(createdSinceBoot);
  expect(Buffer.compare(engine.snapshot().bytes, before)).toBe(0);
});
