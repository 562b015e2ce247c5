// DoS protection at work as the records of the view, and what an administrator may take back of it.
import type {
  BlockedRecord,
  DosFloodRecord,
  DosProfileRecord,
  DosProtectionRecord,
} from '../dataplane-view.ts';
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { admitBlocked, blockedByBuffers } from './buffer-protection-records.ts';
import { namesOf } from './rule-words.ts';
import type { DosProfile } from './traffic-rules.ts';

/** In the order of FLOODS. */
const KINDS = [
  'tcp-syn',
  'udp',
  'icmp',
  'other-ip',
  'icmpv6',
] as const satisfies readonly DosFloodRecord['kind'][];

/** Every rule in its order. */
export function dosProtectionRecords(state: DataplaneState): readonly DosProtectionRecord[] {
  const second = secondOf(state);
  const blocked = state.dosMeters.blocked(second);
  return state.compiled.dos.rules.map(({ id, name, action, aggregate, classified }) => {
    const { current, sessions, dropped, alarms } = state.dosMeters.countsOf(String(id), second);
    return {
      rule: name,
      action,
      aggregate: aggregate && profileRecord(aggregate, current),
      classified: classified && { ...profileRecord(classified.profile, []), by: classified.by },
      sessions,
      dropped,
      alarms,
      blocked: blocked.filter(({ rule }) => rule === id).length,
    };
  });
}

function profileRecord(
  { name, floods, sessionLimit }: DosProfile,
  current: readonly number[],
): DosProfileRecord {
  return {
    profile: name,
    floods: KINDS.map((kind, index) => ({ kind, threshold: floods[index], current: current[index] ?? 0 })),
    sessionLimit,
  };
}

/** Who is shut out at present. */
export function blockedRecords(state: DataplaneState): readonly BlockedRecord[] {
  const second = secondOf(state);
  const { dos, names } = state.compiled;
  const byRules = state.dosMeters.blocked(second).flatMap(({ rule: id, address, until }) => {
    const rule = dos.ruleOf(id);
    if (rule === undefined) return [];
    return [
      {
        address,
        rule: rule.name,
        profile: rule.classified?.profile.name ?? '',
        zones: namesOf(names.zones, rule.from),
        remaining: until - second,
      },
    ];
  });
  return [...byRules, ...blockedByBuffers(state)];
}

type Change = Extract<Operation, { kind: 'reset-dos-statistics' | 'release-blocked' }>;

/** Names that are none change nothing. */
export function changeDosProtection(state: DataplaneState, change: Change): Outcome {
  const { compiled, dosMeters } = state;
  if (change.kind === 'reset-dos-statistics') {
    const rule = compiled.dos.rules.find(({ name }) => name === change.rule);
    if (rule !== undefined) dosMeters.resetStatistics(String(rule.id));
    return { kind: 'dos-changed' };
  }
  const { zone, address, profile } = change;
  const zoneNumber = compiled.names.zones.idOf(zone ?? '');
  dosMeters.release((blocked) => {
    const rule = compiled.dos.ruleOf(blocked.rule);
    const from = rule?.from;
    const isOfZone = zone === undefined || (from?.has(zoneNumber) ?? zoneNumber !== 0);
    const isOfProfile = profile === undefined || rule?.classified?.profile.name === profile;
    return isOfZone && isOfProfile && (address === undefined || blocked.address.split(' ').includes(address));
  }, secondOf(state));
  admitBlocked(state, change);
  return { kind: 'dos-changed' };
}

function secondOf({ now }: DataplaneState): number {
  return Math.floor(now / 1000);
}
