// How long a commit of 1,000 security rules takes while 100,000 sessions live, all of which are looked up again. There is no
// baseline to alternate with: what counts is that nobody has to wait, 200 ms at most.
import { createEngine } from '../create-engine.ts';
import { elevenZones, INNER_ZONES } from '../eleven-zones.fixture.ts';
import type { Engine } from '../engine.ts';
import { configurationOf, type FirewallConfiguration } from '../world/firewall-configuration.ts';
import type { World } from '../world/world-schema.ts';

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
}

const RULES = 1000;
const SESSIONS = 100_000;
const ROUNDS = 7;

/**
 * Emits `commit-rematch` (all sessions stay), `commit-one-pair` (they stay, and all rules lie between the same two zones) and
 * `commit-deny` (all are denied and logged), in milliseconds.
 */
export async function run(emit: (row: Row) => void): Promise<void> {
  emit(measure('commit-rematch', { pairs: INNER_ZONES.length, denies: false }));
  emit(measure('commit-one-pair', { pairs: 1, denies: false }));
  emit(measure('commit-deny', { pairs: INNER_ZONES.length, denies: true }));
}

interface Load {
  /** Zones from which rules lead out. */
  readonly pairs: number;
  readonly denies: boolean;
}

function measure(bench: string, load: Load): Row {
  const world = loadedWorld(load);
  const full = createEngine(world);
  full.advance(full.startsAt);
  if (full.view.countSessions({}) !== SESSIONS) throw new Error('the table is not full');
  const configuration = changed(world, load);
  const times = Array.from({ length: ROUNDS }, () => timed(full.fork(), configuration, load)).sort(
    (a, b) => a - b,
  );
  const median = Math.round((times[ROUNDS >> 1] ?? 0) * 10) / 10;
  return { bench, n: SESSIONS, median, min: Math.round((times[0] ?? 0) * 10) / 10, unit: 'ms' };
}

function timed(engine: Engine, configuration: FirewallConfiguration, { denies }: Load): number {
  const started = performance.now();
  const outcome = engine.apply({ kind: 'commit', configuration });
  const elapsed = performance.now() - started;
  const isDone = outcome.kind === 'committed' && outcome.rematched === SESSIONS;
  if (!isDone || outcome.denied !== (denies ? SESSIONS : 0)) throw new Error(JSON.stringify(outcome));
  return elapsed;
}

/** The last rule, under which all sessions run, is another one. */
function changed(world: World, { denies }: Load): FirewallConfiguration {
  const securityRules = world.securityRules.map((rule, index) =>
    index < RULES - 1 ? rule : { ...rule, name: 'Other', action: denies ? ('deny' as const) : rule.action },
  );
  return { ...configurationOf(world), securityRules };
}

function loadedWorld({ pairs }: Load): World {
  return elevenZones({
    securityRules: [
      ...Array.from({ length: RULES - 1 }, (_, index) => ({
        name: `Rule-${index}`,
        from: [INNER_ZONES[index % pairs]],
        to: ['out'],
        source: [`10.${index % INNER_ZONES.length}.${index % 128}.0/24`],
        destination: [`198.18.${index % 256}.0/24`],
        application: ['ssl'],
      })),
      { name: 'Out', from: INNER_ZONES, to: ['out'], application: ['ssl', 'dns'] },
    ],
    prefill: Array.from({ length: pairs }, (_, index) => ({
      name: `office-${index}`,
      application: 'ssl',
      clients: [`10.${index}.0.0/17`],
      servers: ['192.0.2.0/24'],
      sessions: SESSIONS / pairs,
      within: 1800,
    })),
  });
}
