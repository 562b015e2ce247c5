// Interfaces, routes, neighbours and tunnels against each other and against sessions.
import type { EngineView } from '../view.ts';
import { details, exceptions, greater, type Invariant, sumOf, unequal } from './invariant.fixture.ts';

function zoneOf(view: EngineView, name: string): string | undefined {
  return view.network.logicalInterfaces().find((one) => one.name === name)?.zone;
}

function isUp(view: EngineView, name: string): boolean {
  return view.network.logicalInterfaces().some((one) => one.name === name && one.state === 'up');
}

/** Of the network. */
export const NETWORK_INVARIANTS: readonly Invariant[] = [
  {
    name: 'a session goes out through an interface of its zone',
    amid: ['commit'],
    contradictions: (view) =>
      details(view)
        .filter(([{ type }, { terminatedOnHost }]) => type === 'flow' && !terminatedOnHost)
        .flatMap(([{ id, toZone }, { egressInterface }]) =>
          unequal(`session ${id}`, zoneOf(view, egressInterface), toZone),
        ),
  },
  {
    name: 'a session comes in through an interface of its zone',
    amid: ['commit'],
    contradictions: (view) =>
      details(view)
        .filter(([{ type }]) => type === 'flow')
        .flatMap(([{ id, fromZone }, { ingressInterface }]) =>
          unequal(`session ${id}`, zoneOf(view, ingressInterface), fromZone),
        ),
  },
  {
    name: 'zones of interfaces are zones',
    contradictions: (view) => {
      const zones = view.names('zone').map(({ name }) => name);
      return exceptions(
        view.network.logicalInterfaces(),
        ({ zone }) => zone === '' || zones.includes(zone),
        ({ name, zone }) => `${name}: ${zone}`,
      );
    },
  },
  {
    name: 'an interface tells the same counters wherever it is asked',
    contradictions: (view) =>
      view.dataplane.interfaceCounters().flatMap((port) => {
        const other = view.network.interfaceCounters(port.name);
        return unequal(
          port.name,
          [other.packetsReceived, other.bytesReceived, other.packetsTransmitted, other.bytesTransmitted],
          [port.packetsReceived, port.bytesReceived, port.packetsTransmitted, port.bytesTransmitted],
        );
      }),
  },
  {
    name: 'interfaces of one port tell the errors of the port',
    contradictions: (view) =>
      view.dataplane.interfaceCounters().flatMap((port) => {
        const other = view.network.interfaceCounters(port.name.split('.')[0] ?? port.name);
        return unequal(
          port.name,
          [other.receiveErrors, other.lateCollisions],
          [port.receiveErrors, port.lateCollisions],
        );
      }),
  },
  {
    name: 'an interface without a zone or a virtual router has sent nothing',
    until: ['commit'],
    contradictions: (view) =>
      exceptions(
        view.network
          .logicalInterfaces()
          .filter(({ zone, forwarding }) => zone === '' || forwarding.kind === 'none'),
        ({ name }) => view.network.interfaceCounters(name).packetsTransmitted === 0,
        ({ name }) => name,
      ),
  },
  {
    name: 'what may not be fragmented was too long',
    until: ['clear-counters', 'clear-interface-counters'],
    contradictions: (view) => {
      const countOf = (name: string) => view.counters().find((one) => one.name === name)?.value ?? 0;
      return greater('packets', countOf('flow_fwd_ip_df'), countOf('flow_fwd_mtu_exceeded'));
    },
  },
  {
    name: 'interfaces received in the last second what the firewall did',
    until: ['commit'],
    contradictions: (view) =>
      unequal(
        'packets',
        sumOf(view.dataplane.interfaceRates(), (port) => port.packetsReceived),
        view.sessionStatistics().packetsPerSecond,
      ),
  },
  {
    name: 'an active route leaves through an interface that is up',
    contradictions: (view) => {
      const up = view.network.logicalInterfaces().filter(({ state }) => state === 'up');
      return exceptions(
        view.network.routes(),
        (route) => !route.active || route.interface === '' || up.some(({ name }) => name === route.interface),
        ({ destination }) => destination,
      );
    },
  },
  {
    name: 'packets are forwarded by active routes alone',
    contradictions: (view) => {
      const active = view.network.routes().filter((route) => route.active);
      return exceptions(
        view.network.fib(),
        ({ destination, virtualRouter }) =>
          active.some((one) => one.destination === destination && one.virtualRouter === virtualRouter),
        ({ destination }) => destination,
      );
    },
  },
  {
    name: 'the routing table has as many active routes as its summary says',
    contradictions: (view) =>
      unequal(
        'active',
        view.network.routingResources().active,
        view.network.routes().filter(({ active }) => active).length,
      ),
  },
  {
    name: 'routes by BGP are counted as they are listed',
    contradictions: (view) =>
      unequal(
        'bgp',
        view.network.routingResources().byType.bgp,
        view.network.routes().filter(({ type }) => type === 'bgp').length,
      ),
  },
  {
    name: 'neighbours stand on interfaces that there are, no more than the table holds',
    contradictions: (view) => {
      const names = view.network.logicalInterfaces().map(({ name }) => name);
      const { entries, maximum } = view.network.arp();
      return [
        ...greater('entries', entries.length, maximum),
        ...exceptions(
          entries,
          (one) => names.includes(one.interface),
          (one) => `${one.address} on ${one.interface}`,
        ),
      ];
    },
  },
  {
    name: 'a neighbour has an address if, and only if, it has answered',
    contradictions: (view) =>
      exceptions(
        view.network.arp().entries,
        ({ mac, status }) => (mac === undefined) === (status === 'incomplete'),
        ({ address, status }) => `${address}: ${status}`,
      ),
  },
  {
    name: 'the members of an aggregate are ports that say so',
    contradictions: (view) =>
      view.network.aggregationGroups().flatMap(({ name, members }) =>
        unequal(
          name,
          members,
          view.network
            .hardwarePorts()
            .filter(({ memberOf }) => memberOf === name)
            .map((port) => port.name),
        ),
      ),
  },
  {
    name: 'a gateway counts the tunnels that stand under it',
    contradictions: (view) =>
      view.network.ikeGateways().flatMap(({ name, association }) => {
        const standing = view.network
          .ipsecTunnels()
          .filter((tunnel) => tunnel.gateway === name && tunnel.association !== undefined);
        return association === undefined ? [] : unequal(name, association.tunnels, standing.length);
      }),
  },
  {
    name: 'tunnels and their proxy ids are numbered in their order, and none has a name twice',
    contradictions: (view) => {
      const tunnels = view.network.ipsecTunnels();
      const names = new Set(tunnels.map(({ name }) => name));
      return [
        ...exceptions(
          tunnels.map(({ id }, index) => ({ id, index })),
          ({ id, index }) => id === index + 1,
          ({ id }) => String(id),
        ),
        ...unequal('names', names.size, tunnels.length),
      ];
    },
  },
  {
    name: 'no tunnel has carried less than nothing',
    contradictions: (view) =>
      exceptions(
        view.network.ipsecTunnels(),
        ({ traffic }) => Object.values(traffic).every((count) => count >= 0),
        ({ name }) => name,
      ),
  },
  {
    name: 'what is announced to a peer is a route of the table',
    contradictions: (view) => {
      const handedOn = view.network.redistributedRoutes().map(({ destination }) => destination);
      return exceptions(
        view.network.bgpRibOut(),
        ({ prefix }) => handedOn.includes(prefix),
        ({ prefix }) => prefix,
      );
    },
  },
  {
    name: 'peers of BGP are as many as have accepted routes to tell',
    contradictions: (view) => {
      const accepted = sumOf(view.network.bgp()?.peers ?? [], (peer) => peer.accepted);
      return unequal(
        'accepted',
        accepted,
        view.network.bgpLocalRib().filter(({ peer }) => peer !== '').length,
      );
    },
  },
  {
    name: 'neighbours are known only over links that are up',
    contradictions: (view) =>
      exceptions(
        view.network.arp().entries,
        (one) => isUp(view, one.interface),
        (one) => `${one.address} on ${one.interface}`,
      ),
  },
  {
    name: 'who is heard by LLDP is heard where the firewall speaks, over a link that is up',
    contradictions: (view) => {
      const speaking = view.network.lldpLocals().map(({ port }) => port);
      const ports = view.network.hardwarePorts().filter(({ state }) => state === 'up');
      return exceptions(
        view.network.lldpNeighbors(),
        ({ port }) => speaking.includes(port) && ports.some(({ name }) => name === port),
        ({ port }) => port,
      );
    },
  },
  {
    name: 'an aggregate held by LACP is up if, and only if, a member is selected, and selected ones are up',
    contradictions: (view) => {
      const up = view.network.hardwarePorts().filter(({ state }) => state === 'up');
      return view.network.lacpGroups().flatMap(({ name, state, members }) => {
        const selected = members.filter(({ isSelected }) => isSelected);
        return [
          ...unequal(name, state === 'up', selected.length > 0),
          ...exceptions(
            selected,
            (member) => up.some((port) => port.name === member.name),
            (member) => member.name,
          ),
        ];
      });
    },
  },
  {
    name: 'stations stand behind ports of their VLAN',
    contradictions: (view) =>
      exceptions(
        view.network.macTable().entries,
        (one) =>
          view.network.vlans().some(({ name, ports }) => name === one.vlan && ports.includes(one.interface)),
        ({ mac }) => mac,
      ),
  },
  {
    name: 'a peer that is established is spoken to from an interface that is up',
    contradictions: (view) => {
      const own = view.network
        .logicalInterfaces()
        .filter(({ state }) => state === 'up')
        .flatMap(({ addresses }) => addresses.map((address) => address.split('/')[0]));
      return exceptions(
        view.network.bgp()?.peers ?? [],
        ({ state, localAddress }) => state !== 'established' || own.includes(localAddress),
        ({ name, localAddress }) => `${name} from ${localAddress}`,
      );
    },
  },
  {
    name: 'routes by BGP come from peers that are established',
    contradictions: (view) => {
      const ways = view.network.bgpLocalRib().map(({ prefix, nextHop }) => `${prefix} ${nextHop}`);
      return exceptions(
        view.network.routes().filter(({ type }) => type === 'bgp'),
        ({ destination, nextHop }) => ways.includes(`${destination} ${nextHop}`),
        ({ destination }) => destination,
      );
    },
  },
  {
    name: 'every address of an interface that is up is a route to the firewall itself',
    contradictions: (view) => {
      const own = view.network.routes().filter(({ type }) => type === 'host');
      const routed = view.network
        .logicalInterfaces()
        .filter(({ state, forwarding }) => state === 'up' && forwarding.kind === 'virtual-router');
      return unequal(
        'addresses',
        own.length,
        sumOf(routed, ({ addresses }) => addresses.length),
      );
    },
  },
  {
    name: 'a look-up names what the forwarding table has for the destination',
    contradictions: (view) =>
      view.network
        .fib()
        .filter(({ destination, interface: port }) => port !== '' && destination.endsWith('.0/24'))
        .flatMap(({ destination, virtualRouter, interface: port }) => {
          const host = destination.replace('.0/24', '.77');
          const isCloser = view.network.fib().some((other) => other.destination === `${host}/32`);
          const found = view.dataplane.lookUpRoute(virtualRouter, host);
          if (isCloser) return [];
          return unequal(destination, found === 'discarded' ? found : found?.interface, port);
        }),
  },
  {
    name: 'peers are told destinations of active routes, each as many as are counted',
    contradictions: (view) => {
      const active = view.network.routes().filter((route) => route.active);
      const out = view.network.bgpRibOut();
      return [
        ...exceptions(
          out,
          ({ prefix }) => active.some(({ destination }) => destination === prefix),
          ({ prefix }) => prefix,
        ),
        ...(view.network.bgp()?.peers ?? []).flatMap(({ name, advertised }) =>
          unequal(name, out.filter(({ peer }) => peer === name).length, advertised),
        ),
      ];
    },
  },
];
