// Checks of what a world says of links, neighbours and tunnels: every name must be one of the world.
import { connectedInterface } from './learned-routes.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape } from './world-shape.ts';

type Path = WorldIssue['path'];

/** Broken references of the network and of its tunnels, in the order of the document. */
export function networkIssues(world: WorldShape): readonly WorldIssue[] {
  return [
    ...uniquenessIssues(world),
    ...aggregateIssues(world),
    ...vlanIssues(world),
    ...tagIssues(world),
    ...lineIssues(world),
    ...bgpIssues(world),
    ...gatewayIssues(world),
    ...tunnelIssues(world),
    ...pairIssues(world),
  ];
}

function uniquenessIssues({ network, vpn, administration }: WorldShape): readonly WorldIssue[] {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return [
    ...duplicates(['network', 'ports'], names(network.ports)),
    ...duplicates(['network', 'aggregates'], names(network.aggregates)),
    ...duplicates(['network', 'vlans'], names(network.vlans)),
    ...duplicates(['network', 'bgp', 'peers'], names(network.bgp?.peers ?? [])),
    ...duplicates(['vpn', 'gateways'], names(vpn.gateways)),
    ...duplicates(['vpn', 'tunnels'], names(vpn.tunnels)),
    ...duplicates(['administration', 'userGroups'], names(administration.userGroups)),
  ];
}

function duplicates(path: Path, names: readonly string[]): readonly WorldIssue[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [{ path: [...path, index, 'name'], message: `duplicate name "${name}"` }]
      : [],
  );
}

/** A port belongs to one aggregate, or has an interface of its own. */
function aggregateIssues({ network, interfaces }: WorldShape): readonly WorldIssue[] {
  const own = new Set(interfaces.map((port) => port.name));
  const seen = new Set<string>();
  return network.aggregates.flatMap((aggregate, index) =>
    aggregate.members.flatMap((member, at) => {
      const isTaken = own.has(member) || seen.has(member);
      seen.add(member);
      const path = ['network', 'aggregates', index, 'members', at];
      return isTaken ? [{ path, message: `"${member}" is in use already` }] : [];
    }),
  );
}

function vlanIssues({ network, interfaces }: WorldShape): readonly WorldIssue[] {
  const names = new Set(interfaces.map((port) => port.name));
  return network.vlans.flatMap((vlan, index) => {
    const path = ['network', 'vlans', index];
    const own = vlan.interface === undefined || names.has(vlan.interface);
    return [
      ...(own ? [] : [unknown([...path, 'interface'], 'interface', vlan.interface ?? '')]),
      ...vlan.stations.flatMap(({ port }, at) =>
        vlan.ports.includes(port)
          ? []
          : [unknown([...path, 'stations', at, 'port'], 'port of the VLAN', port)],
      ),
    ];
  });
}

function tagIssues({ network, interfaces, idleInterfaces }: WorldShape): readonly WorldIssue[] {
  const names = new Set([...interfaces, ...idleInterfaces].map((port) => port.name));
  return network.vlanTags.flatMap(({ interface: port }, index) =>
    names.has(port) ? [] : [unknown(['network', 'vlanTags', index, 'interface'], 'interface', port)],
  );
}

function lineIssues({ network, interfaces }: WorldShape): readonly WorldIssue[] {
  const names = new Set(interfaces.map((port) => port.name));
  return network.lines.flatMap(({ interface: port }, index) =>
    names.has(port) ? [] : [unknown(['network', 'lines', index, 'interface'], 'interface', port)],
  );
}

function bgpIssues(world: WorldShape): readonly WorldIssue[] {
  const peers = world.network.bgp?.peers ?? [];
  return peers.flatMap((peer, index) =>
    connectedInterface(world, peer.address) === undefined
      ? [
          {
            path: ['network', 'bgp', 'peers', index, 'address'],
            message: `"${peer.address}" lies in no subnet of an interface`,
          },
        ]
      : [],
  );
}

function gatewayIssues({ vpn, interfaces }: WorldShape): readonly WorldIssue[] {
  const addressed = new Set(interfaces.filter((port) => port.address !== undefined).map((port) => port.name));
  return vpn.gateways.flatMap((gateway, index) =>
    addressed.has(gateway.interface)
      ? []
      : [
          {
            path: ['vpn', 'gateways', index, 'interface'],
            message: `"${gateway.interface}" is no interface with an address`,
          },
        ],
  );
}

function tunnelIssues({ vpn, interfaces }: WorldShape): readonly WorldIssue[] {
  const names = new Set(interfaces.map((port) => port.name));
  const gateways = new Set(vpn.gateways.map(({ name }) => name));
  return vpn.tunnels.flatMap((tunnel, index) => {
    const path = ['vpn', 'tunnels', index];
    return [
      ...(gateways.has(tunnel.gateway) ? [] : [unknown([...path, 'gateway'], 'gateway', tunnel.gateway)]),
      ...(names.has(tunnel.interface)
        ? []
        : [unknown([...path, 'interface'], 'interface', tunnel.interface)]),
    ];
  });
}

function pairIssues({ highAvailability, interfaces }: WorldShape): readonly WorldIssue[] {
  const names = new Set(interfaces.map((port) => port.name));
  return (highAvailability?.linkGroups ?? []).flatMap((group, index) =>
    group.interfaces.flatMap((port, at) =>
      names.has(port)
        ? []
        : [unknown(['highAvailability', 'linkGroups', index, 'interfaces', at], 'interface', port)],
    ),
  );
}

function unknown(path: Path, noun: string, name: string): WorldIssue {
  return { path, message: `unknown ${noun} "${name}"` };
}
