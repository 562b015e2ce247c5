// What becomes of cables and of the systems at their other ends under the settings of the firewall: two sides must want a link, and
// a neighbour that is not listened to is not known. BGP peers are at first as they will be when they have had the time.
import { describedSettings, networkSettingsOf, sortedPorts } from '../world/network-settings.ts';
import type { NetworkSettings } from '../world/network-settings-shape.ts';
import type { World } from '../world/world-schema.ts';
import { connectedPeers } from './connected-peers.ts';

type Network = World['network'];
type Aggregate = Network['aggregates'][number];

/** The network under the settings of `world`; `around` is the world as its author wrote it. */
export function connectedNetwork(world: World, around: World): Network {
  const settings = networkSettingsOf(world);
  const described = around.network;
  const isAsDescribed = JSON.stringify(settings) === JSON.stringify(describedSettings(described));
  const network = isAsDescribed ? described : underSettings(described, settings);
  const bgp = connectedPeers({ ...world, network }, { settings, around });
  if (bgp !== undefined) return { ...network, bgp };
  const { bgp: _, ...silent } = network;
  return silent;
}

function underSettings(described: Network, settings: NetworkSettings): Network {
  const speaking = new Set(
    settings.lldp.flatMap((name) => settings.aggregates.find((one) => one.name === name)?.members ?? [name]),
  );
  const lldpNeighbors = described.lldpNeighbors.filter(({ port }) => speaking.has(port));
  const heard = new Set(lldpNeighbors.map(({ port }) => port));
  return {
    ...described,
    ports: connectedPorts(described, settings),
    aggregates: settings.aggregates.map((aggregate) => connectedAggregate(described, aggregate)),
    vlans: settings.vlans.map((vlan) => ({
      ...vlan,
      stations: described.vlans.flatMap(({ stations }) =>
        stations.filter(({ port }) => vlan.ports.includes(port)),
      ),
    })),
    lldpNeighbors,
    lldpPorts: sortedPorts([...speaking].filter((port) => !heard.has(port))),
  };
}

/**
 * What a port that negotiates comes to is told by the world, but for one that its author has set by hand: freed, it runs as fast as its
 * platform lets it. Assumption: where both ends do not negotiate, the other end has the same speed.
 */
function connectedPorts({ ports }: Network, settings: NetworkSettings): Network['ports'] {
  const names = sortedPorts([...ports, ...settings.ports].map(({ name }) => name));
  return names.map((name) => {
    const cable = ports.find((port) => port.name === name);
    const said = settings.ports.find((port) => port.name === name);
    const negotiated = cable?.setting === 'fixed' ? undefined : cable;
    const speed = said?.speed ?? negotiated?.speed;
    const isFixed = said?.speed !== undefined || said?.duplex !== undefined;
    return {
      ...(speed === undefined ? {} : { speed }),
      name,
      duplex: said?.duplex ?? (isFixed ? 'full' : (negotiated?.duplex ?? 'full')),
      link: cable?.link ?? 'up',
      setting: isFixed ? 'fixed' : 'auto',
      linkState: said?.linkState ?? 'auto',
    };
  });
}

/**
 * Vendor: LACP, a member carries traffic when the system at its other end is that of the aggregate. Assumption: that is the one
 * behind the first member that has one; a static aggregate uses every member whose link is up.
 */
function connectedAggregate(
  { aggregates }: Network,
  { name, members, lacp }: NetworkSettings['aggregates'][number],
): Aggregate {
  const ownOrder = aggregates.find((one) => one.name === name)?.members ?? [];
  const isSame = JSON.stringify(sortedPorts(ownOrder)) === JSON.stringify(members);
  const ports = isSame ? ownOrder : members;
  if (lacp === undefined) return { name, members: ports };
  const behind = (port: string) => aggregates.find((one) => one.members.includes(port))?.lacp;
  const other = ports.map(behind).find((system) => system !== undefined);
  return {
    name,
    members: ports,
    lacp: {
      ...lacp,
      partner: other?.partner ?? '00:00:00:00:00:00',
      partnerPriority: other?.partnerPriority ?? 32_768,
      unanswered: ports.filter(
        (port) =>
          other === undefined ||
          behind(port)?.partner !== other.partner ||
          other.unanswered?.includes(port) === true,
      ),
    },
  };
}
