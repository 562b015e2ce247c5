// An empty dataplane of a world, and the parts of its state that are kept as plain words.
import { BOX_SECTIONS, BoxState } from '../box/box-state.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { DropMemory } from '../drop-memory.ts';
import { Pair } from '../ha/pair.ts';
import { HostWays } from '../hosts/host-ways.ts';
import { newSilence } from '../hosts/silence.ts';
import { StaleNeighbors } from '../hosts/stale-neighbors.ts';
import type { Instant } from '../instant.ts';
import { ThreatLog } from '../logs/threat-log.ts';
import { ConfigLog } from '../management/config-log.ts';
import { EventLog } from '../management/event-log.ts';
import { nextJobId } from '../management/job-records.ts';
import { Jobs } from '../management/jobs.ts';
import { ArpTable } from '../network/arp-table.ts';
import { CableEnds } from '../network/cable-ends.ts';
import { InterfaceTotals } from '../network/interface-totals.ts';
import { LineQueues } from '../network/line-queues.ts';
import { PathLimits } from '../network/path-limits.ts';
import { Stations } from '../network/stations.ts';
import { PacketDiag } from '../packet-diag/packet-diag.ts';
import { packetDiagWords, restorePacketDiag } from '../packet-diag/packet-diag-snapshot.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { DynamicIpPool } from '../policy/dynamic-ip-pool.ts';
import { PbfApplicationCache } from '../policy/pbf-application-cache.ts';
import { PbfMonitors } from '../policy/pbf-monitors.ts';
import { RuleHits } from '../policy/rule-hits.ts';
import { RULE_BASES } from '../rule-hit-record.ts';
import { RunningSettings } from '../running-settings.ts';
import { DippPool } from '../table/dipp-pool.ts';
import type { SessionTableOptions } from '../table/session-rows.ts';
import { SessionTable } from '../table/session-table.ts';
import { TrafficLog } from '../traffic-log.ts';
import { Tunnels } from '../vpn/tunnels.ts';
import { ApplicationUse } from './application-use.ts';
import { BufferWatch } from './buffer-watch.ts';
import type { AgerSweep, DataplaneState } from './dataplane-state.ts';
import { DosMeters } from './dos-meters.ts';
import { FloodMeters } from './flood-meters.ts';
import { GlobalCounters } from './global-counters.ts';
import { InterfaceCounters } from './interface-counters.ts';
import { LoadHistory } from './load-history.ts';
import { PacketBuffers } from './packet-buffers.ts';
import { RateMeter } from './rate-meter.ts';
import { SideColumn } from './side-column.ts';
import { shapingOf } from './traffic-shaping.ts';

const VSYS_NUMBERS = 256;
const HIGH = 4294967296;

/** Pools of ports of a new firewall, one for each public address. */
export function newPortPools(compiled: CompiledWorld): readonly DippPool[] {
  const { dippOversubscription, dippPorts } = compiled.platform;
  return compiled.poolAddresses.map(() => new DippPool(dippOversubscription, dippPorts));
}

/** The pool of addresses of a NAT rule, nothing lent. */
export function newAddressPool({ natLending }: CompiledWorld, rule: number): DynamicIpPool {
  const lending = natLending[rule - 1];
  return new DynamicIpPool(lending?.kind === 'address' ? lending.addresses : []);
}

function newRuleHits({ counted }: CompiledWorld, now: Instant): DataplaneState['hits'] {
  return {
    security: new RuleHits(counted.security, now),
    nat: new RuleHits(counted.nat, now),
    pbf: new RuleHits(counted.pbf, now),
    qos: new RuleHits(counted.qos, now),
    decryption: new RuleHits(counted.decryption, now),
    authentication: new RuleHits(counted.authentication, now),
    dos: new RuleHits(counted.dos, now),
    'app-override': new RuleHits(counted['app-override'], now),
  };
}

