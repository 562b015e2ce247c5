// User identification of a world as the device's configuration has it, below a virtual system and below its zones.
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, type ConfigNode, leaf, members } from '../config-node.ts';
import { keywords, optionalEntries, optionalLeaf, unlessEmpty, yesLeaf } from './keywords.ts';

type UserIdentification = World['userIdentification'];

/** What a zone says of users. */
export function zoneUserWords({ userIdentification }: World, zone: string) {
  const lists = userIdentification.zoneLists.find((one) => one.zone === zone);
  const acl = keywords(
    ['include-list', optionalMembers(lists?.include)],
    ['exclude-list', optionalMembers(lists?.exclude)],
  );
  return [
    ['enable-user-identification', yesLeaf(userIdentification.zones.includes(zone))],
    ['user-acl', lists === undefined ? undefined : acl],
  ] as const;
}

/** The portal of a virtual system. */
export function portalWords({ userIdentification }: World, vsys: number): ConfigNode | undefined {
  return userIdentification.portals.includes(vsys)
    ? keywords(['enable-captive-portal', leaf('yes')])
    : undefined;
}

/** What mappings are learned of, and for how long they are kept. The first virtual system says it for all. */
export function collectorWords(said: UserIdentification): ConfigContainer | undefined {
  const networks = said.networks.map(({ name, network, discovery, disabled }): [string, ConfigContainer] => [
    name,
    keywords(
      ['disabled', yesLeaf(disabled)],
      ['discovery', leaf(discovery)],
      ['network-address', leaf(network)],
    ),
  ]);
  const setting = keywords(
    ['enable-mapping-timeout', said.timesOut ? undefined : leaf('no')],
    ['ip-user-mapping-timeout', optionalLeaf(said.timeout)],
  );
  return unlessEmpty(
    keywords(['setting', unlessEmpty(setting)], ['include-exclude-network', optionalEntries(networks)]),
  );
}

function optionalMembers(values: readonly string[] = []): ConfigNode | undefined {
  return values.length === 0 ? undefined : members(values);
}
