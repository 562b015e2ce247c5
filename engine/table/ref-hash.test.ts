import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefHash } from './ref-hash.ts';

function hashOfRef(ref: number): number {
  return Math.imul(ref ^ (ref >>> 7), 0x9e3779b1) | 0;
}

function has(hash: RefHash, ref: number, hashOf: (ref: number) => number): boolean {
  let found = hash.firstCandidate(hashOf(ref));
  while (found !== 0 && found !== ref) found = hash.nextCandidate();
  return found === ref;
}

/** Few different hashes, so that clusters are long and wrap around the end. */
const crowded = (ref: number): number => ((ref % 5) * 0x11111111 - 3) | 0;

test('the hash holds what was inserted and not removed, while it grows and when hashes collide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 600 }),
      fc.constantFrom(hashOfRef, crowded),
      (refs, hashOf) => {
        const hash = new RefHash({ maxRef: 400, initialSlots: 4, maxSlots: 1024, hashOf });
        const held = new Set<number>();
        for (const ref of refs) {
          if (held.has(ref)) {
            expect(hash.remove(ref, hashOf(ref))).toBe(true);
            held.delete(ref);
          } else {
            hash.insert(ref, hashOf(ref));
            held.add(ref);
          }
          expect(hash.count).toBe(held.size);
        }
        for (let ref = 1; ref <= 400; ref++) expect(has(hash, ref, hashOf)).toBe(held.has(ref));
        const copy = hash.copy(hashOf);
        for (const ref of held) hash.remove(ref, hashOf(ref));
        expect(hash.isAllZero()).toBe(true);
        for (const ref of held) expect(has(copy, ref, hashOf)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('no insertion visits more than a few slots, growth included, and a lookup few on average', () => {
  const hash = new RefHash({ maxRef: 2 ** 20, initialSlots: 16, maxSlots: 2 ** 21, hashOf: hashOfRef });
  let most = 0;
  for (let ref = 1; ref <= 100_000; ref++) {
    const before = hash.visited;
    hash.insert(ref, hashOfRef(ref));
    most = Math.max(most, hash.visited - before);
  }
  expect(most).toBeLessThan(200);
  const before = hash.visited;
  for (let ref = 1; ref <= 100_000; ref++) expect(has(hash, ref, hashOfRef)).toBe(true);
  expect((hash.visited - before) / 100_000).toBeLessThan(3);
});
