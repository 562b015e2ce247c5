// A management server over an engine: a commit compiles the configuration into the world that the engine lives in.
import { APPLICATIONS } from '../application.ts';
import type { ConfigTree } from '../config/config-node.ts';
import { type ConfiguredWorld, configuredWorld } from '../config/configured-world.ts';
import { worldConfiguration } from '../config/world-configuration.ts';
import type { Engine } from '../engine.ts';
import type { Instant } from '../instant.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import type { World } from '../world/world-schema.ts';
import type { ConfigVerdict } from './config-job.ts';
import type { ConfigLock } from './config-locks.ts';
import type { ConfigurationStore } from './configuration-store.ts';
import { withApplications } from './foreign-applications.ts';
import { Management } from './management.ts';

/** What a management server over an engine begins with. */
export interface ManagedEngineParts {
  readonly engine: Engine;
  /** The world as the engine lives in it, its configuration included. */
  readonly world: World;
  /** What the engine runs with; that of the world when absent. */
  readonly running?: ConfigTree;
  /** Names of applications that the running configuration brought along. */
  readonly foreignApplications?: readonly string[];
  readonly store?: ConfigurationStore;
}

/** The management server of an engine; whoever shares the engine shares it. */
export function manageEngine(parts: ManagedEngineParts): Management {
  const { engine, world, running, foreignApplications = [], store } = parts;
  const memory = engine.view.management.memory();
  const names = [...APPLICATIONS.map(({ name }) => name), ...foreignApplications];
  const configure = (tree: ConfigTree) =>
    configuredWorld(present, withApplications(tree, foreignApplications));
  let present = memory === undefined ? world : presentWorld(world, memory.running, foreignApplications);
  return new Management({
    running: running ?? worldConfiguration(world),
    memory,
    locks: locksOf(world, engine.startsAt),
    ...(store === undefined ? {} : { store }),
    firewall: {
      now: () => engine.view.now(),
      predefined: () => names,
      validate: (tree) => problemsOf(configure(tree)),
      commit: (tree) => {
        const configured = configure(tree);
        if (configured.kind === 'invalid') return problemsOf(configured);
        const refusal = refusalOf(engine, configured.world);
        if (refusal === undefined) present = configured.world;
        return { ...problemsOf(configured), ...(refusal === undefined ? {} : { refusal }) };
      },
      amendJob: (id, verdict) => {
        engine.apply({ kind: 'amend-job', id, verdict });
      },
      noteJob: (job, verdict) => {
        const outcome = engine.apply({ kind: 'note-job', ...job, verdict });
        return outcome.kind === 'job-noted' ? outcome.id : 0;
      },
      keep: (kept, changes) => {
        engine.apply({ kind: 'keep-management', memory: kept, changes });
      },
      configLog: (request) => engine.view.management.configLog(request),
    },
  });
}

/** Locks of the time before; their times move with the clock that the world is started at. */
function locksOf({ administration, clock }: World, startsAt: Instant): readonly ConfigLock[] {
  const shift = startsAt - (parseIsoInstant(clock) ?? startsAt);
  return (administration.locks ?? []).map(({ lock, admin, comment, since }) => ({
    lock,
    admin,
    comment,
    at: (parseIsoInstant(since) ?? 0) + shift,
  }));
}

/** The world under the configuration that was committed last. */
function presentWorld(world: World, running: ConfigTree, foreign: readonly string[]): World {
  const configured = configuredWorld(world, withApplications(running, foreign));
  return configured.kind === 'invalid' ? world : configured.world;
}

function problemsOf(configured: ConfiguredWorld): ConfigVerdict {
  return { errors: configured.kind === 'invalid' ? configured.errors : [], warnings: configured.warnings };
}

/** Makes the engine go on with the configuration of the world; why it does not, where it does not. */
function refusalOf(engine: Engine, world: World): ConfigVerdict['refusal'] {
  const outcome = engine.apply({ kind: 'commit', configuration: configurationOf(world) });
  if (outcome.kind !== 'failed' || outcome.failure.kind !== 'commit-refused') return undefined;
  return outcome.failure.reason;
}
