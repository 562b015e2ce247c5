// The first match among many rules: buckets by zone pair against all rules one after the other, with the same verdicts.
import { RandomStreams } from '../random.ts';
import {
  matchesSecurityRule,
  SecurityPolicy,
  type SecurityQuery,
  type SecurityRule,
} from './security-policy.ts';

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

const ZONES = 12;
const LOOKUPS = 20_000;
const ROUNDS = 7;

/** Emits `policy-100`, `policy-1000` and `policy-5000`, in nanoseconds a lookup. */
export async function run(emit: (row: Row) => void): Promise<void> {
  for (const size of [100, 1000, 5000]) emit(measure(size));
}

function measure(size: number): Row {
  const random = RandomStreams.seeded(7, ['rules']).stream(0);
  const rules = [
    ...Array.from({ length: size }, (_, index) => randomRule(index + 1, random)),
    ...defaults(size),
  ];
  const policy = new SecurityPolicy(rules, ZONES, []);
  const queries = Array.from({ length: LOOKUPS }, () => randomQuery(random));
  const linear = (query: SecurityQuery) => rules.find((rule) => matchesSecurityRule(rule, query, []));
  for (const query of queries) {
    if (policy.match(query) !== linear(query)) throw new Error('the verdicts differ');
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(nanoseconds(queries, (query) => policy.match(query)));
    theirs.push(nanoseconds(queries, linear));
  }
  const median = middle(ours);
  const baseline = middle(theirs);
  return {
    bench: `policy-${size}`,
    n: LOOKUPS,
    median: Math.round(median),
    min: Math.round(Math.min(...ours)),
    unit: 'ns',
    baseline: Math.round(baseline),
    ratio: Math.round((baseline / median) * 10) / 10,
  };
}

function nanoseconds(
  queries: readonly SecurityQuery[],
  match: (query: SecurityQuery) => SecurityRule | undefined,
): number {
  const started = performance.now();
  let found = 0;
  for (const query of queries) found += match(query)?.id ?? 0;
  if (found === 0) throw new Error('nothing matched');
  return ((performance.now() - started) / queries.length) * 1e6;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

type Random = ReturnType<RandomStreams['stream']>;

function randomRule(id: number, random: Random): SecurityRule {
  const mask = (0xffffffff << (32 - (8 + random.below(17)))) >>> 0;
  const length = 32 - Math.clz32(mask) + Math.clz32(~mask >>> 0);
  const prefixes = () =>
    Array.from({ length: 1 + random.below(6) }, () => ({
      network: ((0x0a000000 + random.below(0x1000000)) & mask) >>> 0,
      mask,
      length,
    }));
  return {
    id,
    position: id - 1,
    name: `rule ${id}`,
    from: new Set([1 + random.below(ZONES)]),
    to: new Set([1 + random.below(ZONES)]),
    source: random.below(10) < 3 ? undefined : prefixes(),
    destination: random.below(10) < 3 ? undefined : prefixes(),
    negatesSource: false,
    negatesDestination: false,
    users: undefined,
    applications: random.below(2) === 0 ? undefined : new Set([1 + random.below(300), 1 + random.below(300)]),
    service: { kind: 'any' },
    defaultPorts: [],
    action: random.below(4) === 0 ? 'deny' : 'allow',
    logStart: false,
    logEnd: true,
    urlFiltering: false,
    scope: 'configured',
    type: 'universal',
    schedule: undefined,
  };
}

function defaults(size: number): SecurityRule[] {
  const any = randomRule(size + 1, RandomStreams.seeded(1, ['default']).stream(0));
  const open = {
    ...any,
    from: undefined,
    to: undefined,
    source: undefined,
    destination: undefined,
    negatesSource: false,
    negatesDestination: false,
    applications: undefined,
  };
  return [
    {
      ...open,
      id: size + 1,
      name: 'intrazone-default',
      scope: 'intrazone',
      type: 'intrazone',
      action: 'allow',
    },
    {
      ...open,
      id: size + 2,
      name: 'interzone-default',
      scope: 'interzone',
      type: 'interzone',
      action: 'deny',
    },
  ];
}

function randomQuery(random: Random): SecurityQuery {
  return {
    fromZone: 1 + random.below(ZONES),
    toZone: 1 + random.below(ZONES),
    source: 0x0a000000 + random.below(0x1000000),
    destination: 0x0a000000 + random.below(0x1000000),
    protocol: 6,
    destinationPort: 443,
    application: 1 + random.below(300),
    user: 0,
    at: 0,
  };
}
