import { expect, test } from 'vitest';
import { parsePrefix } from '../policy/prefix.ts';
import { parseIpv4 } from '../table/address.ts';
import { ForwardingTable } from './forwarding.ts';

const routes = ['0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '10.1.2.3/32', '10.1.0.0/16'].flatMap(
  (text, index) => {
    const prefix = parsePrefix(text);
    return prefix === undefined ? [] : [{ prefix, interfaceId: index + 1 }];
  },
);

test.each([
  ['10.1.2.3', 4],
  ['10.1.2.4', 3],
  ['10.2.0.1', 2],
  ['192.0.2.1', 1],
  ['255.255.255.255', 1],
])('the longest prefix that holds %s decides', (address, interfaceId) => {
  expect(new ForwardingTable(routes).egressOf(parseIpv4(address) ?? 0)).toBe(interfaceId);
});

test('without a route there is no way out', () => {
  expect(new ForwardingTable(routes.slice(1)).egressOf(parseIpv4('192.0.2.1') ?? 0)).toBe(0);
});
