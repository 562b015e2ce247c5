// Evidence to a world as its author would write it. What no output told is filled in so that the world runs, and is named as unknown.
import type { JsonObject } from '../transcript.ts';
import type { Evidence, InterfaceEvidence } from './evidence.ts';
import type { SecurityRuleEvidence } from './policy-evidence.ts';
import { covers, worldInterface, worldNatRule, worldRule } from './rehydrated-rules.ts';
import { startOf, transports, worldSession } from './rehydrated-session.ts';
import type { SessionEvidence } from './session-evidence.ts';

/** A world that may still hold references that do not resolve, and what nobody told. */
export interface RehydratedWorld {
  readonly world: JsonObject;
  readonly unknown: readonly string[];
}

/** What stands in where the evidence says nothing. */
export interface WorldDefaults {
  readonly releases: readonly string[];
  readonly platforms: readonly string[];
  readonly applications: ReadonlySet<string>;
}

/** Builds the world. */
export function rehydratedWorld(evidence: Evidence, defaults: WorldDefaults): RehydratedWorld {
  const unknown: string[] = [];
  const sessions = [...evidence.sessions.values()].filter((session) => isLive(session, unknown));
  const clock = clockOf(evidence, sessions, unknown);
  const interfaces = interfacesOf(evidence, sessions, unknown);
  const rules = rulesOf(evidence, sessions, unknown);
  const oldest = Math.min(clock, ...sessions.map((session) => startOf(session) ?? clock));
  if (evidence.routes.length === 0) unknown.push('routes: no output shows them');
  if (evidence.natRules.length === 0) unknown.push('NAT rules: no output shows them');
  unknown.push('hosts and traffic: an output shows sessions, not who makes them');
  const natRules = new Set(evidence.natRules.map(({ name }) => name));
  const named = sessions.flatMap(({ detail }) => detail?.natRule ?? []);
  for (const name of new Set(named)) {
    if (!natRules.has(name)) unknown.push(`NAT rule ${name}: only a session shows it`);
  }
  const longestWarmUp = 604_800;
  const warmUp = Math.min(longestWarmUp, Math.ceil((clock - oldest) / 1000));
  const placed = sessions.map((session) =>
    worldSession(session, { clock, warmUp, interfaces, rules, natRules }),
  );
  const bare = sessions.filter(({ detail }) => detail === undefined).length;
  if (bare > 0)
    unknown.push(
      `start, counters, rule and interfaces of ${bare} sessions: only listed, none printed in full`,
    );
  return {
    unknown: [...unknown, ...evidence.unused.map((line) => `output of "${line}": nothing a world holds`)],
    world: {
      ...systemOf(evidence, defaults, unknown),
      clock: new Date(clock).toISOString(),
      warmUp,
      interfaces: interfaces.map(worldInterface),
      routes: evidence.routes.map(({ nextHop, ...route }) => ({
        ...route,
        ...(nextHop === undefined ? {} : { nextHop }),
      })),
      applications: applicationsOf(evidence, sessions, defaults.applications),
      securityRules: rules.map(worldRule),
      natRules: evidence.natRules.flatMap((rule) => worldNatRule(rule, evidence.interfaces)),
      sessions: placed,
    },
  };
}

function isLive({ id, state, type }: SessionEvidence, unknown: string[]): boolean {
  if (state === 'ACTIVE' && type === 'FLOW') return true;
  unknown.push(`session ${id}: only active flows are rehydrated, it is ${state} ${type}`);
  return false;
}

function systemOf({ system }: Evidence, defaults: WorldDefaults, unknown: string[]): JsonObject {
  const told = (label: string, standIn: string) => {
    const value = system.get(label);
    if (value === undefined || value === '') unknown.push(`${label}: ${standIn} stands in`);
    return value === undefined || value === '' ? standIn : value;
  };
  const model = told('model', 'PA-5060');
  const platform = defaults.platforms.includes(model) ? model : 'PA-5060';
  if (platform !== model) unknown.push(`model ${model}: not known here, ${platform} stands in`);
  const version = told('sw-version', '11.2');
  const release = defaults.releases.find((one) => version === one || version.startsWith(`${one}.`)) ?? '11.2';
  if (!version.startsWith(release)) unknown.push(`release ${version}: not known here, ${release} stands in`);
  return {
    name: 'rehydrated',
    description: 'Read off the outputs of a firewall',
    host: told('hostname', 'PA-TRAIN'),
    platform,
    release,
    serial: told('serial', '001901000101'),
    management: {
      address: told('ip-address', '192.168.1.1'),
      netmask: told('netmask', '255.255.255.0'),
      gateway: told('default-gateway', '192.168.1.254'),
      mac: told('mac-address', '00:00:5e:00:53:01'),
    },
  };
}

