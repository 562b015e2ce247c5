// Sessions that a world names one by one. Each enters the table at its start, with the very id where the platform has it.
import { PROTOCOL_NUMBERS } from '../application.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import { SESSION_ALLOCATED, SESSION_INSTALLED } from '../packet/counter-catalogue.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { protocolTimeout } from '../packet/session-timeouts.ts';
import { flagsOfRule } from '../packet/slow-path.ts';
import { holdSource } from '../packet/source-translation.ts';
import { knownUserAt } from '../policy/known-user.ts';
import { parseIpv4 } from '../table/address.ts';
import { FLAG_NAT_DESTINATION, FLAG_NAT_SOURCE, STATE_ACTIVE } from '../table/session-codes.ts';
import type { WorldSession } from '../world/world-schema.ts';
import { establishedState } from './prefill.ts';

/** Puts the world's own sessions into the table. */
export class InstalledSessions {
  /** Start instant of each, in the order of the world. */
  readonly starts: readonly Instant[];
  private readonly compiled: CompiledWorld;
  private readonly state: DataplaneState;

  constructor(compiled: CompiledWorld, state: DataplaneState) {
    this.compiled = compiled;
    this.state = state;
    this.starts = compiled.world.sessions.map((session) => this.instantOf(session.start));
  }

  /** Installs the session at this position of the world. */
  install(index: number): void {
    const session = this.compiled.world.sessions[index];
    if (session === undefined) return;
    const { table, counters, rates } = this.state;
    const row = this.takeRow(session.id);
    if (row === 0) return;
    this.fillFlows(row, session);
    this.fillPolicy(row, session);
    this.fillCounts(row, session);
    table.setState(row, STATE_ACTIVE);
    if (!table.install(row)) {
      table.release(row);
      return;
    }
    holdSource(this.state, row);
    counters.add(SESSION_ALLOCATED, 1);
    counters.add(SESSION_INSTALLED, 1);
    rates.countSession();
    this.countHits(row);
  }

  private countHits(row: number): void {
    const { table, hits, now } = this.state;
    const { security, nat } = this.compiled;
    const rule = security.ruleOf(table.rule[row] ?? 0);
    if (rule !== undefined) hits.security.hit(rule.position, now);
    const natRule = nat.rules.find(({ id }) => id === table.natRule[row]);
    if (natRule !== undefined) hits.nat.hit(natRule.position, now);
  }

  private instantOf(text: string): Instant {
    return (parseIsoInstant(text) ?? 0) + this.compiled.clockShift;
  }

  /** The row of the wanted id; the next free row where the platform has no such id or it is taken. */
  private takeRow(id: number): number {
    const { table } = this.state;
    const wanted = this.compiled.numbering.rowOf(id);
    const skipped: number[] = [];
    let row = table.allocate();
    while (row !== 0 && row < wanted) {
      skipped.push(row);
      row = table.allocate();
    }
    for (const unused of skipped) table.release(unused);
    return row;
  }

  private fillFlows(row: number, session: WorldSession): void {
    const { table } = this.state;
    const { names, interfaces } = this.compiled;
    const ingress = interfaces[names.interfaces.idOf(session.ingressInterface)];
    const egress = interfaces[names.interfaces.idOf(session.egressInterface)];
    table.protocol[row] = PROTOCOL_NUMBERS[session.transport];
    table.source[row] = this.addressOf(session.source);
    table.sourcePort[row] = session.sourcePort;
    table.destination[row] = this.addressOf(session.destination);
    table.destinationPort[row] = session.destinationPort;
    table.translatedSource[row] = this.addressOf(session.translatedSource ?? session.source);
    table.translatedSourcePort[row] = session.translatedSourcePort ?? session.sourcePort;
    table.translatedDestination[row] = this.addressOf(session.translatedDestination ?? session.destination);
    table.translatedDestinationPort[row] = session.translatedDestinationPort ?? session.destinationPort;
    table.ingressInterface[row] = ingress?.id ?? 0;
    table.egressInterface[row] = egress?.id ?? 0;
    table.fromZone[row] = ingress?.zone ?? 0;
    table.toZone[row] = egress?.zone ?? 0;
    table.vsys[row] = ingress?.vsys ?? 1;
  }

  /** Each column that names an IPv6 address holds a use of it. */
  private addressOf(text: string): number {
    return (text.includes(':') ? this.state.table.addresses.intern(text) : parseIpv4(text)) ?? 0;
  }

  private userAt(end: { readonly zone: number; readonly address: number }): number {
    return knownUserAt(this.state, end, this.state.table.addresses);
  }

  private fillPolicy(row: number, session: WorldSession): void {
    const { table } = this.state;
    const { names, security, applications, timers } = this.compiled;
    const rule = security.ruleOf(names.securityRules.idOf(session.rule));
    const application = names.applications.idOf(session.application);
    const protocol = PROTOCOL_NUMBERS[session.transport];
    table.application[row] = application;
    table.rule[row] = rule?.id ?? 0;
    table.natRule[row] = session.natRule === undefined ? 0 : names.natRules.idOf(session.natRule);
    table.user[row] = this.userAt({ zone: table.fromZone[row] ?? 0, address: table.source[row] ?? 0 });
    table.destinationUser[row] = this.userAt({
      zone: table.toZone[row] ?? 0,
      address: table.destination[row] ?? 0,
    });
    table.urlCategory[row] = names.urlCategories.idOf(session.urlCategory ?? '');
    table.qosClass[row] = 4;
    table.tcpState[row] = establishedState(protocol);
    table.flags[row] = (rule === undefined ? 0 : flagsOfRule(rule)) | natFlags(session);
    const timeout = applications[application]?.timeout ?? protocolTimeout(protocol, timers);
    const lastPacket = Math.floor(this.instantOf(session.lastPacket ?? session.start) / 1000);
    table.startSecond[row] = Math.floor(this.instantOf(session.start) / 1000);
    table.timeout[row] = timeout;
    table.expireSecond[row] = lastPacket + timeout;
  }

  private fillCounts(row: number, session: WorldSession): void {
    const { table } = this.state;
    table.bytesC2s[row] = session.bytesC2s;
    table.bytesS2c[row] = session.bytesS2c;
    table.packetsC2s[row] = session.packetsC2s;
    table.packetsS2c[row] = session.packetsS2c;
    table.layer7C2s[row] = session.packetsC2s;
    table.layer7S2c[row] = session.packetsS2c;
  }
}

function natFlags(session: WorldSession): number {
  const source = session.translatedSource !== undefined || session.translatedSourcePort !== undefined;
  const destination =
    session.translatedDestination !== undefined || session.translatedDestinationPort !== undefined;
  return (source ? FLAG_NAT_SOURCE : 0) | (destination ? FLAG_NAT_DESTINATION : 0);
}
