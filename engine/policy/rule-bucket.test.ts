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

test('a bucket that has been asked before passes over nothing either, whatever was asked in between', () => {
  const prefixes = [
    '10.1.2.0/24',
    '10.1.2.64/26',
    '10.1.0.0/16',
    '10.2.0.0/15',
    '192.0.2.7',
    '0.0.0.0/0',
    '2001:db8::/32',
  ];
  const set = fc.option(fc.subarray(prefixes, { maxLength: 2 }), { nil: undefined });
  const many = fc.array(fc.record({ source: set, destination: set }), { minLength: 64, maxLength: 90 });
  // Networks that share a place in the bucket's memory are among them.
  const asked = fc.constantFrom(
    0x0a010203,
    0x0a010241,
    0x0a010300,
    0x0a020203,
    0xc0000207,
    0x0b000203,
    0xf0000001,
  );
  fc.assert(
    fc.property(
      many,
      fc.array(fc.tuple(asked, asked), { minLength: 1, maxLength: 30 }),
      (drawn, questions) => {
        const rules = drawn.map((rule) => ({
          source: setOf(rule.source),
          destination: setOf(rule.destination),
        }));
        const bucket = new RuleBucket(rules);
        const candidates = (one: RuleBucket<(typeof rules)[number]>, source: number, destination: number) => {
          const found: number[] = [];
          let at = one.nextCandidate(0, source, destination);
          for (; at < rules.length; at = one.nextCandidate(at + 1, source, destination)) found.push(at);
          return found;
        };
        for (const [source, destination] of questions)
          expect(candidates(bucket, source, destination)).toEqual(
            candidates(new RuleBucket(rules), source, destination),
          );
      },
    ),
  );
});
