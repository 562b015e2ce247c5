// QoS profiles and interfaces of a world as the device's configuration has them, below `network qos`.
import type { World } from '../../world/world-schema.ts';
import type { ConfigContainer } from '../config-node.ts';
import { leaf } from '../config-node.ts';
import { keywords, optionalEntries, optionalLeaf, unlessEmpty } from './keywords.ts';

type Profile = World['qosProfiles'][number];
type Bandwidth = Pick<Profile, 'egressMax' | 'egressGuaranteed'>;

/** Undefined for a world without QoS. */
export function qosWords({ qosProfiles, qosInterfaces }: World): ConfigContainer | undefined {
  return unlessEmpty(
    keywords(
      ['profile', optionalEntries(qosProfiles.map((profile) => [profile.name, profileWords(profile)]))],
      ['interface', optionalEntries(qosInterfaces.map((port) => [port.name, interfaceWords(port)]))],
    ),
  );
}

function profileWords({ classes, unit, ...bandwidth }: Profile): ConfigContainer {
  const list = optionalEntries(classes.map((one) => [`class${one.class}`, classWords(one)]));
  const isPlain = list === undefined && unit === 'mbps';
  return keywords(
    ['aggregate-bandwidth', unlessEmpty(bandwidthWords(bandwidth))],
    ['class-bandwidth-type', isPlain ? undefined : keywords([unit, keywords(['class', list])])],
  );
}

function classWords({ priority, ...bandwidth }: Profile['classes'][number]): ConfigContainer {
  return keywords(['priority', leaf(priority)], ['class-bandwidth', unlessEmpty(bandwidthWords(bandwidth))]);
}

function bandwidthWords({ egressMax, egressGuaranteed }: Bandwidth): ConfigContainer {
  return keywords(
    ['egress-max', optionalLeaf(egressMax)],
    ['egress-guaranteed', optionalLeaf(egressGuaranteed)],
  );
}

function interfaceWords({ egressMax, profile }: World['qosInterfaces'][number]): ConfigContainer {
  return keywords(
    ['enabled', leaf('yes')],
    ['interface-bandwidth', unlessEmpty(keywords(['egress-max', optionalLeaf(egressMax)]))],
    ['regular-traffic', keywords(['default-group', keywords(['qos-profile', leaf(profile)])])],
  );
}
