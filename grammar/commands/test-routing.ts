// The way to an address, and telling neighbours of one's own. Vendor: operational hierarchy, release 11.2.

import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { ipNetmask } from '../language/value-types.ts';
import { fibLookup } from '../text/fib-lookup.text.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';

/** Assumption: of several ways of the same cost there is none here, so that `ecmp` is left to the hierarchy. */
const testFibLookup = command({
  path: ['test', 'routing', 'fib-lookup'],
  help: 'Look up the way to an address',
  source: assumption('the text', 'two parsers tell of rules of dashes and a comma behind the interface'),
  options: {
    ip: required(value(ipNetmask, 'Address')),
    'virtual-router': required(value(nameOf('virtual-router'), 'Virtual router')),
  },
  run: ({ view }, { ip, virtualRouter }) => {
    const [address = ip] = ip.split('/');
    return { virtualRouter, address, route: view.dataplane.lookUpRoute(virtualRouter, address) };
  },
  text: (report) => fibLookup(report),
});

/** Assumption: what the management plane sends moves no counter of the dataplane. */
const testGratuitousArp = command({
  path: ['test', 'arp', 'gratuitous'],
  help: 'Tell neighbours of an address of an interface',
  source: assumption('the words'),
  options: {
    interface: required(value(nameOf('interface'), 'Interface')),
    ip: required(value(ipNetmask, 'Address')),
  },
  operate: ({ interface: port, ip }) => {
    const [address = ip] = ip.split('/');
    return { kind: 'announce-address', interface: port, address };
  },
  text: outcomeText,
});

/** Tests of routing and of neighbours. */
export const TEST_ROUTING_COMMANDS: readonly DeviceCommand[] = [testGratuitousArp, testFibLookup];
