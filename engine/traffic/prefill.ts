// Sessions that are in the table from the first millisecond on, as if the traffic of hours had gone before. Their rows are
// written directly, a few at a time, so that a table of millions fills without a pause and in the same way however it is sliced.
import { PROTOCOL_NUMBERS } from '../application.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { SESSION_ALLOCATED, SESSION_INSTALLED } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { Packet, SCTP, TCP } from '../packet/packet.ts';
import { ASSOCIATION_ESTABLISHED } from '../packet/sctp-state.ts';
import { SessionSetup } from '../packet/session-setup.ts';
import { protocolTimeout } from '../packet/session-timeouts.ts';
import { flagsOfRule } from '../packet/slow-path.ts';
import { TCP_ESTABLISHED } from '../packet/tcp-state.ts';
import { FLAG_LAYER7_DONE, FLAG_OFFLOADED, STATE_ACTIVE } from '../table/session-codes.ts';
import { ListedHosts } from './listed-hosts.ts';

/** Rows written in one event: a few microseconds of work, even where each is the first to touch its memory. */
const ROWS_AT_ONCE = 4;
const FIRST_PORT = 1024;
const PORTS = 65536 - FIRST_PORT;
const DEFAULT_QOS_CLASS = 4;

type WorldPrefill = CompiledWorld['world']['prefill'][number];

/** What all sessions of one entry of the world share. */
interface Batch {
  readonly sessions: number;
  readonly clients: ListedHosts;
  readonly servers: ListedHosts;
  readonly protocol: number;
  readonly serverPort: number;
  readonly application: number;
  readonly rule: number;
  readonly rulePosition: number;
  readonly flags: number;
  readonly fromZone: number;
  readonly toZone: number;
  readonly ingressInterface: number;
  readonly egressInterface: number;
  readonly pbfRule: number;
  readonly vsys: number;
  readonly timeout: number;
  readonly within: number;
}

/** Writes the prefilled sessions of a world. */
export class Prefill {
  /** Sessions of all entries together. */
  readonly total: number;
  private readonly state: DataplaneState;
  private readonly batches: readonly Batch[];

  /** Entries that policy denies or translates make no sessions. */
  constructor(compiled: CompiledWorld, state: DataplaneState) {
    this.state = state;
    this.batches = compiled.world.prefill
      .map((entry) => compileBatch(compiled, entry))
      .filter((batch) => batch !== undefined);
    this.total = this.batches.reduce((sum, batch) => sum + batch.sessions, 0);
  }

  /** Writes the next sessions behind the first `done`; returns how many are done then. */
  fill(done: number): number {
    let first = 0;
    for (const batch of this.batches) {
      const at = done - first;
      if (at < batch.sessions) {
        const end = Math.min(at + ROWS_AT_ONCE, batch.sessions);
        for (let index = at; index < end; index++) this.install(batch, index);
        return first + end;
      }
      first += batch.sessions;
    }
    return done;
  }

  private install(batch: Batch, index: number): void {
    const { table, counters, hits } = this.state;
    const row = table.allocate();
    if (row === 0) return;
    fillFlows(table, row, batch, index);
    fillLife(table, row, batch, index);
    table.setState(row, STATE_ACTIVE);
    if (!table.install(row)) {
      table.release(row);
      return;
    }
    counters.add(SESSION_ALLOCATED, 1);
    counters.add(SESSION_INSTALLED, 1);
    hits.security.hit(batch.rulePosition, this.state.now);
  }
}

function fillFlows(table: DataplaneState['table'], row: number, batch: Batch, index: number): void {
  const mixed = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  const { clients, servers } = batch;
  const { addresses } = table;
  const round = Math.floor(index / clients.count);
  const source = clients.take(index % clients.count, addresses);
  const destination = servers.take((mixed + Math.floor(round / PORTS)) % servers.count, addresses);
  // Neighbours in the table take different ports, so that a listing does not look counted out.
  const port = FIRST_PORT + ((round + (index % clients.count) * 37) % PORTS);
  table.protocol[row] = batch.protocol;
  table.source[row] = source;
  table.sourcePort[row] = port;
  table.destination[row] = destination;
  table.destinationPort[row] = batch.serverPort;
  // Each column that names an IPv6 address holds a use of it.
  addresses.retain(source);
  addresses.retain(destination);
  table.translatedSource[row] = source;
  table.translatedSourcePort[row] = port;
  table.translatedDestination[row] = destination;
  table.translatedDestinationPort[row] = batch.serverPort;
  table.fromZone[row] = batch.fromZone;
  table.toZone[row] = batch.toZone;
  table.ingressInterface[row] = batch.ingressInterface;
  table.egressInterface[row] = batch.egressInterface;
  table.vsys[row] = batch.vsys;
}

