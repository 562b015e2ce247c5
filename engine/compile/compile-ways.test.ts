import { expect, test } from 'vitest';
import { compileWorld } from '../compile-world.ts';
import { parseIpv4 } from '../table/address.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const PORTS = [
  { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
  { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24', virtualRouter: 'own' },
  { name: 'ethernet1/3', zone: 'servers', address: '172.16.0.1/24' },
];
const DEFAULT = { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' };

/** The interfaces by which virtual router `own` reaches addresses, with further routes. */
function check(routes: readonly object[], expected: Readonly<Record<string, string>>): void {
  const world = smallWorld({ interfaces: PORTS, routes: [DEFAULT, ...routes], natRules: [], traffic: [] });
  const { forwardingOf, names } = compileWorld(world, {});
  const found = Object.keys(expected).map((address) => {
    const port = forwardingOf.get('own')?.egressOf(parseIpv4(address) ?? 0) ?? 0;
    return [address, port === 0 ? '' : names.interfaces.nameOf(port)];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
}

test('a virtual router knows its own routes alone', () => {
  check([], { '10.0.0.9': 'ethernet1/2', '172.16.0.9': '', '192.0.2.1': '' });
});

test('what is handed to another virtual router goes where that one has it', () => {
  check([{ destination: '172.16.0.0/12', virtualRouter: 'own', nextRouter: 'default' }], {
    '172.16.0.9': 'ethernet1/3',
    '172.17.0.9': 'ethernet1/1',
    '192.0.2.1': '',
  });
});

test('a longer route of its own is meant, and nowhere is a way too', () => {
  check(
    [
      { destination: '172.16.0.0/12', virtualRouter: 'own', nextRouter: 'default' },
      { destination: '172.16.0.0/16', interface: 'ethernet1/2', nextHop: '10.0.0.5' },
      { destination: '172.20.0.0/16', virtualRouter: 'own', discard: true },
    ],
    { '172.16.0.9': 'ethernet1/2', '172.18.0.9': 'ethernet1/1', '172.20.0.9': '' },
  );
});

test('two virtual routers that hand to each other lead nowhere but where one knows the way', () => {
  check(
    [
      { destination: '172.16.0.0/12', virtualRouter: 'own', nextRouter: 'default' },
      { destination: '172.30.0.0/16', virtualRouter: 'default', nextRouter: 'own' },
    ],
    { '172.30.0.9': '', '172.16.0.9': 'ethernet1/3' },
  );
});
