import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AddressSet, holdsAddress, parsePrefix } from './prefix.ts';
import { RuleBucket } from './rule-bucket.ts';

const PREFIXES = [
  '10.0.0.0/8',
  '10.1.0.0/16',
  '10.1.2.3',
  '192.0.2.0/24',
  '203.0.113.7',
  '0.0.0.0/0',
  '2001:db8::/32',
];
const ADDRESSES = [0x0a010203, 0x0a010204, 0x0a020304, 0xc0000209, 0xcb007107, 0xcb007108, 0, 0xffffffff];

const someSet = fc.option(fc.subarray(PREFIXES, { maxLength: 3 }), { nil: undefined });
const someRules = fc.array(fc.record({ source: someSet, destination: someSet }), { maxLength: 12 });

function setOf(texts: readonly string[] | undefined): AddressSet {
  return texts?.map(parsePrefix).filter((prefix) => prefix !== undefined);
}

test('no rule that holds both addresses is passed over', () => {
  fc.assert(
    fc.property(
      someRules,
      fc.constantFrom(...ADDRESSES),
      fc.constantFrom(...ADDRESSES),
      (drawn, source, destination) => {
        const rules = drawn.map((rule) => ({
          source: setOf(rule.source),
          destination: setOf(rule.destination),
        }));
        const bucket = new RuleBucket(rules);
        const looked = new Set<number>();
        let at = bucket.nextCandidate(0, source, destination);
        for (; at < rules.length; at = bucket.nextCandidate(at + 1, source, destination)) looked.add(at);
        expect(at).toBe(rules.length);
        rules.forEach((rule, index) => {
          const holds = holdsAddress(rule.source, source) && holdsAddress(rule.destination, destination);
          if (holds) expect(looked).toContain(index);
        });
      },
    ),
  );
});

test('of rules for one network each, only those of the network asked for are looked at', () => {
  const rules = Array.from({ length: 100 }, (_, index) => ({
    source: setOf([`10.${index}.0.0/16`]),
    destination: undefined,
  }));
  const bucket = new RuleBucket(rules);
  expect(bucket.nextCandidate(0, 0x0a2a0001, 0xc0000201)).toBe(42);
  expect(bucket.nextCandidate(43, 0x0a2a0001, 0xc0000201)).toBe(100);
});