function clockOf({ clock }: Evidence, sessions: readonly SessionEvidence[], unknown: string[]): number {
  const starts = sessions.map((session) => startOf(session) ?? 0);
  const latest = Math.max(0, ...starts);
  if (clock !== undefined && clock >= latest) return clock;
  unknown.push('clock: no output shows it after the last session began');
  return latest > 0 ? latest + 1000 : Date.UTC(2026, 0, 1);
}

/** Interfaces as told; where none is told in a zone, one is made for it. */
function interfacesOf(
  evidence: Evidence,
  sessions: readonly SessionEvidence[],
  unknown: string[],
): readonly InterfaceEvidence[] {
  const known = new Map(
    evidence.interfaces.filter(({ zone }) => zone !== '' && zone !== 'N/A').map((one) => [one.name, one]),
  );
  const add = (name: string, zone: string) => {
    if (name === '' || zone === '' || known.has(name)) return;
    known.set(name, { name, zone, vsys: 1, virtualRouter: undefined, address: undefined });
    unknown.push(`address of ${name}: no output shows it`);
  };
  for (const { detail, fromZone, toZone } of sessions) {
    add(detail?.ingressInterface ?? '', fromZone);
    add(detail?.egressInterface ?? '', toZone);
  }
  const rules = [...evidence.securityRules, ...evidence.natRules.map(({ from, to }) => ({ from, to: [to] }))];
  const zones = [
    ...sessions.flatMap(({ fromZone, toZone }) => [fromZone, toZone]),
    ...rules.flatMap(({ from, to }) => [...from, ...to]),
  ];
  for (const zone of new Set(zones)) {
    if (zone === 'any' || [...known.values()].some((one) => one.zone === zone)) continue;
    let port = 1;
    while (known.has(`ethernet1/${port}`)) port++;
    unknown.push(`interface of zone ${zone}: ethernet1/${port} stands in`);
    add(`ethernet1/${port}`, zone);
  }
  if (known.size === 0) add('ethernet1/1', 'trust');
  return [...known.values()];
}

/** Rules as told; a rule that only sessions name lets through what they are. */
function rulesOf(
  evidence: Evidence,
  sessions: readonly SessionEvidence[],
  unknown: string[],
): readonly SecurityRuleEvidence[] {
  const rules = [...evidence.securityRules];
  const anything = { source: ['any'], destination: ['any'], action: 'allow', services: [] };
  for (const { detail, fromZone, toZone } of sessions) {
    const covered = rules.some(({ name, from, to }) =>
      detail === undefined ? covers(from, fromZone) && covers(to, toZone) : name === detail.rule,
    );
    if (covered) continue;
    const name = detail?.rule || `${fromZone}-to-${toZone}`;
    if (/^(?:intra|inter)zone-default$/.test(name)) continue;
    unknown.push(`rule ${name}: only a session shows it, it allows all from ${fromZone} to ${toZone}`);
    rules.push({ name, from: [fromZone], to: [toZone], ...anything });
  }
  return rules;
}

// An application nobody here knows is declared by what was seen of it.
function applicationsOf(
  { securityRules }: Evidence,
  sessions: readonly SessionEvidence[],
  known: ReadonlySet<string>,
): readonly JsonObject[] {
  const seen = new Map<string, JsonObject>();
  const add = (name: string, transport: string | undefined, port: number) => {
    if (name === 'any' || known.has(name) || seen.has(name) || transport === undefined) return;
    seen.set(name, { name, transport, ports: port > 0 ? [port] : [] });
  };
  for (const { application, protocol, destinationPort } of sessions)
    add(application, transports[protocol], destinationPort);
  for (const { services } of securityRules) {
    for (const { application, protocol, port } of services) {
      add(
        application,
        Object.values(transports).includes(protocol) ? protocol : 'tcp',
        Number.parseInt(port, 10) || 0,
      );
    }
  }
  return [...seen.values()];
}
