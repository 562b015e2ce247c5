// The filters of the packet diagnosis. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import type { FilterMatch } from '../../engine/packet-diag/packet-diag-setting.ts';
import { type ArgRecord, required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { alternatives, ipNetmask, nameOf, oneOf, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { addressValue } from './log-criteria.ts';
import { yesOrNo } from './yes-or-no.ts';

const ROOT = ['debug', 'dataplane', 'packet-diag'] as const;
const SLOT = uint(1, 4);
const PORT = uint(1, 65_535);
const NETMASK = uint(1, 128);

const MATCH = {
  'ingress-interface': value(nameOf('interface'), 'Interface the packet came in by'),
  source: value(ipNetmask, 'Source address'),
  destination: value(addressValue, 'Destination address'),
  'source-port': value(PORT, 'Source port'),
  'destination-port': value(PORT, 'Destination port'),
  'source-netmask': value(NETMASK, 'Length of the source network'),
  'destination-netmask': value(NETMASK, 'Length of the destination network'),
  protocol: value(uint(1, 255), 'IP protocol'),
  'non-ip': value(oneOf('exclude', 'include', 'only'), 'Packets that are no IP'),
  'ipv6-only': value(yesOrNo, 'Only IPv6'),
  lacp: value(yesOrNo, 'Packets of link aggregation'),
} as const;

/** Assumption: a filter without a criterion matches every packet. */
const setFilterMatch = command({
  path: [...ROOT, 'set', 'filter', 'match'],
  help: 'Add a filter',
  source: assumption('nothing is printed'),
  options: MATCH,
  operate: (match: FilterMatch) => ({
    kind: 'change-packet-diag',
    change: { kind: 'set-filter', index: undefined, match },
  }),
  text: outcomeText,
});

/** The slot is the value of the word above, as the hierarchy has it. */
const setFilterIndex = command({
  path: [...ROOT, 'set', 'filter', 'index', 'match'],
  help: 'Set the filter in a slot',
  source: assumption('nothing is printed'),
  options: MATCH,
  operate: (match: FilterMatch) => ({
    kind: 'change-packet-diag',
    change: { kind: 'set-filter', index: slotOf({ ...match }), match },
  }),
  text: outcomeText,
});

function slotOf(args: ArgRecord): number {
  return Number(args['index']);
}

const clearFilterIndex = command({
  path: [...ROOT, 'clear', 'filter'],
  help: 'Clear the packet filter',
  source: assumption('nothing is printed'),
  options: {
    index: required(value(alternatives(SLOT, oneOf('all')), 'Slot of the filter')),
    'clear-marked-session': value(yesOrNo, 'Take the mark off the sessions too'),
  },
  operate: ({ index, clearMarkedSession = false }) => ({
    kind: 'change-packet-diag',
    change: {
      kind: 'clear-filter',
      index: index === 'all' ? undefined : index,
      marks: clearMarkedSession ? 'clear' : 'keep',
    },
  }),
  text: outcomeText,
});

/** In the order of the hierarchy. */
export const PACKET_FILTER_COMMANDS: readonly DeviceCommand[] = [
  setFilterMatch,
  setFilterIndex,
  clearFilterIndex,
];
