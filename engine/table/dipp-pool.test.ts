import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIPP_PORTS, DippPool } from './dipp-pool.ts';
import { StateHash } from './state-hash.ts';

const SITE = 0xc0000250;

/** Takes ports for one destination until there is none; each must be another. */
function exhaust(pool: DippPool, destination: number): Set<number> {
  const ports: number[] = [];
  for (let port = pool.allocate(destination, 443); port !== 0; port = pool.allocate(destination, 443))
    ports.push(port);
  expect(new Set(ports).size).toBe(ports.length);
  return new Set(ports);
}

function digest(bytes: Uint8Array | undefined): string {
  const hash = new StateHash();
  hash.add(Uint32Array.from(bytes ?? []));
  return hash.text();
}

test('every port from 1024 to 65535 is handed out once, then none', () => {
  const pool = new DippPool(1);
  const ports = exhaust(pool, SITE);
  expect(ports.size).toBe(DIPP_PORTS);
  expect(Math.min(...ports)).toBe(1024);
  expect(Math.max(...ports)).toBe(65535);
  expect(pool.available).toBe(0);
  expect(pool.allocate(SITE + 1, 443)).toBe(0);
  expect(pool.free(40_000, SITE, 443)).toBe(true);
  expect(pool.allocate(SITE + 1, 443)).toBe(40_000);
});

test('with oversubscription a port serves as many different destinations, but each destination once', () => {
  const pool = new DippPool(2);
  expect(exhaust(pool, SITE).size).toBe(DIPP_PORTS);
  expect(exhaust(pool, SITE + 1).size).toBe(DIPP_PORTS);
  expect(pool.available).toBe(0);
  expect(pool.allocate(SITE + 2, 443)).toBe(0);
  pool.free(2000, SITE, 443);
  expect(pool.allocate(SITE + 1, 443)).toBe(0);
  expect(pool.allocate(SITE + 2, 443)).toBe(2000);
});

test('ports rotate: one given back is not the next one handed out', () => {
  const pool = new DippPool(1);
  const first = pool.allocate(SITE, 443);
  pool.free(first, SITE, 443);
  expect(pool.allocate(SITE, 443)).not.toBe(first);
  for (let n = 2; n < DIPP_PORTS; n++) pool.free(pool.allocate(SITE, 443), SITE, 443);
  expect(pool.allocate(SITE, 443)).toBe(first);
});

test('a port that the session does not hold cannot be given back', () => {
  const pool = new DippPool(4);
  const port = pool.allocate(SITE, 443);
  expect(pool.free(port, SITE, 80)).toBe(false);
  expect(pool.free(port + 1, SITE, 443)).toBe(false);
  expect(pool.free(80, SITE, 443)).toBe(false);
  expect(pool.used).toBe(1);
});

test('no port leaks or is used twice for a destination, and copies and snapshots continue identically', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5 }), fc.nat()), {
    maxLength: 400,
  });
  const fullPools = ([1, 2, 4, 8] as const).map((ratio) => {
    const pool = new DippPool(ratio);
    exhaust(pool, 1);
    return pool;
  });
  fc.assert(
    fc.property(steps, fc.constantFrom(...fullPools), fc.boolean(), (actions, fullPool, isFull) => {
      const ratio = fullPool.oversubscription;
      const pool = isFull ? fullPool.copy() : new DippPool(ratio);
      const base = pool.used;
      const held: [number, number][] = [];
      for (const [takes, site, pick] of actions) {
        if (takes) {
          const port = pool.allocate(SITE + site, 443);
          if (port === 0) expect(isFull && ratio === 1).toBe(true);
          else held.push([port, SITE + site]);
        } else if (held.length > 0) {
          const [[port, destination] = [0, 0]] = held.splice(pick % held.length, 1);
          expect(pool.free(port, destination, 443)).toBe(true);
        }
        expect(pool.used).toBe(base + held.length);
      }
      expect(new Set(held.map((pair) => pair.join())).size).toBe(held.length);
      const restored = DippPool.read(pool.write());
      expect(digest(restored?.write())).toBe(digest(pool.write()));
      const next = pool.copy().allocate(SITE + 9, 443);
      expect(restored?.allocate(SITE + 9, 443)).toBe(next);
      for (const [port, destination] of held) pool.free(port, destination, 443);
      expect(pool.used).toBe(base);
    }),
    { numRuns: 40 },
  );
});

test('a destination that gave its ports back may use all of them again, and no more', () => {
  const pool = new DippPool(2);
  for (const port of exhaust(pool, SITE)) expect(pool.free(port, SITE, 443)).toBe(true);
  expect(pool.used).toBe(0);
  expect(exhaust(pool, SITE).size).toBe(DIPP_PORTS);
  expect(pool.used).toBe(DIPP_PORTS);
  const read = DippPool.read(pool.write());
  expect(read?.used).toBe(DIPP_PORTS);
  expect(read?.allocate(SITE, 443)).toBe(0);
  expect(read?.allocate(SITE + 1, 443)).toBeGreaterThan(0);
});

test.each([1, 2] as const)(
  'a pool of few ports hands out those from 1024 on and no others, %i times each',
  (ratio) => {
    const pool = new DippPool(ratio, 50);
    const ports = exhaust(pool, SITE);
    expect([...ports].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => 1024 + index));
    expect(pool.available).toBe(50 * (ratio - 1));
    expect(exhaust(pool, SITE + 1).size).toBe(50 * (ratio - 1));
    expect(pool.allocate(SITE + 2, 443)).toBe(0);
    expect(pool.reserve(1074, SITE + 2, 443)).toBe(false);
    expect(pool.free(1074, SITE, 443)).toBe(false);
    const read = DippPool.read(pool.write(), 50);
    expect(read?.used).toBe(50 * ratio);
    expect(read?.free(1030, SITE, 443)).toBe(true);
    expect(read?.allocate(SITE, 443)).toBe(1030);
  },
);
