// The read view over a simulation's state. Nothing here changes anything.
import type { Instant } from './instant.ts';
import { namedObjects } from './named-objects.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import type { SessionDetail, SessionId, SessionRow } from './session.ts';
import { compileFilter } from './session-criteria.ts';
import type { SessionFilter } from './session-filter.ts';
import { sessionDetailOf, sessionRowOf } from './session-records.ts';
import { TYPE_PREDICT } from './table/session-codes.ts';
import { countMatching, pageOf } from './table/session-query.ts';
import type {
  EngineView,
  NamedObject,
  NameKind,
  PageRequest,
  SessionStatistics,
  SystemFacts,
  VsysMeter,
} from './view.ts';

/** Answers out of the live state. */
export class SimulationView implements EngineView {
  private readonly state: DataplaneState;

  constructor(state: DataplaneState) {
    this.state = state;
  }

  now(): Instant {
    return this.state.now;
  }

  system(): SystemFacts {
    const { world, platform, profile, startsAt } = this.state.compiled;
    const uptimeAtStart = world.uptime ?? world.warmUp;
    return {
      hostname: world.host,
      model: platform.model,
      family: platform.family,
      serial: world.serial,
      release: profile.release,
      softwareVersion: profile.softwareVersion,
      multiVsys: world.multiVsys,
      management: world.management,
      uptime: Math.max(0, uptimeAtStart + Math.floor((this.state.now - startsAt) / 1000)),
      contentVersion: world.contentVersion,
      contentReleaseDate: world.contentReleaseDate,
    };
  }

  sessions(filter: SessionFilter, page: PageRequest): readonly SessionRow[] {
    const { table, compiled } = this.state;
    const query = compileFilter(compiled, filter);
    if (query === undefined) return [];
    const rows = pageOf(table, query, { skip: page.startAt - 1, limit: page.limit });
    return rows.map((row) => sessionRowOf(this.state, row));
  }

  countSessions(filter: SessionFilter): number {
    const query = compileFilter(this.state.compiled, filter);
    return query === undefined ? 0 : countMatching(this.state.table, query);
  }

  session(id: SessionId): SessionDetail | undefined {
    const { table, compiled } = this.state;
    const row = compiled.numbering.rowOf(id);
    const wasUsed = row !== 0 && row <= table.highWater && table.protocol[row] !== 0;
    return wasUsed ? sessionDetailOf(this.state, row) : undefined;
  }

  sessionStatistics(): SessionStatistics {
    const { table, compiled, rates, createdBefore } = this.state;
    const { packets, bytes, sessions } = rates.lastSecond();
    const supported = compiled.platform.sessionCapacity;
    return {
      supported,
      allocated: table.liveCount,
      activeTcp: table.countOf({ protocolClass: 'tcp' }),
      activeUdp: table.countOf({ protocolClass: 'udp' }),
      activeIcmp: table.countOf({ protocolClass: 'icmp' }),
      activeBroadcast: table.countOf({ protocolClass: 'broadcast' }),
      activeMulticast: table.countOf({ protocolClass: 'multicast' }),
      activePredict: table.countOf({ type: TYPE_PREDICT }),
      activeSctp: table.countOf({ protocolClass: 'sctp' }),
      utilization: Math.floor((table.liveCount * 100) / supported),
      createdSinceBoot: createdBefore + table.createdCount,
      packetsPerSecond: packets,
      kilobitsPerSecond: Math.floor((bytes * 8) / 1000),
      newConnectionsPerSecond: sessions,
      timers: compiled.timers,
      settings: compiled.settings,
    };
  }

  sessionMeters(): readonly VsysMeter[] {
    const { table, compiled } = this.state;
    const numbers = new Set(compiled.world.interfaces.map((port) => port.vsys));
    return [...numbers]
      .sort((a, b) => a - b)
      .map((vsys) => ({
        vsys,
        // Assumption: without a limit in the configuration a virtual system may fill the whole table.
        maximum: compiled.platform.sessionCapacity,
        current: table.countOfVsys(vsys),
        throttled: 0,
      }));
  }

  names(kind: NameKind): readonly NamedObject[] {
    return namedObjects(this.state, kind);
  }
}
