import { expect, test } from 'vitest';
import { shippedWorld } from './shipped-world.fixture.ts';
import { parseWorld } from './world-schema.ts';

/** Messages about the default world with other words in one of its parts. */
function complaints(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = parseWorld({ ...shippedWorld('hq'), ...changes });
  return parsed.kind === 'world'
    ? []
    : parsed.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function check(changes: Readonly<Record<string, unknown>>, ...expected: readonly string[]): void {
  expect(complaints(changes)).toEqual(expected);
}

test('a port belongs to one aggregate and has no interface of its own', () => {
  check(
    { network: { aggregates: [{ name: 'ae1', members: ['ethernet1/1'] }] } },
    'network.aggregates.0.members.0: "ethernet1/1" is in use already',
  );
});

test('stations and interfaces of a VLAN are known', () => {
  const vlan = {
    name: 'Lab',
    interface: 'vlan.9',
    ports: ['ethernet1/9'],
    stations: [{ mac: '02:00:00:00:00:01', port: 'ethernet1/10' }],
  };
  check(
    { network: { vlans: [vlan] } },
    'network.vlans.0.interface: unknown interface "vlan.9"',
    'network.vlans.0.stations.0.port: unknown port of the VLAN "ethernet1/10"',
  );
});

test('a BGP peer is on a link', () => {
  const peers = [{ name: 'far', group: 'g', address: '192.0.2.9', as: 65_000 }];
  check(
    { network: { bgp: { routerId: '203.0.113.2', localAs: 64_800, peers } } },
    'network.bgp.peers.0.address: "192.0.2.9" lies in no subnet of an interface',
  );
});

test('gateways and tunnels are known', () => {
  const gateways = [{ name: 'GW', interface: 'tunnel.1', peer: '192.0.2.1' }];
  const tunnels = [
    { name: 'T', gateway: 'GX', interface: 'tunnel.1' },
    { name: 'T', gateway: 'GW', interface: 'tunnel.9' },
  ];
  check(
    { vpn: { gateways, tunnels } },
    'vpn.tunnels.1.name: duplicate name "T"',
    'vpn.gateways.0.interface: "tunnel.1" is no interface with an address',
    'vpn.tunnels.0.gateway: unknown gateway "GX"',
    'vpn.tunnels.1.interface: unknown interface "tunnel.9"',
  );
});

test('a pair watches interfaces that there are', () => {
  check(
    { highAvailability: { peer: 'B', linkGroups: [{ name: 'up', interfaces: ['ethernet2/1'] }] } },
    'highAvailability.linkGroups.0.interfaces.0: unknown interface "ethernet2/1"',
  );
});
