// Addresses that DoS protection shuts out, by table. Vendor: operational hierarchy, release 11.2. Assumption: the help texts, that a
// box that is no chassis has slot 1 alone, and that all entries are in the software table.
import type { BlockedRecord } from '../../engine/dataplane-view.ts';
import { group, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { oneOf, text, uint } from '../language/value-types.ts';
import { blockTable, blockTableSummary } from '../text/dos-protection.text.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { isOfZone } from './dos-protection.ts';
import { hostAddress } from './host-address.ts';
import { nameOf } from './name-source.ts';

const LAYOUT = assumption('the layout', 'the parts of a profile and the words of the counters');

const CRITERIA = {
  'source-ip': value(hostAddress, 'Source address'),
  'ingress-zone': value(nameOf('zone'), 'Ingress zone'),
  'dos-profile': value(text, 'DoS protection profile'),
  slot: value(uint(1, 20), 'Slot'),
} as const;

interface Criteria {
  readonly sourceIp?: string;
  readonly ingressZone?: string;
  readonly dosProfile?: string;
  readonly slot?: number;
  readonly type?: 'hw' | 'sw';
}

function isMeant(blocked: BlockedRecord, criteria: Criteria): boolean {
  const { sourceIp, ingressZone, dosProfile, slot, type } = criteria;
  return (
    (sourceIp === undefined || blocked.address.split(' ').includes(sourceIp)) &&
    (ingressZone === undefined || isOfZone(blocked, ingressZone)) &&
    (dosProfile === undefined || blocked.profile === dosProfile) &&
    (slot === undefined || slot === 1) &&
    type !== 'hw'
  );
}

const START_AT = value(uint(1, 2_097_152), 'Position of the first entry to show');

const showAll = command({
  path: ['show', 'dos-block-table', 'all'],
  help: 'Show addresses that are shut out (all)',
  source: LAYOUT,
  options: {
    'start-at': START_AT,
    filter: group('Criteria', { ...CRITERIA, type: value(oneOf('hw', 'sw'), 'Hardware or software table') }),
  },
  run: ({ view }, { startAt = 1, filter = {} }) =>
    view.dataplane
      .blocked()
      .filter((blocked) => isMeant(blocked, filter))
      .slice(startAt - 1),
  text: (blocked) => blockTable(blocked),
});

const TABLES = ['hardware', 'software'] as const;

const tables: readonly DeviceCommand[] = TABLES.map((table) =>
  command({
    path: ['show', 'dos-block-table', table],
    help: `Show addresses that are shut out (${table})`,
    source: LAYOUT,
    options: { 'start-at': START_AT, filter: group('Criteria', CRITERIA) },
    run: ({ view }, { startAt = 1, filter = {} }) =>
      view.dataplane
        .blocked()
        .filter((blocked) => table === 'software' && isMeant(blocked, filter))
        .slice(startAt - 1),
    text: (blocked) => blockTable(blocked),
  }),
);

const showSummary = command({
  path: ['show', 'dos-block-table', 'summary'],
  help: 'Show how many addresses are shut out',
  source: LAYOUT,
  run: ({ view }) => view.dataplane.blocked().length,
  text: (entries) => blockTableSummary(entries),
});

const clearAll = command({
  path: ['clear', 'dos-block-table', 'all'],
  help: 'Let in addresses that are shut out',
  source: assumption('nothing is printed'),
  options: { filter: group('Criteria', CRITERIA) },
  // Of another slot nobody is: an address that there is not lets nobody in.
  operate: ({ filter: { sourceIp, ingressZone, dosProfile, slot = 1 } = {} }) => ({
    kind: 'release-blocked',
    ...(ingressZone === undefined ? {} : { zone: ingressZone }),
    ...(dosProfile === undefined ? {} : { profile: dosProfile }),
    ...(slot !== 1 ? { address: '' } : sourceIp === undefined ? {} : { address: sourceIp }),
  }),
  text: outcomeText,
});

/** The block table. */
export const BLOCK_TABLE_COMMANDS: readonly DeviceCommand[] = [clearAll, showAll, ...tables, showSummary];
