// DoS protection at work, and letting in who is shut out. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts, and that changes print nothing.

import type { BlockedRecord } from '../../engine/dataplane-view.ts';
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { ipNetmask } from '../language/value-types.ts';
import { blockedSources, dosSettings, dosStatistics } from '../text/dos-protection.text.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import { listedNameOf } from './name-source.ts';

const RULE = { rule: required(value(listedNameOf('dos-rule'), 'Name of the rule')) } as const;
const ZONE = { zone: required(value(listedNameOf('zone'), 'Zone')) } as const;

const showDosStatistics = command({
  path: ['show', 'dos-protection', 'rule', 'statistics'],
  pathValues: RULE,
  help: 'Show what a DoS protection rule has counted',
  source: assumption('the layout', 'the parts of a profile and the words of the counters'),
  run: ({ view }, { rule }) => ruleOf(view, rule),
  text: (rule) => dosStatistics(rule),
});

const showDosSettings = command({
  path: ['show', 'dos-protection', 'rule', 'settings'],
  pathValues: RULE,
  help: 'Show what a DoS protection rule is set to',
  source: assumption('the layout', 'the parts of a profile and the words of the counters'),
  run: ({ view }, { rule }) => ruleOf(view, rule),
  text: (rule) => dosSettings(rule),
});

const showDosBlocked = command({
  path: ['show', 'dos-protection', 'zone', 'blocked', 'source'],
  pathValues: ZONE,
  help: 'Show addresses that are shut out of a zone',
  source: assumption('the layout', 'the parts of a profile and the words of the counters'),
  run: ({ view }, { zone }) => view.dataplane.blocked().filter((blocked) => isOfZone(blocked, zone)),
  text: (blocked) => blockedSources(blocked),
});

const clearDosStatistics = command({
  path: ['clear', 'dos-protection', 'rule', 'statistics'],
  pathValues: RULE,
  help: 'Begin the statistics of a DoS protection rule again',
  source: assumption('nothing is printed'),
  operate: ({ rule }) => ({ kind: 'reset-dos-statistics', rule }),
  text: outcomeText,
});

const clearDosBlockedAll = command({
  path: ['clear', 'dos-protection', 'zone', 'blocked', 'all'],
  pathValues: ZONE,
  help: 'Let in all addresses that are shut out of a zone',
  source: assumption('nothing is printed'),
  operate: ({ zone }) => ({ kind: 'release-blocked', zone }),
  text: outcomeText,
});

const clearDosBlockedSource = command({
  path: ['clear', 'dos-protection', 'zone', 'blocked', 'source'],
  pathValues: ZONE,
  argument: { name: 'source', value: ipNetmask, help: 'Address' },
  help: 'Let in one address that is shut out of a zone',
  source: assumption('nothing is printed'),
  operate: ({ zone, source }) => ({ kind: 'release-blocked', zone, address: source }),
  text: outcomeText,
});

/** DoS protection. */
export const DOS_COMMANDS: readonly DeviceCommand[] = [
  clearDosStatistics,
  clearDosBlockedSource,
  clearDosBlockedAll,
  showDosStatistics,
  showDosSettings,
  showDosBlocked,
];

function ruleOf(view: DeviceContext['view'], name: string) {
  return view.dataplane.dosProtection().find(({ rule }) => rule === name);
}

/** Whether a rule of the zone shuts the address out. */
export function isOfZone({ zones }: BlockedRecord, zone: string): boolean {
  return zones.includes(zone) || zones.includes('any');
}
