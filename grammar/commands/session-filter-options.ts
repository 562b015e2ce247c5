// The criteria behind `filter` of `show session all` and `clear session all`, and how they become a SessionFilter.
// Vendor: operational hierarchy, release 11.2 (names, types and ranges). Assumption: the help texts.
import type { NatFlag, SessionState, SessionType } from '../../engine/session.ts';
import type { SessionFilter } from '../../engine/session-filter.ts';
import { value } from '../language/command.ts';
import type { ValueType } from '../language/value-type.ts';
import { ipAddress, ipNetmask, oneOf, uint } from '../language/value-types.ts';
import { nameOf } from './name-source.ts';

/** Vendor: the filter says `initial` where the listing prints `INIT`. */
const STATE_OF_KEYWORD = {
  initial: 'init',
  opening: 'opening',
  active: 'active',
  discard: 'discard',
  closing: 'closing',
  closed: 'closed',
} as const satisfies Readonly<Record<string, SessionState>>;

type StateKeyword = keyof typeof STATE_OF_KEYWORD;

const natFlag: ValueType<NatFlag> = oneOf(
  { text: 'none', help: 'Nothing was rewritten' },
  { text: 'source', help: 'The source was rewritten' },
  { text: 'destination', help: 'The destination was rewritten' },
  { text: 'both', help: 'Source and destination were rewritten' },
);

const sessionState: ValueType<StateKeyword> = oneOf(
  { text: 'initial', help: 'In the free pool, or just created' },
  { text: 'opening', help: 'Being set up' },
  { text: 'active', help: 'Matched, inspected and forwarded' },
  { text: 'discard', help: 'Matched and dropped' },
  { text: 'closing', help: 'Timed out or ended, not yet removed' },
  { text: 'closed', help: 'Ended' },
);

const sessionType: ValueType<SessionType> = oneOf(
  { text: 'flow', help: 'Ordinary session' },
  { text: 'predict', help: 'Opened ahead of its first packet' },
  { text: 'tunnel', help: 'Session of a tunnel' },
  { text: 'forward', help: 'Session that is only forwarded' },
  { text: 'vni', help: 'Session of a virtual network' },
);

/** Vendor: typed `<value>` in the hierarchy, while release 11.1.0 refuses a prefix here. */
const hostAddress: ValueType<string> = {
  ...ipAddress,
  label: '<value>',
  forms: [{ placeholder: '<value>', notation: '<value>', described: false }],
};

const NAT = value(natFlag, 'What address translation rewrote');

const BEHIND_NAT = {
  type: value(sessionType, 'What the session is for'),
  state: value(sessionState, 'State of the session'),
  from: value(nameOf('zone'), 'Zone in which the client stands'),
  to: value(nameOf('zone'), 'Zone in which the server stands'),
  source: value(ipNetmask, 'Source address or network, before translation'),
  destination: value(ipNetmask, 'Destination address or network, before translation'),
  'source-port': value(uint(1, 65535), 'Source port, before translation'),
  'destination-port': value(uint(1, 65535), 'Destination port, before translation'),
  protocol: value(uint(1, 255), 'IP protocol number'),
  application: value(nameOf('application'), 'Application of the session'),
  rule: value(nameOf('security-rule'), 'Security rule that allowed or denied the session'),
  'nat-rule': value(nameOf('nat-rule'), 'NAT rule that translated the session'),
  'min-kb': value(uint(1, 1_048_576), 'At least this many kilobytes in both directions'),
  'min-age': value(uint(1, 4_194_304), 'At least this many seconds since the session began'),
} as const;

/** The criteria that clearing knows, in the device's order. */
export const CLEAR_FILTER_OPTIONS = { nat: NAT, ...BEHIND_NAT } as const;

/** The criteria of the listing, in the device's order. */
export const SHOW_FILTER_OPTIONS = {
  nat: NAT,
  count: value(oneOf('yes', 'no'), 'Print the number of sessions only'),
  ...BEHIND_NAT,
  destination: value(hostAddress, 'Destination address, before translation'),
} as const;

/** Criteria as the parser hands them over. */
export interface FilterArguments extends Omit<SessionFilter, 'state'> {
  readonly state?: StateKeyword;
}

/** The filter that these criteria mean. */
export function sessionFilter(criteria: FilterArguments): SessionFilter {
  const { state, ...others } = criteria;
  return state === undefined ? others : { ...others, state: STATE_OF_KEYWORD[state] };
}
