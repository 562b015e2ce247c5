// The criteria behind `filter` of `show session all` and `clear session all`, each list in the device's own order.
// Vendor: operational hierarchies, releases 11.1 and 11.2 (names, types, ranges and order).
// Assumption: the help texts, and that releases before 11.1 know the criteria of 11.1.
import type { NatFlag, SessionState, SessionType } from '../../engine/session.ts';
import { value } from '../language/command.ts';
import type { ValueType } from '../language/value-type.ts';
import { alternatives, ipAddress, ipNetmask, meaning, oneOf, text, uint } from '../language/value-types.ts';
import { nameOf } from './name-source.ts';
import { yesOrNo } from './yes-or-no.ts';

const natFlag: ValueType<NatFlag> = oneOf(
  { text: 'none', help: 'Nothing was rewritten' },
  { text: 'source', help: 'The source was rewritten' },
  { text: 'destination', help: 'The destination was rewritten' },
  { text: 'both', help: 'Source and destination were rewritten' },
);

/** Vendor: the filter says `initial` where the listing prints `INIT`. */
const sessionState: ValueType<SessionState> = meaning(
  oneOf(
    { text: 'initial', help: 'In the free pool, or just created' },
    { text: 'opening', help: 'Being set up' },
    { text: 'active', help: 'Matched, inspected and forwarded' },
    { text: 'discard', help: 'Matched and dropped' },
    { text: 'closing', help: 'Timed out or ended, not yet removed' },
    { text: 'closed', help: 'Ended' },
  ),
  (word) => (word === 'initial' ? 'init' : word),
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

const qosNode: ValueType<number> = alternatives(
  uint(0, 5000),
  meaning(oneOf({ text: '-2', help: 'No QoS node' }), Number),
);

const NAT = { nat: value(natFlag, 'What address translation rewrote') } as const;
const IP6 = { ip6: value(yesOrNo, 'IPv6 sessions') } as const;
const DECRYPTION = {
  'ssl-decrypt': value(yesOrNo, 'Decrypted sessions'),
  'decrypt-forwarded': value(yesOrNo, 'Sessions whose clear text is forwarded'),
  'http2-connection': value(yesOrNo, 'HTTP/2 connections'),
} as const;
const HTTP2_STREAM = { 'http2-stream': value(yesOrNo, 'Streams of an HTTP/2 connection') } as const;
const TUNNEL = {
  'tunnel-inspected': value(yesOrNo, 'Tunnels whose content is inspected'),
  'tunnel-decap': value(yesOrNo, 'Sessions out of an opened tunnel'),
  'decrypt-mirror': value(yesOrNo, 'Sessions whose clear text is mirrored'),
} as const;
const COUNT = { count: value(yesOrNo, 'Print the number of sessions only') } as const;
const KIND = {
  type: value(sessionType, 'What the session is for'),
  state: value(sessionState, 'State of the session'),
  'vni-id': value(uint(0, 16_777_215), 'Number of the virtual network'),
  from: value(nameOf('zone'), 'Zone in which the client stands'),
  to: value(nameOf('zone'), 'Zone in which the server stands'),
  source: value(ipNetmask, 'Source address or network, before translation'),
} as const;
const FLOW = {
  'source-user': value(nameOf('user'), 'User at the source'),
  'destination-user': value(nameOf('user'), 'User at the destination'),
  'source-port': value(uint(1, 65535), 'Source port, before translation'),
  'destination-port': value(uint(1, 65535), 'Destination port, before translation'),
  protocol: value(uint(1, 255), 'IP protocol number'),
  application: value(nameOf('application'), 'Application of the session'),
  rule: value(nameOf('security-rule'), 'Security rule that allowed or denied the session'),
  'nat-rule': value(nameOf('nat-rule'), 'NAT rule that translated the session'),
  'qos-rule': value(nameOf('qos-rule'), 'QoS rule that classified the session'),
  'pbf-rule': value(nameOf('pbf-rule'), 'Policy based forwarding rule that chose the way'),
} as const;
const DOS_RULE = {
  'dos-rule': value(nameOf('dos-rule'), 'DoS protection rule that watches the session'),
} as const;
const PORTS = {
  'sdwan-rule': value(text, 'SD-WAN rule that chose the link'),
  'hw-interface': value(nameOf('interface'), 'Physical port on which the session comes in or goes out'),
} as const;
const INTERFACES = {
  'ingress-interface': value(nameOf('interface'), 'Interface of the client'),
  'egress-interface': value(nameOf('interface'), 'Interface of the server'),
} as const;
const MEASURE = {
  'min-kb': value(uint(1, 1_048_576), 'At least this many kilobytes in both directions'),
  'max-kb': value(uint(1, 1_048_576), 'At most this many kilobytes in both directions'),
  'min-age': value(uint(1, 4_194_304), 'At least this many seconds since the session began'),
  'min-queued-l7': value(uint(1, 1_048_576), 'At least this many packets that wait for layer 7 processing'),
  'qos-node-id': value(qosNode, 'QoS node that shapes the session'),
  'qos-class': value(uint(1, 8), 'QoS class'),
  'vsys-name': value(
    alternatives(nameOf('vsys'), oneOf({ text: 'any', help: 'Every virtual system' })),
    'Virtual system',
  ),
  'ctd-ver': value(uint(1, 255), 'Version of the content inspection'),
} as const;

/** The criteria that clearing knows. */
export const CLEAR_FILTER_OPTIONS = {
  ...NAT,
  ...DECRYPTION,
  ...TUNNEL,
  ...KIND,
  destination: value(ipNetmask, 'Destination address or network, before translation'),
  ...FLOW,
  ...DOS_RULE,
  ...PORTS,
  ...MEASURE,
} as const;

/** The criteria of the listing up to release 11.1. */
export const SHOW_FILTER_OPTIONS_TO_11_1 = {
  ...NAT,
  ...IP6,
  ...DECRYPTION,
  ...HTTP2_STREAM,
  ...TUNNEL,
  ...COUNT,
  ...KIND,
  destination: value(hostAddress, 'Destination address, before translation'),
  ...FLOW,
  ...PORTS,
  ...INTERFACES,
  ...MEASURE,
  rematch: value(oneOf('security-policy'), 'Sessions to be matched against the policy again'),
} as const;

/** The criteria of the listing. */
export const SHOW_FILTER_OPTIONS = {
  ...SHOW_FILTER_OPTIONS_TO_11_1,
  'sw-offload': value(yesOrNo, 'Sessions offloaded in software'),
} as const;
