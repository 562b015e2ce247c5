// IP protocols by name, as logs have them.
import { ICMP, ICMP6, SCTP, TCP, UDP } from '../packet/packet.ts';

const NAMES: Readonly<Record<number, string>> = {
  [ICMP]: 'icmp',
  [TCP]: 'tcp',
  [UDP]: 'udp',
  [ICMP6]: 'ipv6-icmp',
  [SCTP]: 'sctp',
};

/** Vendor: traffic log fields, IP protocol. Assumption: a protocol without a name here is its number. */
export function protocolName(protocol: number): string {
  return NAMES[protocol] ?? String(protocol);
}
