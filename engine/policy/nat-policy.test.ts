import { expect, test } from 'vitest';
import { RandomStreams } from '../random.ts';
import { matchesNatRule, NatPolicy, type NatRule } from './nat-policy.ts';

const ZONES = 4;
const random = RandomStreams.seeded(12, ['rules']).stream(0);

function randomRule(id: number): NatRule {
  const network = (10 << 24) + (random.below(4) << 8);
  return {
    id,
    position: id - 1,
    name: `rule ${id}`,
    from: random.below(3) === 0 ? undefined : new Set([1 + random.below(ZONES)]),
    to: 1 + random.below(ZONES),
    toInterface: random.below(3),
    source: random.below(2) === 0 ? undefined : [{ network, mask: 0xffffff00, length: 24 }],
    destination: undefined,
    service: random.below(3) === 0 ? [{ protocol: 6, low: 80, high: 90 }] : undefined,
    sourceTranslation: { kind: 'none' },
    destinationTranslation: undefined,
    isImplicit: false,
  };
}

test('the policy finds the same first match as all rules one after the other', () => {
  const rules = Array.from({ length: 60 }, (_, index) => randomRule(index + 1));
  const policy = new NatPolicy(rules);
  let found = 0;
  for (let n = 0; n < 2000; n++) {
    const query = {
      fromZone: 1 + random.below(ZONES),
      toZone: 1 + random.below(ZONES + 1),
      toInterface: 1 + random.below(2),
      source: (10 << 24) + random.below(1280),
      destination: 1,
      protocol: 6,
      destinationPort: 70 + random.below(30),
    };
    const rule = policy.match(query);
    expect(rule).toBe(rules.find((candidate) => matchesNatRule(candidate, query)));
    if (rule !== undefined) found++;
  }
  expect(found).toBeGreaterThan(500);
});
