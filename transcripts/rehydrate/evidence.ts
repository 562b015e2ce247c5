// What outputs of a real firewall tell about it. Nothing is guessed here: what no output shows is absent.
import type { RecordedTurn } from '../transcript.ts';
import {
  type NatRuleEvidence,
  natRulesIn,
  type SecurityRuleEvidence,
  securityRulesIn,
} from './policy-evidence.ts';
import { type SessionEvidence, sessionIn, sessionsIn } from './session-evidence.ts';

/** A logical interface. */
export interface InterfaceEvidence {
  readonly name: string;
  readonly zone: string;
  readonly vsys: number;
  readonly virtualRouter: string | undefined;
  /** With its prefix length. */
  readonly address: string | undefined;
}

/** A static route, or one that some protocol has learned. */
export interface RouteEvidence {
  readonly destination: string;
  readonly interface: string;
  readonly nextHop: string | undefined;
}

/** All of it. Later outputs win over earlier ones. */
export interface Evidence {
  /** Fields of `show system info` by their labels. */
  readonly system: ReadonlyMap<string, string>;
  readonly interfaces: readonly InterfaceEvidence[];
  readonly routes: readonly RouteEvidence[];
  readonly securityRules: readonly SecurityRuleEvidence[];
  readonly natRules: readonly NatRuleEvidence[];
  /** By id; a session in full wins over its row in a listing. */
  readonly sessions: ReadonlyMap<number, SessionEvidence>;
  /** Milliseconds since 1970 of the last clock that was shown, read as UTC. */
  readonly clock: number | undefined;
  /** Lines whose outputs told nothing that a world can hold. */
  readonly unused: readonly string[];
}

/** Reads every output by what it is, not by the line that asked for it: abbreviated and damaged lines tell as much. */
export function evidenceOf(turns: readonly RecordedTurn[]): Evidence {
  const system = new Map<string, string>();
  const sessions = new Map<number, SessionEvidence>();
  const unused: string[] = [];
  let interfaces: readonly InterfaceEvidence[] = [];
  let routes: readonly RouteEvidence[] = [];
  let securityRules: readonly SecurityRuleEvidence[] = [];
  let natRules: readonly NatRuleEvidence[] = [];
  let clock: number | undefined;
  for (const { command, output } of turns) {
    const { lines } = output;
    const found = {
      system: lines.some((line) => line.startsWith('sw-version:')) ? lines : [],
      interfaces: interfacesIn(lines),
      routes: routesIn(lines),
      security: securityRulesIn(lines),
      nat: natRulesIn(lines),
      sessions: [...sessionsIn(lines), ...sessionIn(lines)],
      clock: lastClock(lines),
    };
    for (const line of found.system) {
      const [, label, value = ''] = /^([\w-]+): *(.*?) *$/.exec(line) ?? [];
      if (label !== undefined) system.set(label, value);
    }
    if (found.interfaces.length > 0) interfaces = found.interfaces;
    if (found.routes.length > 0) routes = found.routes;
    if (found.security.length > 0) securityRules = found.security;
    if (found.nat.length > 0) natRules = found.nat;
    for (const session of found.sessions) keepFuller(sessions, session);
    clock = found.clock ?? clock;
    const told = Object.values(found).some(
      (one) => one !== undefined && (typeof one === 'number' || one.length > 0),
    );
    if (!told && command.line.trim() !== '') unused.push(command.line);
  }
  return { system, interfaces, routes, securityRules, natRules, sessions, clock, unused };
}

function keepFuller(sessions: Map<number, SessionEvidence>, session: SessionEvidence): void {
  const known = sessions.get(session.id);
  if (known?.detail === undefined || session.detail !== undefined) sessions.set(session.id, session);
}

// Vendor: columns name, id, vsys, zone, forwarding, tag, address of `show interface logical`.
const logicalRow = /^(\S+) +\d+ +(\d+) +(\S+) +(\S+) +\d+ +(\S+) *$/;

function interfacesIn(lines: readonly string[]): readonly InterfaceEvidence[] {
  const heading = lines.findIndex((line) => /^name +id +vsys +zone +forwarding +tag +address/.test(line));
  if (heading === -1) return [];
  return lines.slice(heading + 1).flatMap((line) => {
    const [, name = '', vsys = '1', zone = '', forwarding = '', address = ''] = logicalRow.exec(line) ?? [];
    if (name === '') return [];
    const router = forwarding.startsWith('vr:') ? forwarding.slice(3) : undefined;
    const ipv4 = /^\d+(?:\.\d+){3}\/\d+$/.test(address) ? address : undefined;
    return [{ name, zone, vsys: Number(vsys), virtualRouter: router, address: ipv4 }];
  });
}

// Vendor: columns destination, nexthop, metric, flags, age, interface, next-AS of `show routing route`.
const routeRow =
  /^(\S+\/\d+) +(\S+) +(?:\d+ +)?A[ ?~]+(?:[CHSRB]|O[ioe12])(?: E)? +(?:\d+ +)?([a-z][\w./-]*)(?: +\d+)? *$/;

function routesIn(lines: readonly string[]): readonly RouteEvidence[] {
  if (!lines.some((line) => /^destination +nexthop +metric flags/.test(line))) return [];
  return lines.flatMap((line) => {
    const [, destination = '', nextHop = '', name = ''] = routeRow.exec(line) ?? [];
    // Connected networks follow from the interfaces.
    if (destination === '' || / A[ ?~]*[CH] /.test(line)) return [];
    return [{ destination, interface: name, nextHop: nextHop === '0.0.0.0' ? undefined : nextHop }];
  });
}

function lastClock(lines: readonly string[]): number | undefined {
  const times = lines.flatMap((line) => {
    const [, text = ''] =
      /^(?:time: )?([A-Z][a-z]{2} [A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d(?: \w+)? \d{4}) *$/.exec(line) ?? [];
    return text === '' ? [] : [deviceInstant(text)];
  });
  return times.at(-1);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The instant of `Wed Mar 18 04:57:05 2026`, in milliseconds since 1970; undefined for another text.
 * Assumption: the zone a device names is of no consequence here, its clock is read as UTC.
 */
export function deviceInstant(text: string): number | undefined {
  const [, month = '', day, hour, minute, second, year] =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d+) (\d\d):(\d\d):(\d\d)(?: \w+)? (\d{4})$/.exec(text.trim()) ?? [];
  const at = months.indexOf(month);
  return at === -1
    ? undefined
    : Date.UTC(Number(year), at, Number(day), Number(hour), Number(minute), Number(second));
}
