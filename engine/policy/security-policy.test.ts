import { expect, test } from 'vitest';
import { compileWorld } from '../compile-world.ts';
import { RandomStreams } from '../random.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import {
  matchesSecurityRule,
  SecurityPolicy,
  type SecurityQuery,
  type SecurityRule,
  securityQuery,
} from './security-policy.ts';

const ZONES = 5;
/** The first half of each day. */
const NIGHT = { period: 86_400_000, offset: 0, spans: [[0, 43_199_999]] as const };
const random = RandomStreams.seeded(11, ['rules']).stream(0);
const sometimes = <T>(make: () => T): T | undefined => (random.below(3) === 0 ? undefined : make());
const some = (bound: number) => new Set([1 + random.below(bound), 1 + random.below(bound)]);

function randomRule(id: number): SecurityRule {
  const length = 8 + random.below(17);
  const mask = (0xffffffff << (32 - length)) >>> 0;
  const prefix = () => [{ network: ((0x0a000000 + random.below(0x40000)) & mask) >>> 0, mask, length }];
  const low = random.below(100);
  return {
    id,
    position: id - 1,
    name: `rule ${id}`,
    from: sometimes(() => some(ZONES)),
    to: sometimes(() => some(ZONES)),
    source: sometimes(prefix),
    destination: sometimes(prefix),
    negatesSource: random.below(6) === 0,
    negatesDestination: random.below(6) === 0,
    users: random.below(6) === 0 ? some(3) : undefined,
    applications: sometimes(() => some(6)),
    service:
      random.below(2) === 0
        ? { kind: 'any' }
        : { kind: 'ports', ranges: [{ protocol: 6, low, high: low + 30 }] },
    defaultPorts: [],
    action: random.below(4) === 0 ? 'deny' : 'allow',
    logStart: false,
    logEnd: true,
    urlFiltering: false,
    scope: 'configured',
    type: (['universal', 'intrazone', 'interzone'] as const)[random.below(5)] ?? 'universal',
    schedule: random.below(4) === 0 ? NIGHT : undefined,
  };
}

function randomQuery(): SecurityQuery {
  return {
    fromZone: 1 + random.below(ZONES),
    toZone: 1 + random.below(ZONES),
    source: 0x0a000000 + random.below(0x40000),
    destination: 0x0a000000 + random.below(0x40000),
    protocol: random.below(2) === 0 ? 6 : 17,
    destinationPort: random.below(130),
    application: random.below(7),
    user: random.below(4),
    at: random.below(2) * 43_200_000,
  };
}

test('buckets by zone pair give the same first match as all rules one after the other', () => {
  const compiled = compileWorld(smallWorld(), {});
  const defaults = compiled.security.rules.filter((rule) => rule.scope !== 'configured');
  for (const size of [0, 3, 40, 400]) {
    const rules = [...Array.from({ length: size }, (_, index) => randomRule(index + 1)), ...defaults];
    const policy = new SecurityPolicy(rules, ZONES, []);
    for (let n = 0; n < 500; n++) {
      const query = randomQuery();
      const oracle = rules.find((rule) => matchesSecurityRule(rule, query, []));
      expect(policy.match(query)).toBe(oracle);
    }
  }
});

/** Name of the rule that the small world's policy finds for inside to outside. */
function ruleFor(application: string, destinationPort: number, protocol = 6): string {
  const compiled = compileWorld(smallWorld(), {});
  const query = securityQuery();
  query.fromZone = compiled.names.zones.idOf('inside');
  query.toZone = compiled.names.zones.idOf('outside');
  query.protocol = protocol;
  query.destinationPort = destinationPort;
  query.application = compiled.names.applications.idOf(application);
  return compiled.security.match(query).name;
}

test('before App-ID has decided, a rule that denies some application is passed over', () => {
  expect(ruleFor('undecided', 443)).toBe('Out');
  expect(ruleFor('bittorrent', 443)).toBe('No-P2P');
});

test('application-default accepts the default ports of the application and no others', () => {
  expect(ruleFor('ssl', 443)).toBe('Out');
  expect(ruleFor('ssl', 8443)).toBe('interzone-default');
  expect(ruleFor('web-browsing', 443)).toBe('interzone-default');
  expect(ruleFor('dns', 53, 17)).toBe('Out');
  expect(ruleFor('dns', 53, 6)).toBe('interzone-default');
});

test('before App-ID has decided, application-default accepts the default ports of every application of the rule', () => {
  expect(ruleFor('undecided', 80)).toBe('Out');
  expect(ruleFor('undecided', 6881)).toBe('interzone-default');
});
