// Forgetting who is on the links. Vendor: operational hierarchy, release 11.2. Assumption: the help texts, that an interface alone
// means all of its entries, and that a change prints nothing.
import { alternative, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { alternatives, meaning, oneOf, text } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { hostAddress } from './host-address.ts';
import { listedNameOf, nameOf } from './name-source.ts';

const INTERFACE = { name: 'interface', value: listedNameOf('interface'), help: 'Interface' } as const;
const MAC = alternative(
  value(
    meaning(text, (mac) => mac.toLowerCase()),
    'Select the entry of one MAC address',
  ),
);

function addressed(address: string | undefined): { readonly address?: string } {
  return address === undefined ? {} : { address };
}

const clearArpInterface = command({
  path: ['clear', 'arp', 'interface'],
  help: 'Remove ARP entries of an interface',
  source: assumption('nothing is printed'),
  argument: INTERFACE,
  options: { ip: alternative(value(hostAddress, 'Select the entry of one IP address')), mac: MAC },
  operate: ({ ip, ...entry }) => ({ kind: 'clear-neighbors', ...entry, ...addressed(ip) }),
  text: outcomeText,
});

const clearArpAll = command({
  path: ['clear', 'arp', 'all'],
  unlisted: true,
  help: 'Clear all ARP entries',
  source: assumption('nothing is printed'),
  operate: () => ({ kind: 'clear-neighbors' }),
  text: outcomeText,
});

const clearNeighborInterface = command({
  path: ['clear', 'neighbor', 'interface'],
  help: 'Remove IPv6 neighbors of an interface',
  source: assumption('nothing is printed'),
  argument: INTERFACE,
  options: { ipv6: alternative(value(hostAddress, 'Select the entry of one IPv6 address')), mac: MAC },
  operate: ({ ipv6, ...entry }) => ({
    kind: 'clear-neighbors',
    family: 'ipv6',
    ...entry,
    ...addressed(ipv6),
  }),
  text: outcomeText,
});

const clearMac = command({
  path: ['clear', 'mac'],
  help: 'Remove learned MAC addresses of a VLAN',
  source: assumption('nothing is printed'),
  argument: {
    name: 'vlan',
    value: alternatives(nameOf('vlan'), oneOf({ text: 'all', help: 'All of them' })),
    help: 'Select one or all VLANs',
  },
  operate: ({ vlan }) => ({ kind: 'clear-stations', ...(vlan === 'all' ? {} : { vlan }) }),
  text: outcomeText,
});

/** Every one of them. */
export const CLEAR_NEIGHBOR_COMMANDS: readonly DeviceCommand[] = [
  clearArpInterface,
  clearArpAll,
  clearNeighborInterface,
  clearMac,
];
