import { expect, test } from 'vitest';
import { RandomStreams } from '../random.ts';
import { KnownEnds } from './known-ends.ts';

test('an end is known only when that very end was asked for before, however many share its place', () => {
  const random = RandomStreams.seeded(3, ['ends']).stream(0);
  const known = new KnownEnds();
  const asked = new Set<string>();
  let found = 0;
  for (let at = 0; at < 20_000; at++) {
    // Addresses on both sides of 2^31, and those of the pool behind 2^32 among them.
    const address = random.below(9_000) * 524_309;
    const [port, rule] = [random.below(3), random.below(2)];
    const end = `${port} ${address} ${rule}`;
    const isKnown = known.has(port, address, rule);
    if (isKnown) found += 1;
    expect(!isKnown || asked.has(end), end).toBe(true);
    asked.add(end);
    expect(known.has(port, address, rule)).toBe(true);
  }
  expect(found).toBeGreaterThan(10);
});
