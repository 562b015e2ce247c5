// DoS protection rules at work: on first packets, behind zone protection and before a session is made.
// Vendor: DoS protection, aggregate profiles meter all traffic of a rule together, classified ones each address alone.
import { SESSION_LIMIT, type ThreatAction } from '../logs/threat-catalogue.ts';
import type { DosProfile, DosRule } from '../policy/traffic-rules.ts';
import { formatIpv4 } from '../table/address.ts';
import { isPooled } from '../table/address-pool.ts';
import {
  FLOW_DOS_AG_MAX_SESS_LIMIT,
  FLOW_DOS_CL_MAX_SESS_LIMIT,
  FLOW_DOS_CL_SYNCOOKIE_MAX,
  FLOW_DOS_CL_SYNCOOKIE_SENT,
  FLOW_DOS_RULE_AG_BLK_DUR,
  FLOW_DOS_RULE_AG_RED_ACT,
  FLOW_DOS_RULE_AG_RED_MAX,
  FLOW_DOS_RULE_DENY,
  FLOW_DOS_RULE_DROP_AGGR,
  FLOW_DOS_RULE_DROP_CL_BLK_DUR,
  FLOW_DOS_RULE_DROP_CL_RED_ACT,
  FLOW_DOS_RULE_DROP_CL_RED_MAX,
  FLOW_DOS_RULE_DROP_CLASSIFIED,
  FLOW_DOS_SYNCOOKIE_MAX,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Reading } from './dos-meters.ts';
import { floodOf, type Packet } from './packet.ts';
import { type FloodNote, noteFlood } from './threat-notes.ts';
import { ADMITTED, CHALLENGED, FLOODED } from './zone-guard.ts';

type Drop = Exclude<Reading, 'within' | 'cookie'>;

/** Vendor: threat log fields, actions. Assumption: an aggregate that is blocked is told of as an address that is. */
const ACTIONS: Readonly<Record<Drop, ThreatAction>> = {
  blocked: 'block-ip',
  'above-maximum': 'drop',
  'early-drop': 'random-drop',
};

/** Counters of one kind of profile: by reading, and the one that moves with each of them. */
interface Scope {
  readonly readings: Readonly<Record<Drop, number>>;
  readonly dropped: number;
  readonly sessionLimit: number;
  readonly cookieMaximum: number;
}

/** Addresses of what is metered together. */
const TOGETHER = { source: 0, destination: 0 } as const;

const AGGREGATE: Scope = {
  readings: {
    blocked: FLOW_DOS_RULE_AG_BLK_DUR,
    'above-maximum': FLOW_DOS_RULE_AG_RED_MAX,
    'early-drop': FLOW_DOS_RULE_AG_RED_ACT,
  },
  dropped: FLOW_DOS_RULE_DROP_AGGR,
  sessionLimit: FLOW_DOS_AG_MAX_SESS_LIMIT,
  cookieMaximum: FLOW_DOS_SYNCOOKIE_MAX,
};

const CLASSIFIED: Scope = {
  readings: {
    blocked: FLOW_DOS_RULE_DROP_CL_BLK_DUR,
    'above-maximum': FLOW_DOS_RULE_DROP_CL_RED_MAX,
    'early-drop': FLOW_DOS_RULE_DROP_CL_RED_ACT,
  },
  dropped: FLOW_DOS_RULE_DROP_CLASSIFIED,
  sessionLimit: FLOW_DOS_CL_MAX_SESS_LIMIT,
  cookieMaximum: FLOW_DOS_CL_SYNCOOKIE_MAX,
};

/** Says what becomes of a first packet under the rule that matches it: `ADMITTED`, `FLOODED` or `CHALLENGED`. */
export function guardByRule(state: DataplaneState, packet: Packet, rule: DosRule): number {
  state.hits.dos.hit(rule.position, state.now);
  if (rule.action === 'allow') return ADMITTED;
  if (rule.action === 'deny') {
    state.counters.add(FLOW_DOS_RULE_DENY, packet.count);
    noteFlood(state, packet, { ...TOGETHER, zone: zoneOf(state, packet), dosRule: rule.id, action: 'deny' });
    return noteDrop(state, packet, rule);
  }
  const { aggregate, classified } = rule;
  const together =
    aggregate && hold(state, packet, { rule, profile: aggregate, key: String(rule.id), scope: AGGREGATE });
  if (together !== undefined && together !== ADMITTED) return together;
  if (classified === undefined) return ADMITTED;
  const key = classifiedKey(state, rule, packet);
  return hold(state, packet, { rule, profile: classified.profile, key, scope: CLASSIFIED });
}

