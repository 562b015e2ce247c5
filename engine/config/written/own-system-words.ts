// What an administrator says of the box itself, below `deviceconfig system` and `deviceconfig setting management`.
import type { DeviceSystem } from '../../world/device-system-shape.ts';
import { type ConfigContainer, type ConfigNode, container } from '../config-node.ts';
import { NAME_SERVER_WORDS } from '../setting-words.ts';
import { keywords, optionalEntries, optionalLeaf, unlessEmpty } from './keywords.ts';

/** Keywords of `deviceconfig system`; what is as the box is delivered is not said. */
export function ownSystemWords(system: DeviceSystem): readonly (readonly [string, ConfigNode | undefined])[] {
  const { timezone, dnsServers, loginBanner, permittedAddresses, serviceRoutes } = system;
  const servers = keywords(
    ...NAME_SERVER_WORDS.map((word, index) => [word, optionalLeaf(dnsServers[index])] as const),
  );
  const routes = serviceRoutes.map(({ service, interface: port, address }) => {
    const source = keywords(['interface', optionalLeaf(port)], ['address', optionalLeaf(address)]);
    return [service, keywords(['source', source])] as const;
  });
  return [
    ['timezone', timezone === 'UTC' ? undefined : optionalLeaf(timezone)],
    ['login-banner', optionalLeaf(loginBanner)],
    ['dns-setting', dnsServers.length === 0 ? undefined : keywords(['servers', servers])],
    ['permitted-ip', optionalEntries(permittedAddresses.map((name) => [name, container([])]))],
    ['route', unlessEmpty(keywords(['service', optionalEntries(routes)]))],
  ];
}

/** `deviceconfig setting management`. */
export function idleWords({ idleTimeout }: DeviceSystem): ConfigContainer | undefined {
  return unlessEmpty(keywords(['idle-timeout', optionalLeaf(idleTimeout)]));
}
