// The mutable state of the packet path: the table, the pools and everything that counts. No behaviour.
import type { BoxState } from '../box/box-state.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import type { DropMemory } from '../drop-memory.ts';
import type { Pair } from '../ha/pair.ts';
import type { HostWays } from '../hosts/host-ways.ts';
import type { StaleNeighbors } from '../hosts/stale-neighbors.ts';
import type { Instant } from '../instant.ts';
import type { ThreatLog } from '../logs/threat-log.ts';
import type { ConfigLog } from '../management/config-log.ts';
import type { EventLog } from '../management/event-log.ts';
import type { Jobs } from '../management/jobs.ts';
import type { ManagementMemory } from '../management/management-memory.ts';
import type { ArpTable } from '../network/arp-table.ts';
import type { CableEnds } from '../network/cable-ends.ts';
import type { InterfaceTotals } from '../network/interface-totals.ts';
import type { LineQueues } from '../network/line-queues.ts';
import type { PathLimits } from '../network/path-limits.ts';
import type { Stations } from '../network/stations.ts';
import type { PacketDiag } from '../packet-diag/packet-diag.ts';
import type { DynamicIpPool } from '../policy/dynamic-ip-pool.ts';
import type { PbfApplicationCache } from '../policy/pbf-application-cache.ts';
import type { PbfMonitors } from '../policy/pbf-monitors.ts';
import type { RuleHits } from '../policy/rule-hits.ts';
import type { RuleBase } from '../rule-hit-record.ts';
import type { RunningSettings } from '../running-settings.ts';
import type { DippPool } from '../table/dipp-pool.ts';
import type { SessionTable } from '../table/session-table.ts';
import type { TrafficLog } from '../traffic-log.ts';
import type { Tunnels } from '../vpn/tunnels.ts';
import type { ApplicationUse } from './application-use.ts';
import type { BufferWatch } from './buffer-watch.ts';
import type { DosMeters } from './dos-meters.ts';
import type { FloodMeters } from './flood-meters.ts';
import type { GlobalCounters } from './global-counters.ts';
import type { InterfaceCounters } from './interface-counters.ts';
import type { LoadHistory } from './load-history.ts';
import type { PacketBuffers } from './packet-buffers.ts';
import type { RateMeter } from './rate-meter.ts';
import type { SideColumn } from './side-column.ts';
import type { TrafficShaping } from './traffic-shaping.ts';

/** How far the ager has come. */
export interface AgerSweep {
  /** Instant of the turn that is under way, or of the next while work is left; 0 when none is left. */
  turn: Instant;
  /** What that turn may still cost. */
  left: number;
  /** Last second that was looked through, or was found not to need it. */
  second: number;
  /** Last row looked at of the second under way; 0 when none is under way. */
  row: number;
}

/** What slow path, fast path and ager work on. */
export interface DataplaneState {
  /** Another one after each commit; what is kept beside it fits to it. */
  compiled: CompiledWorld;
  readonly table: SessionTable;
  /** One for each public address that is lent port by port. */
  pools: readonly DippPool[];
  /** One for each pool of addresses that are lent whole. */
  dynamicIpPools: readonly DynamicIpPool[];
  readonly counters: GlobalCounters;
  readonly interfaceCounters: InterfaceCounters;
  /** Timers and settings as they run. */
  readonly running: RunningSettings;
  readonly floods: FloodMeters;
  /** Sessions refused to each virtual system, by number. */
  readonly throttled: Float64Array;
  readonly sweep: AgerSweep;
  readonly log: TrafficLog;
  readonly threats: ThreatLog;
  readonly drops: DropMemory;
  /** The roles of a high availability pair; of no meaning for a unit that stands alone. */
  readonly pair: Pair;
  readonly rates: RateMeter;
  readonly load: LoadHistory;
  readonly buffers: PacketBuffers;
  /** What packet buffer protection remembers. */
  readonly bufferWatch: BufferWatch;
  readonly applicationUse: ApplicationUse;
  /** Which hosts answer no ARP request: see hosts/silence.ts. Element 0 is 0 while every host answers. */
  readonly silence: Uint8Array;
  /** Where the ends send their packets, and who of them takes another box for the firewall. */
  readonly ways: HostWays;
  readonly staleNeighbors: StaleNeighbors;
  /** What is at the other ends of the cables, and what is lost on them. */
  readonly cables: CableEnds;
  /** What the ways around the firewall take. */
  readonly pathLimits: PathLimits;
  /** What waits at the carriers. */
  readonly lines: LineQueues;
  /** What waits to leave by interfaces with QoS; undefined while there are none. */
  shaping: TrafficShaping | undefined;
  /** Neighbours that were resolved. */
  readonly arp: ArpTable;
  /** Stations of VLANs that were forgotten. */
  stations: Stations;
  /** What ended sessions have carried over each interface. */
  readonly totals: InterfaceTotals;
  tunnels: Tunnels;
  /** The box itself: its clock, its own requests and what it remembers. */
  readonly box: BoxState;
  /** What the management plane remembers. */
  readonly events: EventLog;
  readonly jobs: Jobs;
  readonly configLog: ConfigLog;
  /** What the management server remembers; undefined until it is asked for something. */
  memory: ManagementMemory | undefined;
  /** Filters, captures and logs that an administrator has set on packets. */
  readonly diag: PacketDiag;
  pbfMonitors: PbfMonitors;
  pbfApplications: PbfApplicationCache;
  /** Number of the QoS rule and of the DoS rule of each session, by row. */
  readonly qosRules: SideColumn;
  readonly dosRules: SideColumn;
  readonly dosMeters: DosMeters;
  readonly hits: { readonly [Base in RuleBase]: RuleHits };
  /**
   * Sessions of the time before: made and ended between the start of the box and the world's start, and never played because
   * nothing of them is left.
   */
  createdBefore: number;
  /** The present instant. */
  now: Instant;
}