/** An empty table of a new firewall, which numbers the addresses of the configuration as that does. */
export function newTable(compiled: CompiledWorld, options: SessionTableOptions): SessionTable {
  const table = new SessionTable(options);
  table.addresses = compiled.addresses.copy();
  return table;
}

/** The state of a firewall with this table and these pools, everything else at its beginning. */
export function newDataplane(
  compiled: CompiledWorld,
  held: { readonly table: SessionTable; readonly pools: readonly DippPool[] },
  now: Instant,
): DataplaneState {
  const { table } = held;
  const silence = newSilence(compiled);
  return {
    compiled,
    table,
    pools: held.pools,
    dynamicIpPools: compiled.addressPoolRules.map((rule) => newAddressPool(compiled, rule)),
    counters: new GlobalCounters(),
    interfaceCounters: new InterfaceCounters(compiled.interfaces.length - 1),
    running: new RunningSettings(compiled.timers, compiled.settings),
    floods: new FloodMeters(compiled.names.zones.size),
    throttled: new Float64Array(VSYS_NUMBERS),
    sweep: { turn: 0, left: 0, second: 0, row: 0 },
    log: new TrafficLog(table.addresses),
    threats: new ThreatLog(table.addresses),
    drops: new DropMemory(table.addresses),
    pair: new Pair(compiled.world.highAvailability),
    rates: new RateMeter(),
    load: new LoadHistory(),
    buffers: new PacketBuffers(),
    bufferWatch: new BufferWatch(table.addresses),
    applicationUse: new ApplicationUse(),
    silence,
    ways: new HostWays(compiled),
    staleNeighbors: new StaleNeighbors(compiled),
    cables: new CableEnds(compiled),
    pathLimits: new PathLimits(compiled),
    lines: new LineQueues(compiled),
    shaping: shapingOf(compiled),
    arp: new ArpTable(equipmentOf(compiled.platform).arpEntries, compiled.world.network.arpTimeout),
    stations: new Stations(compiled.world.network.vlans),
    totals: new InterfaceTotals(compiled.names.interfaces.size),
    tunnels: new Tunnels(compiled, Math.floor(now / 1000)),
    box: new BoxState(compiled),
    events: new EventLog(),
    jobs: new Jobs(nextJobId(compiled)),
    configLog: new ConfigLog(),
    memory: undefined,
    diag: new PacketDiag(compiled),
    pbfMonitors: new PbfMonitors(compiled.pbf.monitors, silence),
    pbfApplications: new PbfApplicationCache({ isNeeded: compiled.pbf.namesApplications === 1 }),
    hits: newRuleHits(compiled, now),
    qosRules: new SideColumn(),
    dosRules: new SideColumn(),
    dosMeters: new DosMeters(),
    createdBefore: 0,
    now,
  };
}

/** Settings, flood meters, throttled sessions, sweep, drops, pair, silent hosts, forwarding rules, interfaces, load, rule hits, threats, changes of the configuration, ways of the ends, cables, buffers and their watch, queues, the box itself and dynamic IP pools, for a snapshot. */
export function dataplaneSections(state: DataplaneState): readonly Uint32Array[] {
  return [
    state.running.state(),
    new Uint32Array(state.floods.values.slice().buffer),
    new Uint32Array(state.throttled.slice().buffer),
    sweepWords(state.sweep),
    state.drops.state(),
    state.pair.state(),
    Uint32Array.from(state.silence),
    state.pbfMonitors.state(),
    state.pbfApplications.state(),
    state.interfaceCounters.state(),
    new Uint32Array(state.load.state().buffer),
    state.applicationUse.state(),
    state.qosRules.state(),
    state.dosRules.state(),
    state.dosMeters.state(),
    packetDiagWords(state.diag),
    ...RULE_BASES.map((base) => state.hits[base].state()),
    state.arp.state(),
    state.stations.state(),
    state.totals.state(),
    state.tunnels.state(),
    state.events.state(),
    state.jobs.state(),
    state.threats.state(),
    state.configLog.state(),
    state.ways.state(),
    state.staleNeighbors.state(),
    state.cables.state(),
    state.pathLimits.state(),
    state.buffers.state(),
    state.lines.state(),
    state.shaping?.state() ?? new Uint32Array(0),
    state.bufferWatch.state(),
    ...state.box.sections(),
    ...state.dynamicIpPools.map((pool) => pool.state()),
  ];
}

