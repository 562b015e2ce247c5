import { expect, test } from 'vitest';
import { createEngine } from '../../create-engine.ts';
import { configurationOf } from '../../world/firewall-configuration.ts';
import { shippedWorld } from '../../world/shipped-world.fixture.ts';
import { smallWorld } from '../../world/small-world.fixture.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigNode, type ConfigPath, entry, leaf, members } from '../config-node.ts';
import { withNode, withoutNode } from '../config-tree.ts';
import { configuredWorld } from '../configured-world.ts';
import { worldConfiguration } from '../world-configuration.ts';

const BARE = smallWorld();
const WORLD = smallWorld({
  interfaces: [
    ...BARE.interfaces,
    { name: 'tunnel.7', zone: 'outside' },
    { name: 'tunnel.8', zone: 'outside' },
  ],
  vpn: {
    gateways: [
      {
        name: 'One',
        interface: 'ethernet1/1',
        peer: '192.0.2.1',
        exchangeMode: 'aggressive',
        lifetime: 3600,
      },
      {
        name: 'Two',
        version: 'ikev2',
        interface: 'ethernet1/1',
        peer: '192.0.2.2',
        peerState: 'silent',
        dhGroup: 'group20',
        encryption: 'aes-256-gcm',
        authentication: 'sha512',
      },
    ],
    tunnels: [
      { name: 'First', gateway: 'One', interface: 'tunnel.7' },
      {
        name: 'Second',
        gateway: 'Two',
        interface: 'tunnel.8',
        dhGroup: 'no-pfs',
        proxyIds: [{ name: 'Second', local: '10.0.0.0/24', remote: '10.9.0.0/16' }],
      },
    ],
  },
});
const GATEWAY: ConfigPath = ['network', 'ike', 'gateway', entry('One')];
const TUNNEL: ConfigPath = ['network', 'tunnel', 'ipsec', entry('First')];

function read(path: ConfigPath, node: ConfigNode | undefined, world: World = WORLD) {
  const tree = worldConfiguration(world);
  return configuredWorld(world, node === undefined ? withoutNode(tree, path) : withNode(tree, path, node));
}

test('gateways and tunnels are read as they were written', () => {
  const found = configuredWorld(WORLD, worldConfiguration(WORLD));
  expect(found).toEqual({ kind: 'world', world: WORLD, warnings: [] });
});

test('a lifetime may be said in other units, and a profile that nobody names is the default one', () => {
  const profile = read([...TUNNEL, 'auto-key', 'ipsec-crypto-profile'], undefined);
  expect(profile.kind === 'world' && profile.world.vpn.tunnels[0]).toMatchObject({
    dhGroup: 'group2',
    lifetime: 3600,
  });
  const name = 'group2-aes-128-cbc-sha1-3600s';
  const at = ['network', 'ike', 'crypto-profiles', 'ike-crypto-profiles', entry(name), 'lifetime'];
  const tree = withNode(withoutNode(worldConfiguration(WORLD), at), [...at, 'days'], leaf('2'));
  const days = configuredWorld(WORLD, tree);
  expect(days.kind === 'world' && days.world.vpn.gateways[0]?.lifetime).toBe(172_800);
});

test('a peer that the world does not know never answers', () => {
  const moved = read([...GATEWAY, 'peer-address', 'ip'], leaf('192.0.2.77'));
  expect(moved.kind === 'world' && moved.world.vpn.gateways[0]).toMatchObject({
    peer: '192.0.2.77',
    peerState: 'silent',
  });
});

test.each<[string, ConfigPath, ConfigNode | undefined, object]>([
  [
    'a peer without an address',
    [...GATEWAY, 'peer-address'],
    undefined,
    { kind: 'missing', word: 'peer-address' },
  ],
  ['a peer that is none', [...GATEWAY, 'peer-address', 'ip'], leaf('x'), { kind: 'value', value: 'x' }],
  [
    'an interface of a gateway that is none',
    [...GATEWAY, 'local-address', 'interface'],
    leaf('ethernet1/9'),
    { kind: 'reference', value: 'ethernet1/9' },
  ],
  [
    'a profile that is none',
    [...TUNNEL, 'auto-key', 'ipsec-crypto-profile'],
    leaf('strong'),
    { kind: 'reference', value: 'strong' },
  ],
  ['a gateway that is none', GATEWAY, undefined, { kind: 'reference', value: 'One' }],
  [
    'a tunnel without an interface',
    [...TUNNEL, 'tunnel-interface'],
    undefined,
    { kind: 'missing', word: 'tunnel-interface' },
  ],
])('%s is told', (_, path, node, error) => {
  const found = read(path, node);
  expect(found.kind === 'invalid' ? found.errors : []).toMatchObject([error]);
});

test('a proposal that is not simulated is kept, and told to be without effect', () => {
  const name = 'group20-aes-256-gcm-sha512-28800s';
  const path = ['network', 'ike', 'crypto-profiles', 'ike-crypto-profiles', entry(name), 'dh-group'];
  expect(read(path, members(['group21']))).toMatchObject({
    kind: 'world',
    warnings: [{ kind: 'not-simulated', path }],
  });
});

test('a commit leaves an association alone whose tunnel says the same; a changed one waits for traffic', () => {
  const world = shippedWorld('hq', { warmUp: 300 });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt);
  const association = () => engine.view.network.ipsecTunnels()[0]?.association;
  const before = association();
  expect(before).toBeDefined();
  const commit = (path: ConfigPath, value: string) => {
    const found = read(path, leaf(value), world);
    if (found.kind !== 'world') throw new Error(JSON.stringify(found.errors));
    engine.apply({ kind: 'commit', configuration: configurationOf(found.world) });
  };
  commit(['deviceconfig', 'system', 'hostname'], 'OTHER');
  expect(association()).toEqual(before);
  const profile = 'group5-aes-256-cbc-sha1-3600s';
  const crypto = ['network', 'ike', 'crypto-profiles', 'ipsec-crypto-profiles', entry(profile)];
  commit([...crypto, 'dh-group'], 'group14');
  expect(association()).toBeUndefined();
  expect(engine.fork().view.network.ipsecTunnels()).toEqual(engine.view.network.ipsecTunnels());
  engine.apply({ kind: 'negotiate-association', of: 'tunnel' });
  engine.advance(engine.view.now() + 2000);
  expect(association()?.established).toBeGreaterThan(before?.established ?? 0);
});
