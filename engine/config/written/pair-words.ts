// High availability of a world as the device's configuration has it, below `deviceconfig high-availability`.

import { maskOf } from '../../policy/prefix.ts';
import { formatIpv4 } from '../../table/address.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, entries, leaf, members } from '../config-node.ts';
import { keywords, yesLeaf } from './keywords.ts';

type WorldPair = NonNullable<World['highAvailability']>;
type Watched = WorldPair['linkMonitoring'];

/** Undefined for a unit that stands alone. */
export function pairWords({ highAvailability: pair }: World): ConfigContainer | undefined {
  if (pair === undefined) return undefined;
  return keywords(
    ['enabled', leaf('yes')],
    [
      'interface',
      keywords(['ha1', linkWords(pair.ha1Addresses.local)], ['ha2', linkWords(pair.ha2Addresses.local)]),
    ],
    ['group', groupWords(pair)],
  );
}

function linkWords(prefix: string): ConfigContainer {
  const [address = '', length = '32'] = prefix.split('/');
  return keywords(['ip-address', leaf(address)], ['netmask', leaf(formatIpv4(maskOf(Number(length))))]);
}

function groupWords(pair: WorldPair): ConfigContainer {
  return keywords(
    ['group-id', leaf(String(pair.group))],
    [
      'election-option',
      keywords(['device-priority', leaf(String(pair.priority))], ['preemptive', yesLeaf(pair.preemptive)]),
    ],
    ['peer-ip', leaf(pair.ha1Addresses.peer)],
    ['state-synchronization', keywords(['enabled', leaf(pair.sessionSynchronization ? 'yes' : 'no')])],
    ['monitoring', monitoringWords(pair)],
  );
}

function monitoringWords(pair: WorldPair): ConfigContainer | undefined {
  const links = pair.linkGroups.map((group): [string, ConfigContainer] => [
    group.name,
    keywords(...watchedWords(group), ['interface', members(group.interfaces)]),
  ]);
  const routers = [...new Set(pair.pathGroups.map(({ virtualRouter }) => virtualRouter))];
  const paths = routers.map((router): [string, ConfigContainer] => {
    const groups = pair.pathGroups.filter(({ virtualRouter }) => virtualRouter === router);
    const list = groups.map((group): [string, ConfigContainer] => [
      group.name,
      keywords(...watchedWords(group), ['destination-ip', members(group.destinations)]),
    ]);
    return [router, keywords(['destination-ip-group', entries(list)])];
  });
  return keywords(
    [
      'path-monitoring',
      keywords(...watchedWords(pair.pathMonitoring), [
        'path-group',
        paths.length === 0 ? undefined : keywords(['virtual-router', entries(paths)]),
      ]),
    ],
    [
      'link-monitoring',
      keywords(...watchedWords(pair.linkMonitoring), [
        'link-group',
        links.length === 0 ? undefined : entries(links),
      ]),
    ],
  );
}

function watchedWords({ enabled, condition }: Watched) {
  return [
    ['enabled', leaf(enabled ? 'yes' : 'no')],
    ['failure-condition', leaf(condition)],
  ] as const;
}
