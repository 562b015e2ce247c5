// The engine: one virtual clock over the packet path, the traffic and the ager. The ager works in whole seconds; at the instant
// where a second begins it comes before the events of that millisecond. Nothing depends on how the time is sliced.

import { clearSession, clearSessions } from './clear-sessions.ts';
import { type CompiledWorld, compileWorld, type WorldChoice } from './compiled-world.ts';
import type { Engine, EngineSnapshot } from './engine.ts';
import type { Instant } from './instant.ts';
import type { Operation, Outcome } from './operation.ts';
import { Dataplane } from './packet/dataplane.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { GlobalCounters } from './packet/global-counters.ts';
import { RateMeter } from './packet/rate-meter.ts';
import { ageOut } from './packet/session-end.ts';
import { readSnapshot, type SimulationParts, writeSnapshot } from './simulation-snapshot.ts';
import { SimulationView } from './simulation-view.ts';
import { DippPool } from './table/dipp-pool.ts';
import { SessionTable } from './table/session-table.ts';
import { Traffic } from './traffic/traffic.ts';
import { TrafficLog } from './traffic-log.ts';
import type { EngineView } from './view.ts';
import type { World } from './world/world-schema.ts';

const SECOND = 1000;

/** What a simulation is made from: the same origin and the same operations give the same states. */
export interface Origin {
  readonly compiled: CompiledWorld;
  readonly seed: number;
}

/** What may be said about a new simulation beside its world. */
export interface SimulationOptions extends WorldChoice {
  /** Any whole number; 1 if not given. */
  readonly seed?: number;
}

/** An engine over a dataplane and its traffic. */
export class Simulation implements Engine {
  readonly view: EngineView;
  readonly startsAt: Instant;
  readonly origin: Origin;
  readonly state: DataplaneState;
  readonly traffic: Traffic;
  private readonly onExpire: (id: number) => boolean;
  /** The ager has nothing left to do in its second. */
  private isAged = false;

  private constructor(origin: Origin, table: SessionTable, pools: readonly DippPool[]) {
    const { compiled } = origin;
    this.origin = origin;
    this.startsAt = compiled.startsAt;
    this.state = {
      compiled,
      table,
      pools,
      counters: new GlobalCounters(),
      log: new TrafficLog(),
      rates: new RateMeter(),
      createdBefore: 0,
      now: beginOf(compiled),
    };
    const dataplane = new Dataplane(this.state);
    this.traffic = new Traffic(compiled, dataplane, { seed: origin.seed, began: this.state.now });
    this.view = new SimulationView(this.state);
    this.onExpire = (id) => {
      this.state.now = this.state.table.now * SECOND;
      ageOut(this.state, id);
      return true;
    };
  }

  /** A new engine at the beginning of its warm-up. */
  static begin(world: World, options: SimulationOptions): Simulation {
    const compiled = compileWorld(world, options);
    const second = Math.floor(beginOf(compiled) / SECOND);
    const table = new SessionTable({ capacity: compiled.platform.sessionCapacity, second });
    const pools = compiled.poolAddresses.map(() => new DippPool(1));
    const simulation = new Simulation({ compiled, seed: options.seed ?? 1 }, table, pools);
    simulation.traffic.begin();
    return simulation;
  }

  /** The engine that was written. Throws when the snapshot is damaged or of another version: it is never the user's. */
  static resume(origin: Origin, snapshot: EngineSnapshot): Simulation {
    const parts = readSnapshot(snapshot, origin.compiled.platform.sessionCapacity);
    if (parts === undefined) throw new Error('the snapshot cannot be read');
    return Simulation.continued(origin, parts);
  }

  private static continued(origin: Origin, parts: SimulationParts): Simulation {
    const simulation = new Simulation(origin, parts.table, parts.pools);
    const { state, traffic } = simulation;
    state.now = parts.now;
    state.createdBefore = parts.createdBefore;
    state.counters.values.set(parts.counters);
    state.log.restore(parts.log);
    state.rates.restore(parts.rates);
    traffic.restore(parts.traffic);
    return simulation;
  }

  apply(operation: Operation): Outcome {
    this.age(this.state.table.now, Number.POSITIVE_INFINITY);
    switch (operation.kind) {
      case 'clear-sessions':
        return clearSessions(this.state, operation.filter);
      case 'clear-session':
        return clearSession(this.state, operation.id);
      default:
        throw new Error(`unknown operation ${JSON.stringify(operation satisfies never)}`);
    }
  }

  advance(until: Instant, maxEvents = Number.POSITIVE_INFINITY): Instant {
    const { state, traffic } = this;
    if (until < state.now) return state.now;
    let budget = Math.max(1, maxEvents);
    for (;;) {
      const isEvent = traffic.proceed(until);
      const instant = isEvent ? traffic.now : until;
      budget -= this.age(Math.floor(instant / SECOND), budget);
      if (budget <= 0) return Math.min(state.now, until - 1);
      state.now = instant;
      if (!isEvent) return until;
      traffic.handle();
      if (--budget <= 0) return Math.min(state.now, until - 1);
    }
  }

  fork(): Engine {
    const { table, pools, counters, log, rates, now, createdBefore } = this.state;
    return Simulation.continued(this.origin, {
      now,
      createdBefore,
      table: table.copy(),
      pools: pools.map((pool) => pool.copy()),
      counters: counters.values.slice(),
      log: log.state(),
      rates: rates.state(),
      traffic: this.traffic.sections(),
    });
  }

  snapshot(): EngineSnapshot {
    return writeSnapshot(this.state, this.traffic.sections());
  }

  /** Ends the sessions due up to a second, at most `budget` steps; returns the steps. Less than the budget: all done. */
  private age(second: number, budget: number): number {
    const { table, rates } = this.state;
    const passed = second - table.now;
    if (passed === 0 && this.isAged) return 0;
    if (passed > 0) rates.roll(passed);
    const before = table.work.agerMoves;
    this.isAged = table.step(second, budget, this.onExpire);
    return this.isAged ? Math.min(table.work.agerMoves - before, budget - 1) : budget;
  }
}

/** Where the warm-up begins. */
function beginOf(compiled: CompiledWorld): Instant {
  return compiled.startsAt - compiled.world.warmUp * SECOND;
}
