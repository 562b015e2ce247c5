import { expect, test } from 'vitest';
import { smallWorld } from '../../world/small-world.fixture.ts';
import { type ConfigPath, entry, leaf } from '../config-node.ts';
import { withNode } from '../config-tree.ts';
import { configuredWorld } from '../configured-world.ts';
import { worldConfiguration } from '../world-configuration.ts';

const WORLD = smallWorld();
const SYSTEM = ['deviceconfig', 'system'];
const source = (service: string): ConfigPath => [...SYSTEM, 'route', 'service', entry(service), 'source'];

/** What the configuration of the small world says with some more words. */
function read(...words: readonly (readonly [ConfigPath, string])[]) {
  const tree = words.reduce(
    (all, [path, value]) => withNode(all, path, leaf(value)),
    worldConfiguration(WORLD),
  );
  const found = configuredWorld(WORLD, tree);
  return found.kind === 'world' ? found.world.deviceSystem : found.errors;
}

test('zone, resolvers, banner and idle timeout', () => {
  const words = read(
    [[...SYSTEM, 'timezone'], 'Asia/Kolkata'],
    [[...SYSTEM, 'dns-setting', 'servers', 'secondary'], '192.0.2.54'],
    [[...SYSTEM, 'login-banner'], 'Go away'],
    [['deviceconfig', 'setting', 'management', 'idle-timeout'], '15'],
  );
  expect(words).toMatchObject({
    timezone: 'Asia/Kolkata',
    dnsServers: ['192.0.2.54'],
    loginBanner: 'Go away',
    idleTimeout: 15,
  });
});

test('a zone that is none, a number out of range and an interface that is not there are refused', () => {
  expect(read([[...SYSTEM, 'timezone'], 'Mars/Olympus'])).toMatchObject([
    { kind: 'value', value: 'Mars/Olympus' },
  ]);
  const idle = ['deviceconfig', 'setting', 'management', 'idle-timeout'];
  expect(read([idle, '1441'])).toMatchObject([{ kind: 'value', value: '1441' }]);
  expect(read([[...source('dns'), 'interface'], 'ethernet1/9'])).toMatchObject([
    { kind: 'reference', value: 'ethernet1/9' },
  ]);
});

test('a service route by the management port says nothing', () => {
  expect(read([[...source('dns'), 'interface'], 'MGT'])).toMatchObject({ serviceRoutes: [] });
  expect(read([[...source('ntp'), 'interface'], 'ethernet1/1'])).toMatchObject({
    serviceRoutes: [{ service: 'ntp', interface: 'ethernet1/1' }],
  });
});
