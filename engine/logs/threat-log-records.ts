// Records of the threat log in names.
import { deviceTimeOf } from '../box/box-state.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { flowReadings, flowRecordAt, type Readings } from './flow-readings.ts';
import { SEVERITIES } from './log-fields.ts';
import { logPredicate, type ReadableLog } from './log-predicate.ts';
import type { LogRequest } from './log-query.ts';
import { THREAT_ACTIONS, threatOf } from './threat-catalogue.ts';
import type { ThreatField } from './threat-log.ts';
import type { ThreatLogRecord } from './threat-log-record.ts';

const DIRECTIONS = ['client-to-server', 'server-to-client'] as const;

/** The records that are asked for, in the wanted order. */
export function threatLogRecords(
  state: DataplaneState,
  { where, direction, limit = Number.POSITIVE_INFINITY }: LogRequest,
): readonly ThreatLogRecord[] {
  const { threats } = state;
  const isAskedFor = where === undefined ? () => true : logPredicate(where, readableThreatLog(state));
  const records: ThreatLogRecord[] = [];
  for (let back = 1; records.length < limit; back++) {
    const place = threats.placeOf(back);
    if (place < 0) break;
    if (isAskedFor(place)) records.push(recordAt(state, place));
  }
  return direction === 'backward' ? records : records.reverse();
}

function recordAt(state: DataplaneState, place: number): ThreatLogRecord {
  const { threats, compiled, table } = state;
  const field = (name: ThreatField) => threats.read(place, name);
  const threat = threatOf(field('threat'));
  const urlCategory = compiled.names.urlCategories.nameOf(field('urlCategory'));
  return {
    at: field('at'),
    subtype: threat.subtype,
    threatId: threat.id,
    threatName: threat.name,
    threatCategory: threat.category,
    severity: threat.severity,
    action: THREAT_ACTIONS[field('action')] ?? 'drop',
    direction: DIRECTIONS[field('direction')] ?? 'client-to-server',
    ...flowRecordAt(state, threats, place),
    rule: ruleName(state, place),
    urlCategory,
    url: hostOf(state, urlCategory) ?? (urlCategory === '' ? '' : table.addresses.text(field('destination'))),
    repeats: field('repeats'),
  };
}

/**
 * Assumption: of what was asked for only the category is simulated; the host is the first that the world knows of it, else the
 * address.
 */
function hostOf({ compiled }: DataplaneState, category: string): string | undefined {
  return compiled.world.administration.urlCategories.find((one) => one.category === category)?.host;
}

function ruleName({ threats, compiled }: DataplaneState, place: number): string {
  const { securityRules, dosRules } = compiled.names;
  const dosRule = threats.read(place, 'dosRule');
  return dosRule === 0 ? securityRules.nameOf(threats.read(place, 'rule')) : dosRules.nameOf(dosRule);
}

function readableThreatLog(state: DataplaneState): ReadableLog {
  const readings: Readings = { ...flowReadings(state, state.threats), ...findings(state) };
  return {
    now: state.now,
    time: deviceTimeOf(state),
    addresses: state.table.addresses,
    readings: (field) => readings[field] ?? [],
  };
}

/** Assumption: a threat is found by its number and by its name. */
function findings(state: DataplaneState): Readings {
  const { threats } = state;
  const threat = (place: number) => threats.read(place, 'threat');
  return {
    threatid: [
      { kind: 'name', read: threat, nameOf: String },
      { kind: 'name', read: threat, nameOf: (id) => threatOf(id).name },
    ],
    subtype: [{ kind: 'name', read: threat, nameOf: (id) => threatOf(id).subtype }],
    'category-of-threatid': [{ kind: 'name', read: threat, nameOf: (id) => threatOf(id).category }],
    severity: [{ kind: 'severity', read: (place) => SEVERITIES.indexOf(threatOf(threat(place)).severity) }],
    action: [
      {
        kind: 'name',
        read: (place) => threats.read(place, 'action'),
        nameOf: (code) => THREAT_ACTIONS[code] ?? '',
      },
    ],
    direction: [
      {
        kind: 'name',
        read: (place) => threats.read(place, 'direction'),
        nameOf: (code) => DIRECTIONS[code] ?? '',
      },
    ],
    repeatcnt: [{ kind: 'number', read: (place) => threats.read(place, 'repeats') }],
    // Two kinds of rule have numbers of their own, so that a place stands for itself.
    rule: [{ kind: 'name', read: (place) => place, nameOf: (place) => ruleName(state, place) }],
  };
}
