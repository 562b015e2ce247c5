// The lines that are worth having in the fingers when something does not work, by topic. Words in braces stand for names of
// the world; a line whose names the world does not have, or which the release does not know, is left out.

/** A line of the drill. */
export interface DrillLine {
  readonly topic: string;
  readonly line: string;
}

const SESSIONS = [
  'show session info',
  'show session meter',
  'show session all',
  'show session all filter state discard',
  'show session all filter source {address}',
  'show session all filter destination {address} destination-port 443',
  'show session all filter application {application}',
  'show session all filter rule {security-rule} count yes',
  'show session all filter from {zone} to {zone}',
  'show session all filter state active min-kb 1000',
  'show session all filter nat-rule {nat-rule}',
  'show session all filter ingress-interface {interface}',
  'show session id {session-id}',
  'clear session id {session-id}',
  'clear session all filter source {address}',
  'clear session all filter application {application}',
];

const COUNTERS = [
  'show counter global',
  'show counter global filter delta yes',
  'show counter global filter delta yes severity drop',
  'show counter global filter category flow aspect dos',
  'show counter global filter packet-filter yes delta yes',
  'show counter global name flow_policy_deny',
  'show counter global | match drop',
  'show counter interface {interface}',
  'clear counter global',
  'clear counter all',
];

const POLICY = [
  'test security-policy-match from {zone} to {zone} source {address} destination {address} protocol 6 destination-port 443',
  'test security-policy-match from {zone} to {zone} source {address} destination {address} protocol 17 destination-port 53 show-all yes',
  'show running security-policy-addresses',
  'show running application-override-policy',
  'show user ip-user-mapping all',
  'show user ip-user-mapping ip {address}',
  'show zone-protection zone {zone}',
];

const NAT = [
  'test nat-policy-match from {zone} to {zone} source {address} destination {address} protocol 6 destination-port 443',
  'show running nat-policy',
  'show running nat-policy-addresses',
  'show running ippool',
  'show running nat-rule-ippool rule {nat-rule}',
];

const ROUTING = [
  'show routing route',
  'show routing route destination {address}',
  'show routing route type static virtual-router {virtual-router}',
  'show routing fib virtual-router {virtual-router}',
  'show routing summary virtual-router {virtual-router}',
  'show routing interface',
  'show arp all',
  'show interface {interface}',
  'show interface all',
  'ping count 3 source {address} host {address}',
  'traceroute no-resolve yes host {address}',
];

const SYSTEM = [
  'show system info',
  'show system resources follow',
  'show system logdb-quota',
  'show clock',
  'show clock more',
  'show ntp',
  'show jobs all',
  'show running resource-monitor minute last 10',
  'show high-availability state',
  'show high-availability all',
  'set cli pager off',
  'set cli scripting-mode on',
  'find command keyword session',
];

const LOGS = [
  'show log traffic direction equal backward',
  'show log traffic receive_time in last-hour',
  'show log system severity equal critical',
  'less mp-log ikemgr.log',
  'less dp-log pan_packet_diag.log',
  'tail follow yes mp-log ms.log',
];

const CAPTURE = [
  'debug dataplane packet-diag show setting',
  'debug dataplane packet-diag clear all',
  'debug dataplane packet-diag set filter on',
  'debug dataplane packet-diag set filter match source {address} destination {address}',
  'debug dataplane packet-diag set capture stage receive file rx.pcap',
  'debug dataplane packet-diag set capture stage drop file drop.pcap',
  'debug dataplane packet-diag set capture on',
  'debug dataplane packet-diag set log feature flow basic',
  'view-pcap filter-pcap rx.pcap',
];

const VPN = [
  'show vpn ike-sa gateway branch',
  'show vpn ipsec-sa summary',
  'show vpn ipsec-sa tunnel branch',
  'show vpn flow tunnel-id 1',
  'test vpn ike-sa gateway branch',
  'clear vpn ike-sa gateway branch',
];

/** Every line, topic by topic. */
export const DRILL_LINES: readonly DrillLine[] = [
  ...of('sessions', SESSIONS),
  ...of('counters', COUNTERS),
  ...of('policy', POLICY),
  ...of('nat', NAT),
  ...of('routing', ROUTING),
  ...of('system', SYSTEM),
  ...of('logs', LOGS),
  ...of('capture', CAPTURE),
  ...of('vpn', VPN),
];

/** The topics, in the order of the list. */
export const DRILL_TOPICS: readonly string[] = [...new Set(DRILL_LINES.map(({ topic }) => topic))];

function of(topic: string, lines: readonly string[]): readonly DrillLine[] {
  return lines.map((line) => ({ topic, line }));
}
