// The read view over a simulation's state. Nothing here changes anything.

import type { ManagementView } from './answers/management-view.ts';
import type { NetworkView } from './answers/network-view.ts';
import { deviceTimeOf } from './box/box-state.ts';
import type { ConnectionRecord } from './connection.ts';
import { connectionRecord } from './connection-records.ts';
import { DataplaneAnswers } from './dataplane-answers.ts';
import type { DataplaneView } from './dataplane-view.ts';
import type { DeviceTime } from './device-time.ts';
import { highAvailabilityNames, highAvailabilityOf } from './ha/change-roles.ts';
import { managementOf } from './ha/management-address.ts';
import { hostDetail, hostRecords } from './hosts/host-records.ts';
import type { Instant } from './instant.ts';
import type { LogRequest } from './logs/log-query.ts';
import type { ThreatLogRecord } from './logs/threat-log-record.ts';
import { threatLogRecords } from './logs/threat-log-records.ts';
import { managementView } from './management/simulated-management.ts';
import { namedObjects } from './named-objects.ts';
import { networkView } from './network/simulated-network.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { GlobalCounters } from './packet/global-counters.ts';
import type { PacketDiagView } from './packet-diag/packet-diag-view.ts';
import { packetDiagView } from './packet-diag/simulated-packet-diag.ts';
import { matchPbf, pbfRuleRecords } from './pbf-records.ts';
import { PolicyAnswers } from './policy/policy-answers.ts';
import type { PolicyView } from './policy-view.ts';
import type { RuleBase, RuleHitRecord } from './rule-hit-record.ts';
import type { SessionDetail, SessionId, SessionRow, SessionState } from './session.ts';
import type { FlowCriteria, WhyStep } from './session-cause.ts';
import { compileFilter } from './session-criteria.ts';
import type { SessionFilter } from './session-filter.ts';
import type { HostDetail, HostRecord } from './session-host.ts';
import type { TrafficLogRecord, TrafficLogRequest } from './session-log-record.ts';
import type { PbfQuestion, PbfRuleRecord } from './session-pbf.ts';
import type { HighAvailability } from './session-peer.ts';
import type { SessionRanking } from './session-ranking.ts';
import { sessionDetailOf, sessionRowOf } from './session-records.ts';
import { SimulationRanking } from './simulation-ranking.ts';
import { STATES, TYPE_PREDICT } from './table/session-codes.ts';
import { countMatching, pageOf } from './table/session-query.ts';
import type { Traffic } from './traffic/traffic.ts';
import { trafficLogRecords } from './traffic-log-records.ts';
import { uptimeOf } from './uptime.ts';
import type {
  EngineView,
  GlobalCounter,
  NamedObject,
  NameKind,
  PageRequest,
  SessionStatistics,
  SystemFacts,
  VsysMeter,
} from './view.ts';
import { whyDropped } from './why-dropped.ts';
import { whySession } from './why-session.ts';

/** Answers out of the live state. */
export class SimulationView implements EngineView {
  readonly policy: PolicyView;
  readonly dataplane: DataplaneView;
  private readonly state: DataplaneState;

  private readonly traffic: Traffic;

  readonly network: NetworkView;

  readonly management: ManagementView;
  readonly packetDiag: PacketDiagView;

  constructor(state: DataplaneState, traffic: Traffic) {
    this.policy = new PolicyAnswers(state);
    this.dataplane = new DataplaneAnswers(state);
    this.state = state;
    this.network = networkView(state);
    this.management = managementView(state);
    this.packetDiag = packetDiagView(state);
    this.traffic = traffic;
  }

  now(): Instant {
    return this.state.now;
  }

  deviceTime(): DeviceTime {
    return deviceTimeOf(this.state);
  }

  system(): SystemFacts {
    const { world, platform, profile } = this.state.compiled;
    return {
      hostname: highAvailabilityNames(this.state).local,
      model: platform.model,
      family: platform.family,
      serial: world.serial,
      release: profile.release,
      softwareVersion: profile.softwareVersion,
      multiVsys: world.multiVsys,
      management: managementOf(this.state, 'local'),
      uptime: uptimeOf(this.state),
      contentVersion: world.contentVersion,
      contentReleaseDate: world.contentReleaseDate,
    };
  }

