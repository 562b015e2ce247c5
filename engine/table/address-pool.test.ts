import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ipv6Words } from './address.ts';
import { AddressPool, isPooled } from './address-pool.ts';
import { WordReader, WordWriter } from './words.ts';

const host = (n: number): Ipv6Words => [0x20010db8, 0, 0, n];

test('the same address has the same index, and its text is kept until the last use is given back', () => {
  const pool = new AddressPool();
  const index = pool.intern('2001:db8::1') ?? 0;
  expect(isPooled(index)).toBe(true);
  expect(pool.intern(host(1))).toBe(index);
  expect(pool.text(index)).toBe('2001:db8::1');
  pool.release(index);
  expect(pool.find(host(1))).toBe(index);
  pool.release(index);
  expect(pool.find(host(1))).toBe(0);
  expect(() => pool.release(index)).toThrow();
});

test('an IPv4 address is its own text and is not counted', () => {
  const pool = new AddressPool();
  pool.release(0x0a140032);
  pool.retain(0xffffffff);
  expect(pool.text(0x0a140032)).toBe('10.20.0.50');
  expect(pool.text(0xffffffff)).toBe('255.255.255.255');
  expect(pool.intern('10.20.0.50')).toBeUndefined();
});

test('the pool holds exactly the addresses in use, through growth, reuse, copies and snapshots', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 300 })), { maxLength: 800 }),
      (steps) => {
        const pool = new AddressPool();
        const uses = new Map<number, number>();
        for (const [takes, n] of steps) {
          const count = uses.get(n) ?? 0;
          if (takes) pool.intern(host(n));
          else if (count > 0) pool.release(pool.find(host(n)));
          uses.set(n, takes ? count + 1 : Math.max(0, count - 1));
        }
        const writer = new WordWriter();
        pool.write(writer);
        const read = AddressPool.read(new WordReader(writer.join()));
        const inUse = [...uses].filter(([, count]) => count > 0);
        for (const one of [pool, pool.copy(), read]) {
          expect(one?.size).toBe(inUse.length);
          for (const [n] of inUse) expect(one?.find(host(n))).toBe(pool.find(host(n)));
          expect(one?.intern(host(999))).toBe(read?.find(host(999)) || one?.find(host(999)));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('words in which two addresses differ are known, whatever freed entries hold', () => {
  const pool = new AddressPool();
  expect(pool.differingWords()).toEqual([]);
  const freed = [1, 2, 3].map((word) => pool.intern([word, word, word, word]));
  expect(pool.differingWords()).toEqual([0, 1, 2, 3]);
  pool.intern([0x20010db8, 0, 7, 1]);
  for (const index of freed) pool.release(index);
  expect(pool.differingWords()).toEqual([]);
  pool.intern([0x20010db8, 0, 7, 2]);
  expect(pool.differingWords()).toEqual([3]);
  pool.intern([0x20010db8, 1, 7, 1]);
  expect(pool.differingWords()).toEqual([1, 3]);
});
