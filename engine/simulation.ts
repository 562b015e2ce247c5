// The engine: one virtual clock over the packet path, the traffic and the ager. The ager works in turns, the first where a second
// begins; a turn comes before the events of its millisecond. Nothing depends on how the time is sliced.

import { askServices } from './box/ask-services.ts';
import { changeBox } from './box/change-box.ts';
import { changeHost, changeHostArp } from './change-host.ts';
import { changeHostNetwork } from './change-host-network.ts';
import { changeSettings } from './change-settings.ts';
import { clearCounters } from './clear-counters.ts';
import { clearLog } from './clear-log.ts';
import { clearSession, clearSessions } from './clear-sessions.ts';
import { commitConfiguration } from './commit/commit.ts';
import { readCommitted, writeCommitted } from './commit/committed-words.ts';
import type { CompiledWorld } from './compiled-world.ts';
import { ping } from './echo/ping.ts';
import type { Prober } from './echo/probe.ts';
import { trace } from './echo/trace.ts';
import type { Engine, EngineSnapshot } from './engine.ts';
import { changeRoles } from './ha/change-roles.ts';
import type { Instant } from './instant.ts';
import { noteJob } from './management/job-records.ts';
import { noteOperation } from './management/note-operation.ts';
import { announceAddress } from './network/announce-address.ts';
import { changeCable } from './network/change-cable.ts';
import { changePath } from './network/change-path.ts';
import { clearNeighbors } from './network/clear-neighbors.ts';
import { clearStations } from './network/clear-stations.ts';
import { openConnection } from './open-connection.ts';
import type { Operation, Outcome } from './operation.ts';
import { Ager } from './packet/ager.ts';
import { Dataplane } from './packet/dataplane.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import {
  dataplaneSections,
  newDataplane,
  newPortPools,
  newTable,
  restoreDataplaneSections,
} from './packet/new-dataplane.ts';
import { changePacketDiag } from './packet-diag/change-packet-diag.ts';
import { changeDosProtection } from './policy/dos-records.ts';
import { RULE_BASES } from './rule-hit-record.ts';
import { identityOf, type Origin, originOf, type SimulationOptions } from './simulation-identity.ts';
import { readSnapshot, type SimulationParts, writeSnapshot } from './simulation-snapshot.ts';
import { SimulationView } from './simulation-view.ts';
import { Traffic } from './traffic/traffic.ts';
import type { EngineView } from './view.ts';
import { changeAssociations, changePeer } from './vpn/change-associations.ts';
import { clearTunnelCounters } from './vpn/clear-tunnel-counters.ts';
import type { World } from './world/world-schema.ts';

const SECOND = 1000;

/** An engine over a dataplane and its traffic. */
export class Simulation implements Engine {
  readonly view: EngineView;
  readonly startsAt: Instant;
  readonly origin: Origin;
  readonly state: DataplaneState;
  readonly traffic: Traffic;
  private readonly ager: Ager;
  private readonly prober: Prober;

  /** `running` is the configuration at work: that of the origin, or one committed since. */
  private constructor(
    origin: Origin,
    running: CompiledWorld,
    { table, pools }: Pick<SimulationParts, 'table' | 'pools'>,
  ) {
    const { compiled } = origin;
    this.origin = origin;
    this.startsAt = compiled.startsAt;
    this.state = newDataplane(running, { table, pools }, beginOf(compiled));
    const dataplane = new Dataplane(this.state);
    this.prober = {
      state: this.state,
      dataplane,
      pass: (milliseconds) => this.advance(this.state.now + milliseconds),
    };
    this.traffic = new Traffic(compiled, dataplane, { seed: origin.seed, began: this.state.now });
    this.view = new SimulationView(this.state, this.traffic);
    this.ager = new Ager(this.state, () => askServices(dataplane));
  }

  /** A new engine at the beginning of its warm-up. */
  static begin(world: World, options: SimulationOptions): Simulation {
    const origin = originOf(world, options);
    const { compiled } = origin;
    const second = Math.floor(beginOf(compiled) / SECOND);
    const table = newTable(compiled, { capacity: compiled.platform.sessionCapacity, second });
    const pools = newPortPools(compiled);
    const simulation = new Simulation(origin, compiled, { table, pools });
    simulation.traffic.begin();
    return simulation;
  }

  /** The engine that was written. Throws when the snapshot is damaged, of another version, or of another world, seed or option. */
  static resume(origin: Origin, snapshot: EngineSnapshot): Simulation {
    const read = readSnapshot(snapshot, origin.compiled.platform, identityOf(origin));
    if (read.kind === 'problem') throw new Error(`the snapshot cannot be read: ${read.problem}`);
    const { parts } = read;
    return Simulation.continued(origin, readCommitted(origin.compiled, parts), parts);
  }

  private static continued(origin: Origin, running: CompiledWorld, parts: SimulationParts): Simulation {
    const simulation = new Simulation(origin, running, parts);
    const { state, traffic } = simulation;
    state.now = parts.now;
    state.createdBefore = parts.createdBefore;
    state.counters.values.set(parts.counters);
    state.log.restore(parts.log);
    state.memory = parts.memory;
    state.rates.restore(parts.rates);
    restoreDataplaneSections(state, parts.dataplane);
    traffic.restore(parts.traffic);
    return simulation;
  }

