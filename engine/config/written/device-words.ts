// System and settings of a world as the device's configuration has them, below `deviceconfig` and `shared`.
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, type ConfigNode, entries, leaf } from '../config-node.ts';
import { LIMIT_WORDS, SWITCH_WORDS, TIME_SERVER_WORDS, TIMER_WORDS } from '../setting-words.ts';
import { bufferProtectionWords } from './buffer-protection-words.ts';
import { keywords, optionalLeaf, unlessEmpty } from './keywords.ts';
import { idleWords, ownSystemWords } from './own-system-words.ts';
import { pairWords } from './pair-words.ts';

/** Everything below `deviceconfig`. Settings that are as the box is delivered are not said. */
export function deviceWords(world: World): ConfigContainer {
  return keywords(
    ['system', systemWords(world)],
    ['setting', unlessEmpty(settingWords(world))],
    ['high-availability', pairWords(world)],
  );
}

/** Everything below `shared` but objects of several virtual systems. */
export function gatewayWords({ disabledGateways }: World): ConfigNode | undefined {
  if (disabledGateways.length === 0) return undefined;
  const list = disabledGateways.map((name): [string, ConfigContainer] => [
    name,
    keywords(['alg-disabled', leaf('yes')]),
  ]);
  return keywords(['application', entries(list)]);
}

function systemWords(world: World): ConfigContainer {
  const { host, management, administration } = world;
  const servers = TIME_SERVER_WORDS.map((word, index) => {
    const address = administration.ntpServers[index]?.address;
    return [
      word,
      address === undefined ? undefined : keywords(['ntp-server-address', leaf(address)]),
    ] as const;
  });
  return keywords(
    ['hostname', leaf(host)],
    ['ip-address', leaf(management.address)],
    ['netmask', leaf(management.netmask)],
    ['default-gateway', leaf(management.gateway)],
    ['ntp-servers', unlessEmpty(keywords(...servers))],
    ...ownSystemWords(world.deviceSystem),
  );
}

function settingWords(world: World): ConfigContainer {
  const switches = (section: string) =>
    SWITCH_WORDS.filter(([, [place]]) => place === section).map(
      ([part, [, word]]) => [word, world[part] ? undefined : leaf('no')] as const,
    );
  const timers = TIMER_WORDS.map(([timer, word]) => [word, optionalLeaf(world.timers[timer])] as const);
  const { offload, resourceLimitBehavior, ...numbers } = world.sessionSettings;
  const limits = [
    ...LIMIT_WORDS.map(([limit, word]) => [word, optionalLeaf(numbers[limit])] as const),
    ['offload', offload === undefined ? undefined : leaf(offload ? 'yes' : 'no')] as const,
    ['resource-limit-behavior', optionalLeaf(resourceLimitBehavior)] as const,
    ...bufferProtectionWords(world.bufferProtection),
  ];
  const isBypassing = world.asymmetricPath === 'bypass';
  return keywords(
    ['session', unlessEmpty(keywords(...timers, ...limits, ...switches('session')))],
    ['tcp', isBypassing ? keywords(['asymmetric-path', leaf('bypass')]) : undefined],
    ['config', unlessEmpty(keywords(...switches('config')))],
    ['management', idleWords(world.deviceSystem)],
  );
}
