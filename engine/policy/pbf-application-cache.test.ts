import { expect, test } from 'vitest';
import { AddressPool } from '../table/address-pool.ts';
import { PbfApplicationCache } from './pbf-application-cache.ts';

const HTTPS = { destination: 0xc0000250, destinationPort: 443, protocol: 6 };

function emptyCache() {
  return { cache: new PbfApplicationCache({ isNeeded: true }), addresses: new AddressPool() };
}

test('only the very service is known: neither another port or protocol nor another address', () => {
  const { cache, addresses } = emptyCache();
  cache.learn(HTTPS, 7, addresses);
  expect(cache.find(HTTPS, addresses)).toBe(7);
  const known: unknown[] = [];
  for (let other = 0; other < 65536; other++) {
    if (other !== 443) known.push(cache.find({ ...HTTPS, destinationPort: other }, addresses));
    if (other !== 6 && other < 256) known.push(cache.find({ ...HTTPS, protocol: other }, addresses));
    if (other !== 0) known.push(cache.find({ ...HTTPS, destination: HTTPS.destination - other }, addresses));
  }
  expect(new Set(known)).toEqual(new Set([0]));
});

test('the families are kept apart even where an IPv6 address ends like an IPv4 address', () => {
  const { cache, addresses } = emptyCache();
  const found = new Set<number>();
  for (let network = 1; network < 5000; network++) {
    const destination = addresses.intern([network, 0, 0, HTTPS.destination]);
    cache.learn({ ...HTTPS, destination }, 9, addresses);
    expect(cache.find({ ...HTTPS, destination }, addresses)).toBe(9);
    found.add(cache.find(HTTPS, addresses));
    addresses.release(destination);
  }
  expect(found).toEqual(new Set([0]));
});

test('the latest application of a service counts, also after a restore', () => {
  const { cache, addresses } = emptyCache();
  cache.learn(HTTPS, 7, addresses);
  cache.learn(HTTPS, 8, addresses);
  const other = emptyCache().cache;
  other.restore(cache.state());
  expect([cache.find(HTTPS, addresses), other.find(HTTPS, addresses)]).toEqual([8, 8]);
});

test('a cache that is not needed takes no room and knows nothing', () => {
  const cache = new PbfApplicationCache({ isNeeded: false });
  expect(cache.state()).toHaveLength(0);
  expect(cache.find(HTTPS, new AddressPool())).toBe(0);
});