  apply(operation: Operation): Outcome {
    this.ager.age(this.state.now, Number.POSITIVE_INFINITY);
    const outcome = this.change(operation);
    noteOperation(this.state, operation, outcome);
    return outcome;
  }

  private change(operation: Operation): Outcome {
    switch (operation.kind) {
      case 'clear-sessions':
        return clearSessions(this.state, operation.filter);
      case 'clear-session':
        return clearSession(this.state, operation.id);
      case 'clear-counters':
      case 'clear-interface-counters':
        return clearCounters(this.state, operation);
      case 'clear-log':
        return clearLog(this.state, operation.log);
      case 'set-additional-threat-log':
        this.state.threats.logsPackets = operation.value === 'on';
        return { kind: 'setting-changed' };
      case 'keep-management':
        this.state.memory = operation.memory;
        this.state.configLog.note(operation.changes);
        return { kind: 'management-kept' };
      case 'session-discard':
      case 'set-session-timer':
      case 'set-session-setting':
      case 'set-session-default':
        return changeSettings(this.state, operation);
      case 'commit':
        return commitConfiguration(this.state, operation.configuration);
      case 'note-job':
        return { kind: 'job-noted', id: noteJob(this.state, operation) };
      case 'amend-job':
        this.state.jobs.amend(operation.id, { result: 'FAIL', verdict: operation.verdict });
        return { kind: 'job-noted', id: operation.id };
      case 'reset-dos-statistics':
      case 'release-blocked':
        return changeDosProtection(this.state, operation);
      case 'clear-rule-hits': {
        const base = RULE_BASES.find((one) => one === operation.ruleBase);
        if (base === undefined) return { kind: 'rule-hits-cleared', count: 0 };
        const count = this.state.hits[base].clear(new Set(operation.rules), this.state.now);
        return { kind: 'rule-hits-cleared', count };
      }
      case 'ha-suspend':
      case 'ha-functional':
      case 'ha-failover':
      case 'ha-synchronize':
      case 'set-pair':
        return changeRoles(this.state, operation);
      case 'set-clock':
      case 'set-service-host':
      case 'set-management-reach':
      case 'clear-user-cache':
      case 'set-user-presence':
      case 'set-group-members':
      case 'refresh-groups':
      case 'clear-url-cache':
      case 'look-up-url':
        return changeBox(this.state, operation);
      case 'change-packet-diag':
        return changePacketDiag(this.state, operation.change);
      case 'restart-host':
      case 'set-host-keepalive':
        return changeHost(this.traffic, operation);
      case 'set-host-arp':
        return changeHostArp(this.state, operation);
      case 'set-host-gateway':
      case 'set-host-route':
      case 'set-host-neighbor':
        return changeHostNetwork(this.state, operation);
      case 'set-cable-end':
        return changeCable(this.state, operation);
      case 'set-path-limit':
        return changePath(this.state, operation);
      case 'announce-address':
        return announceAddress(this.state, operation);
      case 'echo':
        return ping(this.prober, operation.request);
      case 'probe-hop':
        return trace(this.prober, operation.request);
      case 'open-connection':
        return openConnection(this.state, this.traffic, operation.request);
      case 'quieten':
        this.traffic.quieten(operation.except);
        return { kind: 'quietened' };
      case 'clear-neighbors':
        return clearNeighbors(this.state, operation);
      case 'clear-stations':
        return clearStations(this.state, operation.vlan);
      case 'clear-tunnel-counters':
        return clearTunnelCounters(this.state, operation.tunnel);
      case 'clear-association':
      case 'negotiate-association':
        return changeAssociations(this.state, operation);
      case 'set-vpn-peer':
        return changePeer(this.state, operation);
      default:
        throw new Error(`unknown operation ${JSON.stringify(operation satisfies never)}`);
    }
  }

  advance(until: Instant, maxEvents = Number.POSITIVE_INFINITY): Instant {
    const { state, traffic, ager } = this;
    if (until < state.now) return state.now;
    let budget = Math.max(1, maxEvents);
    for (;;) {
      const { turnAt } = ager;
      const beforeTurn = Math.min(until, turnAt - 1);
      for (; budget > 0 && traffic.proceed(beforeTurn); budget--) {
        state.now = traffic.now;
        traffic.handle();
      }
      if (budget > 0 && turnAt > until) {
        state.now = until;
        return until;
      }
      if (budget > 0) budget -= ager.takeTurn(budget);
      if (budget <= 0) return Math.min(state.now, until - 1);
    }
  }

  fork(): Engine {
    const { compiled, table, pools, counters, log, rates, now, createdBefore, memory } = this.state;
    return Simulation.continued(this.origin, compiled, {
      now,
      createdBefore,
      table: table.copy(),
      pools: pools.map((pool) => pool.copy()),
      counters: counters.values.slice(),
      log: log.state(),
      rates: rates.state(),
      committed: new Uint32Array(0),
      memory,
      dataplane: dataplaneSections(this.state),
      traffic: this.traffic.sections(),
    });
  }

  snapshot(): EngineSnapshot {
    const { compiled } = this.state;
    const committed = compiled === this.origin.compiled ? undefined : compiled;
    const identity = identityOf(this.origin);
    return writeSnapshot(this.state, {
      identity,
      committed: writeCommitted(committed),
      traffic: this.traffic.sections(),
    });
  }
}

/** Where the warm-up begins. */
function beginOf(compiled: CompiledWorld): Instant {
  return compiled.startsAt - compiled.world.warmUp * SECOND;
}