  sessions(filter: SessionFilter, page: PageRequest): readonly SessionRow[] {
    const { table } = this.state;
    const query = compileFilter(this.state, filter);
    if (query === undefined) return [];
    const rows = pageOf(table, query, { skip: page.startAt - 1, limit: page.limit });
    return rows.map((row) => sessionRowOf(this.state, row));
  }

  countSessions(filter: SessionFilter): number {
    const state = onlyState(filter);
    // The table keeps this count; a status line asks for it every second, and a scan of four million rows would be felt.
    if (state !== undefined) return this.state.table.countOf({ state: STATES.indexOf(state) });
    const query = compileFilter(this.state, filter);
    return query === undefined ? 0 : countMatching(this.state.table, query);
  }

  openRanking(): SessionRanking {
    return new SimulationRanking(this.state);
  }

  session(id: SessionId): SessionDetail | undefined {
    const { table, compiled } = this.state;
    const row = compiled.numbering.rowOf(id);
    const wasUsed = row !== 0 && row <= table.highWater && table.protocol[row] !== 0;
    return wasUsed ? sessionDetailOf(this.state, row) : undefined;
  }

  sessionStatistics(): SessionStatistics {
    const { table, compiled, rates, running, createdBefore } = this.state;
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
      timers: running.timers,
      settings: running.settings,
    };
  }

  sessionMeters(): readonly VsysMeter[] {
    const { table, compiled, throttled } = this.state;
    const { interfaces, virtualSystems } = compiled.world;
    const numbers = new Set([...interfaces.map((port) => port.vsys), ...virtualSystems.map(({ id }) => id)]);
    return [...numbers]
      .sort((a, b) => a - b)
      .map((vsys) => ({
        vsys,
        // Assumption: without a limit in the configuration a virtual system may fill the whole table.
        maximum: compiled.vsysLimits[vsys] || compiled.platform.sessionCapacity,
        current: table.countOfVsys(vsys),
        throttled: throttled[vsys] ?? 0,
      }));
  }

  counters(): readonly GlobalCounter[] {
    return this.state.counters.readings();
  }

  markedCounters(): readonly GlobalCounter[] {
    return new GlobalCounters(this.state.diag.counters).readings();
  }

  trafficLog(request: TrafficLogRequest): readonly TrafficLogRecord[] {
    return trafficLogRecords(this.state, request);
  }

  threatLog(request: LogRequest): readonly ThreatLogRecord[] {
    return threatLogRecords(this.state, request);
  }

  hosts(): readonly HostRecord[] {
    return hostRecords(this.state, this.traffic.ends.hosts);
  }

  host(name: string): HostDetail | undefined {
    return hostDetail(this.state, this.traffic, name);
  }

  connection(handle: number): ConnectionRecord | undefined {
    return connectionRecord(this.state, this.traffic.requested, handle);
  }

  why(id: SessionId): readonly WhyStep[] | undefined {
    const { table, compiled } = this.state;
    const row = compiled.numbering.rowOf(id);
    const wasUsed = row !== 0 && row <= table.highWater && table.protocol[row] !== 0;
    return wasUsed ? whySession(this.state, row) : undefined;
  }

  whyDropped(flow: FlowCriteria): readonly WhyStep[] | undefined {
    return whyDropped(this.state, flow);
  }

  ruleHits(base: RuleBase): readonly RuleHitRecord[] {
    return this.state.hits[base].records();
  }

  pbfRules(): readonly PbfRuleRecord[] {
    return pbfRuleRecords(this.state);
  }

  matchPbf(question: PbfQuestion): PbfRuleRecord | undefined {
    return matchPbf(this.state, question);
  }

  highAvailability(): HighAvailability | undefined {
    return highAvailabilityOf(this.state);
  }

  names(kind: NameKind): readonly NamedObject[] {
    return namedObjects(this.state, kind);
  }
}

/** The state a filter asks for when it asks for nothing else. */
function onlyState(filter: SessionFilter): SessionState | undefined {
  return Object.keys(filter).length === 1 ? filter.state : undefined;
}