function sweepWords({ turn, left, second, row }: AgerSweep): Uint32Array {
  return Uint32Array.of(second, row, turn % HIGH, Math.floor(turn / HIGH), left);
}

/** Takes over what `dataplaneSections` gave, into a new dataplane of the same world. */
export function restoreDataplaneSections(state: DataplaneState, sections: readonly Uint32Array[]): void {
  const [running, floods, throttled, sweep, drops, pair, ...others] = sections;
  const [silence, monitors, applications, ports, load, use, qos, dos, meters, diag, ...further] = others;
  const [
    arp,
    stations,
    totals,
    tunnels,
    events,
    jobs,
    threats,
    changes,
    ways,
    stale,
    cables,
    limits,
    buffers,
    lines,
    shaping,
    bufferWatch,
    ...last
  ] = further.slice(RULE_BASES.length);
  if (running !== undefined) state.running.restore(running);
  if (floods !== undefined) state.floods.values.set(new Float64Array(floods.slice().buffer));
  if (throttled !== undefined) state.throttled.set(new Float64Array(throttled.slice().buffer));
  state.sweep.second = sweep?.[0] ?? 0;
  state.sweep.row = sweep?.[1] ?? 0;
  state.sweep.turn = (sweep?.[2] ?? 0) + (sweep?.[3] ?? 0) * HIGH;
  state.sweep.left = sweep?.[4] ?? 0;
  if (drops !== undefined) state.drops.restore(drops);
  if (pair !== undefined) state.pair.restore(pair);
  if (silence !== undefined) state.silence.set(silence);
  if (monitors !== undefined) state.pbfMonitors.restore(monitors);
  if (applications !== undefined) state.pbfApplications.restore(applications);
  if (ports !== undefined) state.interfaceCounters.restore(ports, state.counters.values);
  if (load !== undefined) state.load.restore(new Float64Array(load.slice().buffer));
  if (use !== undefined) state.applicationUse.restore(use);
  if (qos !== undefined) state.qosRules.restore(qos);
  if (dos !== undefined) state.dosRules.restore(dos);
  if (meters !== undefined) state.dosMeters.restore(meters);
  if (diag !== undefined) restorePacketDiag(state.diag, diag);
  RULE_BASES.forEach((base, index) => {
    const hits = further[index];
    if (hits !== undefined) state.hits[base].restore(hits);
  });
  if (arp !== undefined) state.arp.restore(arp);
  if (stations !== undefined) state.stations.restore(stations);
  if (totals !== undefined) state.totals.restore(totals);
  if (tunnels !== undefined) state.tunnels.restore(tunnels);
  if (events !== undefined) state.events.restore(events);
  if (jobs !== undefined) state.jobs.restore(jobs);
  if (threats !== undefined) state.threats.restore(threats);
  if (changes !== undefined) state.configLog.restore(changes);
  if (ways !== undefined) state.ways.restore(ways);
  if (stale !== undefined) state.staleNeighbors.restore(stale);
  if (cables !== undefined) state.cables.restore(cables, state.compiled);
  if (limits !== undefined) state.pathLimits.restore(limits);
  if (buffers !== undefined) state.buffers.restore(buffers);
  if (lines !== undefined) state.lines.restore(lines);
  if (shaping !== undefined) state.shaping?.restore(shaping);
  if (bufferWatch !== undefined) state.bufferWatch.restore(bufferWatch);
  state.box.restore(last.slice(0, BOX_SECTIONS));
  last.slice(BOX_SECTIONS).forEach((words, index) => {
    state.dynamicIpPools[index]?.restore(words);
  });
}
