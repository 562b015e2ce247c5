// Random lives of a firewall: traffic, clearing, run-time settings, commits, failover, forks and snapshots in any order. Whatever happened,
// the counts agree, nothing leaks, and neither slicing nor a restore leaves a trace.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Edit, edit, edited } from './commit/edited-configuration.fixture.ts';
import { createEngine, resumeEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import type { Operation } from './operation.ts';
import { parseWorld, type World } from './world/world-schema.ts';

function worldOf(name: string): World {
  const parsed = parseWorld(parse(readFileSync(new URL(`./worlds/${name}.yaml`, import.meta.url), 'utf8')));
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return { ...parsed.world, warmUp: 300 };
}

const WORLDS: readonly World[] = [worldOf('hq'), worldOf('alg'), worldOf('esx'), worldOf('dual')];

const PING = {
  host: '10.30.0.5',
  source: '10.20.0.1',
  identifier: 7,
  sequence: 1,
  size: 56,
  fragments: 'allowed',
} as const;

type Step =
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | { readonly kind: 'apply'; readonly operation: Operation }
  | { readonly kind: 'commit'; readonly edit: Edit };

const operation = fc.oneof<fc.Arbitrary<Operation>[]>(
  fc.constantFrom<Operation>(
    { kind: 'clear-sessions', filter: { protocol: 17 } },
    { kind: 'clear-sessions', filter: { application: 'ssl' } },
    { kind: 'clear-sessions', filter: {} },
    { kind: 'set-session-default' },
    { kind: 'ha-failover' },
    { kind: 'ha-functional' },
    { kind: 'set-host-arp', host: 'isp2', arp: 'silent' },
    { kind: 'clear-neighbors' },
    { kind: 'clear-association', of: 'tunnel' },
    { kind: 'clear-association', of: 'gateway' },
    { kind: 'negotiate-association', of: 'tunnel' },
    { kind: 'ha-synchronize', what: 'running-config' },
    { kind: 'echo', request: PING },
    { kind: 'set-host-arp', host: 'isp2', arp: 'answers' },
  ),
  fc.record({ kind: fc.constant('session-discard' as const), id: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('clear-session' as const), id: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('set-session-timer' as const),
    timer: fc.constantFrom('tcp' as const, 'udp' as const, 'tcpTimeWait' as const),
    value: fc.integer({ min: 1, max: 600 }),
  }),
);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      milliseconds: fc.integer({ min: 1, max: 120_000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('apply' as const), operation }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('commit' as const), edit }) },
);

const life = fc.record({
  world: fc.constantFrom(...WORLDS),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  steps: fc.array(step, { minLength: 1, maxLength: 10 }),
});

/** `slice` is the most events of one call. */
function advanceBy(engine: Engine, milliseconds: number, slice: number): void {
  const until = Math.max(engine.view.now(), engine.startsAt) + milliseconds;
  while (engine.advance(until, slice) < until) {
    // The loop's condition does the work.
  }
  engine.advance(until);
}

function live(engine: Engine, world: World, steps: readonly Step[], slice = Number.POSITIVE_INFINITY): void {
  for (const one of steps) {
    if (one.kind === 'advance') advanceBy(engine, one.milliseconds, slice);
    else if (one.kind === 'apply') engine.apply(one.operation);
    else engine.apply({ kind: 'commit', configuration: edited(world, one.edit) });
  }
}

function expectNothingLost({ view }: Engine): void {
  const count = view.countSessions({});
  expect(view.sessions({}, { startAt: 1, limit: 1_000_000 }).length).toBe(count);
  expect(view.sessionStatistics().allocated).toBe(count);
  const counter = (name: string) => view.counters().find((known) => known.name === name)?.value ?? Number.NaN;
  expect(counter('session_allocated') - counter('session_freed')).toBe(count);
}

test('after any life the counts agree and created is live plus ended', () => {
  fc.assert(
    fc.property(life, ({ world, seed, steps }) => {
      const engine = createEngine(world, { seed });
      advanceBy(engine, 0, Number.POSITIVE_INFINITY);
      for (const one of steps) {
        live(engine, world, [one]);
        expectNothingLost(engine);
      }
    }),
    { numRuns: 40 },
  );
});

test('the same life in slices of any size ends in the same state', () => {
  fc.assert(
    fc.property(life, fc.integer({ min: 1, max: 500 }), ({ world, seed, steps }, slice) => {
      const whole = createEngine(world, { seed });
      const sliced = createEngine(world, { seed });
      live(whole, world, steps);
      live(sliced, world, steps, slice);
      expect(Buffer.compare(sliced.snapshot().bytes, whole.snapshot().bytes)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('a fork and a restored snapshot go on bit by bit as the original does, and do not disturb it', () => {
  fc.assert(
    fc.property(life, fc.array(step, { maxLength: 4 }), ({ world, seed, steps }, later) => {
      const engine = createEngine(world, { seed });
      live(engine, world, steps);
      const before = engine.snapshot();
      const fork = engine.fork();
      const restored = resumeEngine(world, { seed }, before);
      live(fork, world, later);
      expect(Buffer.compare(engine.snapshot().bytes, before.bytes)).toBe(0);
      live(engine, world, later);
      live(restored, world, later);
      expect(Buffer.compare(restored.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
      expect(Buffer.compare(fork.snapshot().bytes, engine.snapshot().bytes)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('after any life a commit of what runs changes nothing', () => {
  fc.assert(
    fc.property(life, edit, ({ world, seed, steps }, last) => {
      const engine = createEngine(world, { seed });
      advanceBy(engine, 0, Number.POSITIVE_INFINITY);
      live(engine, world, steps);
      const configuration = { ...edited(world, last), rematch: true };
      engine.apply({ kind: 'commit', configuration });
      const before = engine.snapshot().bytes;
      const again = structuredClone(configuration);
      expect(engine.apply({ kind: 'commit', configuration: again })).toMatchObject({ denied: 0, ended: 0 });
      expect(Buffer.compare(engine.snapshot().bytes, before)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('another seed leads to another state', () => {
  const [world] = WORLDS;
  if (world === undefined) throw new Error('no world');
  const states = [1, 2].map((seed) => {
    const engine = createEngine(world, { seed });
    live(engine, world, [{ kind: 'advance', milliseconds: 10_000 }]);
    return engine.snapshot().bytes;
  });
  expect(Buffer.compare(states[0] ?? new Uint8Array(), states[1] ?? new Uint8Array())).not.toBe(0);
});
