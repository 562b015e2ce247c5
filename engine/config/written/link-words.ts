// Ports, aggregates, VLANs and LLDP of a world as the device's configuration has them.
import { networkSettingsOf } from '../../world/network-settings.ts';
import type { NetworkSettings } from '../../world/network-settings-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, type ConfigNode, container, entries, leaf, members } from '../config-node.ts';
import { keywords, optionalLeaf, yesLeaf } from './keywords.ts';

/** A port or an aggregate, and what stands below its `layer3`; undefined for one that is no layer 3 interface. */
export interface WrittenPort {
  readonly name: string;
  readonly layer3: readonly (readonly [string, ConfigNode])[] | undefined;
}

/** Every port and aggregate that the settings name, in their order. */
export function linkedPorts({ ports, aggregates, vlans, lldp }: NetworkSettings): readonly string[] {
  return [
    ...ports.map(({ name }) => name),
    ...aggregates.flatMap(({ name, members: ports }) => [name, ...ports]),
    ...vlans.flatMap(({ ports: own }) => own),
    ...lldp,
  ];
}

/** What is said of one port. Assumption: one of which nothing else is said is a layer 3 interface. */
export function portWords(settings: NetworkSettings, { name, layer3 }: WrittenPort): ConfigContainer {
  const { ports, aggregates, vlans } = settings;
  const said = ports.find((port) => port.name === name);
  const group = aggregates.find(({ members: own }) => own.includes(name))?.name;
  const isLayer2 = vlans.some(({ ports: own }) => own.includes(name));
  const link = keywords(['lacp', lacpWords(settings, name)], ['lldp', speakingWords(settings, name)]);
  const isLayer3 = layer3 !== undefined || (!isLayer2 && (link.children.size > 0 || name.startsWith('ae')));
  return keywords(
    ['link-speed', optionalLeaf(said?.speed)],
    ['link-duplex', optionalLeaf(said?.duplex)],
    ['link-state', said === undefined || said.linkState === 'auto' ? undefined : leaf(said.linkState)],
    ['layer2', isLayer2 ? link : undefined],
    ['layer3', isLayer3 ? container([...(layer3 ?? []), ...link.children]) : undefined],
    ['aggregate-group', optionalLeaf(group)],
  );
}

function lacpWords({ aggregates }: NetworkSettings, name: string): ConfigContainer | undefined {
  const lacp = aggregates.find((one) => one.name === name)?.lacp;
  if (lacp === undefined) return undefined;
  return keywords(
    ['enable', leaf('yes')],
    ['mode', leaf(lacp.mode)],
    ['transmission-rate', leaf(lacp.rate)],
    ['system-priority', leaf(String(lacp.systemPriority))],
  );
}

function speakingWords({ lldp }: NetworkSettings, name: string): ConfigContainer | undefined {
  return lldp.includes(name) ? keywords(['enable', leaf('yes')]) : undefined;
}

/** Whether the firewall speaks LLDP at all; which ports do stands with the ports. */
export function lldpWords(world: World): ConfigContainer | undefined {
  const { lldp } = networkSettingsOf(world);
  return lldp.length === 0 ? undefined : keywords(['enable', yesLeaf(true)]);
}

/** VLANs with their ports and their layer 3 interface. */
export function vlanWords(world: World): ConfigNode | undefined {
  const { vlans } = networkSettingsOf(world);
  if (vlans.length === 0) return undefined;
  return entries(
    vlans.map(({ name, ports, interface: own }): [string, ConfigContainer] => [
      name,
      keywords(
        ['interface', members(ports)],
        ['virtual-interface', own === undefined ? undefined : keywords(['interface', leaf(own)])],
      ),
    ]),
  );
}
