// Sessions that are in the table from the first millisecond on, as if the traffic of hours had gone before. Their rows are
// written directly, a few at a time, so that a table of millions fills without a pause and in the same way however it is sliced.
import { PROTOCOL_NUMBERS } from '../application.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { SESSION_ALLOCATED, SESSION_INSTALLED } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { Packet, TCP } from '../packet/packet.ts';
import { SessionSetup } from '../packet/session-setup.ts';
import { flagsOfRule } from '../packet/slow-path.ts';
import { TCP_ESTABLISHED } from '../packet/tcp-state.ts';
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import { FLAG_LAYER7_DONE, FLAG_OFFLOADED, STATE_ACTIVE } from '../table/session-codes.ts';

/** Rows written in one event: a few microseconds of work, even where each is the first to touch its memory. */
const ROWS_AT_ONCE = 4;
const FIRST_PORT = 1024;
const PORTS = 65536 - FIRST_PORT;
const DEFAULT_QOS_CLASS = 4;

type WorldPrefill = CompiledWorld['world']['prefill'][number];

/** What all sessions of one entry of the world share. */
interface Batch {
  readonly sessions: number;
  readonly clients: readonly Prefix[];
  readonly clientCount: number;
  readonly servers: readonly Prefix[];
  readonly serverCount: number;
  readonly protocol: number;
  readonly serverPort: number;
  readonly application: number;
  readonly rule: number;
  readonly flags: number;
  readonly fromZone: number;
  readonly toZone: number;
  readonly ingressInterface: number;
  readonly egressInterface: number;
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
    const { table, counters } = this.state;
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
  }
}

function fillFlows(table: DataplaneState['table'], row: number, batch: Batch, index: number): void {
  const mixed = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  const round = Math.floor(index / batch.clientCount);
  const source = hostOf(batch.clients, index % batch.clientCount);
  const destination = hostOf(batch.servers, (mixed + Math.floor(round / PORTS)) % batch.serverCount);
  // Neighbours in the table take different ports, so that a listing does not look counted out.
  const port = FIRST_PORT + ((round + (index % batch.clientCount) * 37) % PORTS);
  table.protocol[row] = batch.protocol;
  table.source[row] = source;
  table.sourcePort[row] = port;
  table.destination[row] = destination;
  table.destinationPort[row] = batch.serverPort;
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
  const left = 1 + (index % batch.within);
  // A session may be older than its timeout: packets have refreshed it in between.
  const age = batch.timeout - Math.min(left, batch.timeout) + (isTcp ? mixed % batch.timeout : 0);
  const packets = isTcp ? 6 + (mixed % 90) : 1;
  table.application[row] = batch.application;
  table.rule[row] = batch.rule;
  table.flags[row] = batch.flags;
  table.qosClass[row] = DEFAULT_QOS_CLASS;
  table.tcpState[row] = isTcp ? TCP_ESTABLISHED : 0;
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

function compileBatch(compiled: CompiledWorld, entry: WorldPrefill): Batch | undefined {
  const { names, applications, timers, platform } = compiled;
  const applicationId = names.applications.idOf(entry.application);
  const application = applications[applicationId];
  if (application === undefined) return undefined;
  const protocol = PROTOCOL_NUMBERS[application.transport];
  const clients = entry.clients.map(parsePrefix).filter((prefix) => prefix !== undefined);
  const servers = entry.servers.map(parsePrefix).filter((prefix) => prefix !== undefined);
  const serverPort = entry.port ?? application.ports[0] ?? 0;
  const packet = new Packet();
  packet.source = hostOf(clients, 0);
  packet.destination = hostOf(servers, 0);
  packet.protocol = protocol;
  packet.destinationPort = serverPort;
  packet.ingressInterface = compiled.forwarding.egressOf(packet.source);
  const ingress = compiled.interfaces[packet.ingressInterface];
  const setup = new SessionSetup(compiled, compiled.addresses);
  const isAllowed = setup.decide(packet, ingress?.zone ?? 0) === 'allowed';
  if (!isAllowed || setup.rule === undefined || setup.natRule !== undefined) return undefined;
  const timeout = application.timeout ?? (protocol === TCP ? timers.tcp : timers.udp);
  const offload = protocol === TCP && platform.hardwareOffload ? FLAG_OFFLOADED | FLAG_LAYER7_DONE : 0;
  return {
    sessions: entry.sessions,
    clients,
    clientCount: hostsIn(clients),
    servers,
    serverCount: hostsIn(servers),
    protocol,
    serverPort,
    application: applicationId,
    rule: setup.rule.id,
    flags: flagsOfRule(setup.rule) | offload,
    fromZone: setup.fromZone,
    toZone: setup.toZone,
    ingressInterface: packet.ingressInterface,
    egressInterface: setup.egressInterface,
    vsys: ingress?.vsys ?? 1,
    timeout,
    within: Math.min(entry.within ?? timeout, timeout),
  };
}

/** Hosts of the prefixes, network and broadcast address of a subnet left out. */
function hostsIn(prefixes: readonly Prefix[]): number {
  return prefixes.reduce((sum, prefix) => sum + sizeOf(prefix), 0);
}

function sizeOf(prefix: Prefix): number {
  return prefix.length >= 31 ? 2 ** (32 - prefix.length) : 2 ** (32 - prefix.length) - 2;
}

/** The host at a position of the prefixes one after the other. */
function hostOf(prefixes: readonly Prefix[], position: number): number {
  let left = position;
  for (const prefix of prefixes) {
    const size = sizeOf(prefix);
    if (left < size) return prefix.network + left + (prefix.length >= 31 ? 0 : 1);
    left -= size;
  }
  return prefixes[0]?.network ?? 0;
}
