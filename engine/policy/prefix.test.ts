import { expect, test } from 'vitest';
import { AddressPool } from '../table/address-pool.ts';
import { coversPrefix, holdsAddress, type Prefix, parsePrefix } from './prefix.ts';

function prefixOf(text: string): Prefix {
  const prefix = parsePrefix(text);
  if (prefix === undefined) throw new Error(`${text} is no prefix`);
  return prefix;
}

function numberOf(pool: AddressPool, text: string): number {
  return text.includes(':') ? (pool.intern(text) ?? 0) : prefixOf(text).network;
}

test.each([
  ['2001:db8:20::/64', '2001:db8:20::', true],
  ['2001:db8:20::/64', '2001:db8:20:0:ffff:ffff:ffff:ffff', true],
  ['2001:db8:20::/64', '2001:db8:20:1::', false],
  ['2001:db8:20::8/126', '2001:db8:20::b', true],
  ['2001:db8:20::8/126', '2001:db8:20::c', false],
  ['2001:db8:20::8', '2001:db8:20::8', true],
  ['2001:db8:20::8', '2001:db8:20::9', false],
  ['::/0', 'fe80::1', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['240.0.0.0/4', '2001:db8::1', false],
  ['::/0', '10.0.0.1', false],
  ['::/0', '0.0.0.0', false],
  ['::/0', '255.255.255.255', false],
  ['0.0.0.0/0', '255.255.255.255', true],
])('that %s holds %s is %s', (prefix, address, isHeld) => {
  const pool = new AddressPool();
  expect(holdsAddress([prefixOf(prefix)], numberOf(pool, address), pool)).toBe(isHeld);
});

test('a set of both families holds addresses of both, and any holds every address', () => {
  const pool = new AddressPool();
  const set = [prefixOf('10.0.0.0/8'), prefixOf('2001:db8::/32')];
  const held = ['10.1.2.3', '2001:db8::1', '192.0.2.1', '2001:db9::1'].map((text) =>
    holdsAddress(set, numberOf(pool, text), pool),
  );
  expect(held).toEqual([true, true, false, false]);
  expect(holdsAddress(undefined, numberOf(pool, '2001:db9::1'))).toBe(true);
});

test.each([
  ['2001:db8::/32', '2001:db8:20::/64', true],
  ['2001:db8:20::/64', '2001:db8::/32', false],
  ['::/0', '0.0.0.0/0', false],
  ['0.0.0.0/0', '::/0', false],
  ['10.0.0.0/8', '10.1.0.0/16', true],
])('that %s covers %s is %s', (outer, inner, isCovered) => {
  expect(coversPrefix(prefixOf(outer), prefixOf(inner))).toBe(isCovered);
});

test.each(['2001:db8::/129', '2001:db8::/', '2001:db8::/-1', '2001:db8::/064', ':::/64', '2001:db8::%1'])(
  '%s is no prefix',
  (text) => {
    expect(parsePrefix(text)).toBeUndefined();
  },
);
