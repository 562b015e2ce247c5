// The management port. Vendor: two public captures; its rules have 79 dashes.
// Assumption: a port that negotiates runs at 1000/full, and no packet of it is broken or multicast.
import type { ManagementPort } from '../../engine/answers/interface-records.ts';
import { columns, dashes } from './columns.ts';
import { linkLocalAddress } from './link-local-address.ts';

const RULE = dashes(79);
const VALUE_COLUMN = 34;

/** The report between its rules. */
export function managementInterface(port: ManagementPort): readonly string[] {
  const { counters } = port;
  return [
    '',
    '',
    RULE,
    'Name: Management Interface',
    'Link status:',
    '  Runtime link speed/duplex/state: 1000/full/up',
    '  Configured link speed/duplex/state: auto/auto/auto',
    'MAC address:',
    `  Port MAC address ${port.mac}`,
    '',
    `Ip address: ${port.address}`,
    `Netmask: ${port.netmask}`,
    `Default gateway: ${port.gateway}`,
    'Ipv6 address: unknown',
    `Ipv6 link local address: ${linkLocalAddress(port.mac)}`,
    'Ipv6 default gateway:',
    RULE,
    '',
    '',
    RULE,
    'Logical interface counters:',
    RULE,
    counter('bytes received', counters.bytesReceived),
    counter('bytes transmitted', counters.bytesTransmitted),
    counter('packets received', counters.packetsReceived),
    counter('packets transmitted', counters.packetsTransmitted),
    counter('receive errors', 0),
    counter('transmit errors', 0),
    counter('receive packets dropped', 0),
    counter('transmit packets dropped', 0),
    counter('multicast packets received', 0),
    RULE,
  ];
}

function counter(label: string, value: number): string {
  return columns([0, label], [VALUE_COLUMN, value]);
}