function fillLife(table: DataplaneState['table'], row: number, batch: Batch, index: number): void {
  const mixed = Math.imul(index + 1, 0x85ebca77) >>> 0;
  const isTcp = batch.protocol === TCP;
  const left = 1 + Math.floor((index * stride(batch)) % batch.within);
  // A session may be older than its timeout: packets have refreshed it in between.
  const age = batch.timeout - Math.min(left, batch.timeout) + (isTcp ? mixed % batch.timeout : 0);
  const packets = isTcp ? 6 + (mixed % 90) : 1;
  table.application[row] = batch.application;
  table.rule[row] = batch.rule;
  table.pbfRule[row] = batch.pbfRule;
  table.flags[row] = batch.flags;
  table.qosClass[row] = DEFAULT_QOS_CLASS;
  table.tcpState[row] = establishedState(batch.protocol);
  table.startSecond[row] = table.now - age;
  table.timeout[row] = batch.timeout;
  table.expireSecond[row] = table.now + left;
  table.packetsC2s[row] = packets;
  table.packetsS2c[row] = packets;
  table.layer7C2s[row] = Math.min(packets, 8);
  table.layer7S2c[row] = Math.min(packets, 8);
  table.bytesC2s[row] = packets * (60 + (mixed & 255));
  table.bytesS2c[row] = packets * (60 + ((mixed >>> 8) & 1023));
}

/** Seconds between the ends of neighbours: few sessions are spread over the whole time as well as many are. */
function stride({ sessions, within }: Batch): number {
  return Math.max(1, within / sessions);
}

/** The state of the connection of an established session of a protocol; 0 where there are no connections. */
export function establishedState(protocol: number): number {
  if (protocol === TCP) return TCP_ESTABLISHED;
  return protocol === SCTP ? ASSOCIATION_ESTABLISHED : 0;
}

function compileBatch(compiled: CompiledWorld, entry: WorldPrefill): Batch | undefined {
  const { names, applications, timers, platform } = compiled;
  const applicationId = names.applications.idOf(entry.application);
  const application = applications[applicationId];
  if (application === undefined) return undefined;
  const protocol = PROTOCOL_NUMBERS[application.transport];
  const clients = new ListedHosts(entry.clients);
  const servers = new ListedHosts(entry.servers);
  const addresses = compiled.addresses.copy();
  const serverPort = entry.port ?? application.ports[0] ?? 0;
  const packet = new Packet();
  packet.source = clients.take(0, addresses);
  packet.destination = servers.take(0, addresses);
  packet.protocol = protocol;
  packet.destinationPort = serverPort;
  packet.ingressInterface = compiled.surroundings.attachments.egressOf(packet.source, addresses);
  const ingress = compiled.interfaces[packet.ingressInterface];
  const setup = new SessionSetup({ compiled }, addresses);
  const isAllowed = setup.decide(packet, ingress?.zone ?? 0) === 'allowed';
  if (!isAllowed || setup.rule === undefined || setup.natRule !== undefined) return undefined;
  const timeout = application.timeout ?? protocolTimeout(protocol, timers);
  const offload = protocol === TCP && platform.hardwareOffload ? FLAG_OFFLOADED | FLAG_LAYER7_DONE : 0;
  return {
    sessions: entry.sessions,
    clients,
    servers,
    protocol,
    serverPort,
    application: applicationId,
    rule: setup.rule.id,
    rulePosition: setup.rule.position,
    flags: flagsOfRule(setup.rule) | offload,
    fromZone: setup.fromZone,
    toZone: setup.toZone,
    ingressInterface: packet.ingressInterface,
    egressInterface: setup.egressInterface,
    pbfRule: setup.forwardedBy,
    vsys: ingress?.vsys ?? 1,
    timeout,
    within: Math.min(entry.within ?? timeout, timeout),
  };
}