/** A profile and the meter that it is held against. */
interface Held {
  readonly rule: DosRule;
  readonly profile: DosProfile;
  readonly key: string;
  readonly scope: Scope;
}

function hold(state: DataplaneState, packet: Packet, held: Held): number {
  const { rule, profile, key, scope } = held;
  const { counters, dosMeters } = state;
  const second = Math.floor(state.now / 1000);
  const flood = floodOf(packet);
  const threshold = profile.floods[flood];
  // Who brings a cookie back was counted when it was sent.
  if (threshold !== undefined && packet.synCookie === 0) {
    const reading = dosMeters.count(key, flood, threshold, second);
    if (reading === 'cookie') {
      note(state, packet, { ...held, action: 'syncookie-sent' });
      if (scope === CLASSIFIED) counters.add(FLOW_DOS_CL_SYNCOOKIE_SENT, packet.count);
      return CHALLENGED;
    }
    if (reading !== 'within') {
      const isCookieMaximum = reading === 'above-maximum' && threshold.action === 'syn-cookies';
      counters.add(isCookieMaximum ? scope.cookieMaximum : scope.readings[reading], packet.count);
      counters.add(scope.dropped, packet.count);
      note(state, packet, { ...held, action: ACTIONS[reading] });
      return noteDrop(state, packet, rule);
    }
  }
  if (profile.sessionLimit === undefined || dosMeters.sessionsOf(key) < profile.sessionLimit) return ADMITTED;
  counters.add(scope.sessionLimit, packet.count);
  note(state, packet, { ...held, action: 'drop', threat: SESSION_LIMIT });
  return noteDrop(state, packet, rule);
}

/** Of a classified profile the addresses are told that it meters alone. */
function note(
  state: DataplaneState,
  packet: Packet,
  { rule, scope, ...said }: Held & Pick<FloodNote, 'action' | 'threat'>,
): void {
  const by = scope === CLASSIFIED ? rule.classified?.by : undefined;
  noteFlood(state, packet, {
    action: said.action,
    ...(said.threat === undefined ? {} : { threat: said.threat }),
    zone: zoneOf(state, packet),
    dosRule: rule.id,
    source: by === undefined || by === 'destination-ip-only' ? 0 : packet.source,
    destination: by === undefined || by === 'source-ip-only' ? 0 : packet.destination,
  });
}

function zoneOf({ compiled }: DataplaneState, packet: Packet): number {
  return compiled.interfaces[packet.ingressInterface]?.zone ?? 0;
}

function noteDrop({ dosMeters, now }: DataplaneState, packet: Packet, { id }: DosRule): number {
  dosMeters.noteDrop(String(id), packet.count, Math.floor(now / 1000));
  return FLOODED;
}

/** A session has been made under the rule. */
export function openGuarded(state: DataplaneState, row: number, rule: DosRule): void {
  state.dosRules.set(row, rule.id);
  changeSessions(state, row, rule, 1);
}

/** A session has ended; whatever rule it was under counts it no more. */
export function closeGuarded(state: DataplaneState, row: number): void {
  const id = state.dosRules.get(row);
  if (id === 0) return;
  state.dosRules.set(row, 0);
  const rule = state.compiled.dos.ruleOf(id);
  if (rule !== undefined) changeSessions(state, row, rule, -1);
}

function changeSessions(state: DataplaneState, row: number, rule: DosRule, change: number): void {
  const { dosMeters, table } = state;
  const second = Math.floor(state.now / 1000);
  dosMeters.changeSessions(String(rule.id), change, second);
  if (rule.classified === undefined) return;
  const ends = { source: table.source[row] ?? 0, destination: table.destination[row] ?? 0 };
  dosMeters.changeSessions(classifiedKey(state, rule, ends), change, second);
}

function classifiedKey(
  { table }: DataplaneState,
  { id, classified }: DosRule,
  { source, destination }: Pick<Packet, 'source' | 'destination'>,
): string {
  const text = (address: number) => (isPooled(address) ? table.addresses.text(address) : formatIpv4(address));
  switch (classified?.by) {
    case 'destination-ip-only':
      return `${id} ${text(destination)}`;
    case 'src-dest-ip-both':
      return `${id} ${text(source)} ${text(destination)}`;
    default:
      return `${id} ${text(source)}`;
  }
}
