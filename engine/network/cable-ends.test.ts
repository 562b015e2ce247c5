import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const FORCED = { name: 'ethernet1/3', setting: 'fixed', speed: 100, duplex: 'full' };
const UPLOADS = {
  name: 'uploads',
  application: 'mssql-db',
  clients: ['10.0.0.5'],
  servers: ['172.16.0.20'],
  connections: 4,
  exchanges: [20, 20],
  requestBytes: [60_000, 60_000],
  think: [10, 10],
};

function engineWith(ports: readonly unknown[]): Engine {
  return createEngine(smallWorld({ network: { ports }, traffic: [UPLOADS] }), { seed: 1 });
}

const errorsOf = (engine: Engine) => engine.view.network.interfaceCounters('ethernet1/3');
const duplexOf = (engine: Engine) =>
  engine.view.network.hardwarePorts().find(({ name }) => name === 'ethernet1/3')?.duplex;
/** Bytes that clients have sent in ten minutes. */
function carried(engine: Engine): number {
  const before = engine.view.network.interfaceCounters('ethernet1/2').bytesReceived;
  engine.advance(engine.view.now() + 10 * MINUTE);
  return engine.view.network.interfaceCounters('ethernet1/2').bytesReceived - before;
}

test('a port forced to full duplex against one that negotiates runs on, and loses frames with its traffic', () => {
  const sound = engineWith([FORCED]);
  const engine = engineWith([{ ...FORCED, otherEnd: 'auto' }]);
  expect(duplexOf(engine)).toBe('full');
  expect(carried(engine)).toBeLessThan(carried(sound) / 3);
  const first = errorsOf(engine).receiveErrors;
  expect(first).toBeGreaterThan(100);
  expect(errorsOf(sound)).toMatchObject({ receiveErrors: 0, lateCollisions: 0 });
  carried(engine);
  expect(errorsOf(engine).receiveErrors).toBeGreaterThan(first);
});

test('a port that negotiates with one forced to full duplex takes half, and counts late collisions', () => {
  const engine = engineWith([{ name: 'ethernet1/3', otherEnd: 'full' }]);
  expect(duplexOf(engine)).toBe('half');
  carried(engine);
  expect(errorsOf(engine).lateCollisions).toBeGreaterThan(100);
});

test('a configuration that negotiates mends it: no further errors, and the duplex is full', () => {
  const engine = engineWith([{ ...FORCED, otherEnd: 'auto' }]);
  carried(engine);
  const { receiveErrors } = errorsOf(engine);
  const before = configurationOf(smallWorld({ network: { ports: [FORCED] }, traffic: [UPLOADS] }));
  const networkSettings = { ports: [], aggregates: [], vlans: [], lldp: [] };
  expect(engine.apply({ kind: 'commit', configuration: { ...before, networkSettings } }).kind).toBe(
    'committed',
  );
  const slow = receiveErrors;
  const fast = carried(engine);
  expect(errorsOf(engine).receiveErrors).toBe(slow);
  expect(fast).toBeGreaterThan(carried(engineWith([{ ...FORCED, otherEnd: 'auto' }])) * 3);
});

test('the other end may change while the world runs, and that is in the snapshot', () => {
  const engine = engineWith([FORCED]);
  expect(engine.apply({ kind: 'set-cable-end', port: 'ethernet1/9', end: 'half' })).toEqual({
    kind: 'failed',
    failure: { kind: 'no-such-object', noun: 'interface', name: 'ethernet1/9' },
  });
  engine.apply({ kind: 'set-cable-end', port: 'ethernet1/3', end: 'half' });
  const fork = engine.fork();
  carried(engine);
  carried(fork);
  expect(errorsOf(fork).receiveErrors).toBeGreaterThan(0);
  expect(fork.snapshot().bytes).toEqual(engine.snapshot().bytes);
  engine.apply({ kind: 'clear-interface-counters', with: 'nothing' });
  expect(errorsOf(engine).receiveErrors).toBe(0);
});

test('pings over it come back', () => {
  const engine = engineWith([{ ...FORCED, otherEnd: 'auto' }]);
  const answers = Array.from({ length: 30 }, (_, index) => {
    const request = { host: '172.16.0.20', source: '172.16.0.1', identifier: 1, size: 56 };
    const outcome = engine.apply({
      kind: 'echo',
      request: { ...request, sequence: index + 1, fragments: 'allowed' },
    });
    return outcome.kind === 'echoed' ? outcome.answer.kind : outcome.kind;
  });
  expect(new Set(answers)).toEqual(new Set(['reply']));
});
