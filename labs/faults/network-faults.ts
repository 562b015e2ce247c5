// Faults on the way: a route that is missing or wrong, a forwarding rule that takes too much, an interface that is down or in
// the wrong place.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import { committed, type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const flow = name.optional();

export const networkFaultShapes = [
  z.strictObject({ kind: z.literal('route-removed'), destination: name, flow }),
  /** Another next hop, or another interface with it. */
  z.strictObject({
    kind: z.literal('route-wrong'),
    destination: name,
    interface: name,
    nextHop: name.optional(),
    flow,
  }),
  /** A forwarding rule no longer looks at the application or the destination, and asks no monitor. */
  z.strictObject({ kind: z.literal('pbf-broad'), rule: name, flow }),
  z.strictObject({ kind: z.literal('interface-down'), interface: name, flow }),
  z.strictObject({ kind: z.literal('interface-zone'), interface: name, zone: name, flow }),
  z.strictObject({ kind: z.literal('interface-duplex'), interface: name, flow }),
  /** It was told its speed and its duplex, and the other end of the cable goes on negotiating. */
  z.strictObject({ kind: z.literal('interface-forced'), interface: name, flow }),
  z.strictObject({ kind: z.literal('interface-unmanaged'), interface: name, flow }),
] as const;

export type NetworkFault = z.infer<(typeof networkFaultShapes)[number]>;

export const networkFaults: Treatment<NetworkFault> = {
  tags: ['RTG', 'IF'],
  apply: faulty,
  repair: (world, fault) => {
    const lines = repairLines(world, fault);
    return lines.length === 0 ? [] : committed(...lines);
  },
  symptoms: (fault) => {
    switch (fault.kind) {
      case 'interface-duplex':
        return [{ kind: 'interface', name: fault.interface, field: 'duplex', is: 'half' }];
      case 'interface-forced':
        return [{ kind: 'interface', name: fault.interface, field: 'speed', is: FORCED_SPEED }];
      default:
        return undelivered(fault.flow);
    }
  },
};

/** Megabits a second. */
const FORCED_SPEED = 100;

function faulty(world: World, fault: NetworkFault): World | undefined {
  switch (fault.kind) {
    case 'route-removed':
      return withRoutes(world, fault.destination, () => []);
    case 'route-wrong': {
      const { interface: port, nextHop } = fault;
      return withRoutes(world, fault.destination, ({ nextHop: _, ...route }) => [
        { ...route, interface: port, ...(nextHop === undefined ? {} : { nextHop }) },
      ]);
    }
    case 'pbf-broad':
      return withPbf(world, fault.rule);
    case 'interface-down':
      return withPort(world, fault.interface, { link: 'down' });
    case 'interface-duplex':
      return withPort(world, fault.interface, { duplex: 'half', setting: 'fixed' });
    case 'interface-forced':
      return withPort(world, fault.interface, {
        speed: FORCED_SPEED,
        duplex: 'full',
        setting: 'fixed',
        otherEnd: 'auto',
      });
    case 'interface-zone':
      return withZone(world, fault.interface, fault.zone);
    case 'interface-unmanaged': {
      const isManaged = world.interfaces.some(
        (port) => port.name === fault.interface && port.managementProfile !== undefined,
      );
      if (!isManaged) return undefined;
      return withInterface(world, fault.interface, ({ managementProfile: _, ...port }) => port);
    }
  }
}

function repairLines(world: World, fault: NetworkFault): readonly string[] {
  switch (fault.kind) {
    case 'route-removed':
    case 'route-wrong':
      return routeLines(world, fault);
    case 'interface-zone':
      return zoneLines(world, fault);
    case 'interface-duplex':
    case 'interface-forced': {
      const at = `network interface ethernet ${fault.interface}`;
      return [`set ${at} link-speed auto`, `set ${at} link-duplex auto`];
    }
    case 'interface-unmanaged':
      return profileLines(world, fault.interface);
    default:
      return [];
  }
}

function zoneLines(
  world: World,
  { interface: port, zone }: Extract<NetworkFault, { kind: 'interface-zone' }>,
): readonly string[] {
  const sound = world.interfaces.find(({ name: known }) => known === port);
  if (sound === undefined) return [];
  return [`delete zone ${zone} network layer3 ${port}`, `set zone ${sound.zone} network layer3 ${port}`];
}

function routeLines(
  world: World,
  { kind, destination }: Extract<NetworkFault, { kind: 'route-removed' | 'route-wrong' }>,
): readonly string[] {
  const sound = world.routes.find((route) => route.destination === destination);
  if (sound === undefined) return [];
  const number = world.routes.indexOf(sound) + 1;
  const entry = kind === 'route-wrong' ? `route-${number}` : 'route-restored';
  const at = `network virtual-router default routing-table ip static-route ${entry}`;
  return [
    `set ${at} destination ${sound.destination} interface ${sound.interface}`,
    ...(sound.nextHop === undefined ? [] : [`set ${at} nexthop ip-address ${sound.nextHop}`]),
  ];
}

/** A profile that no interface uses any more is gone as well. */
function profileLines(world: World, port: string): readonly string[] {
  const profile = world.interfaces.find(({ name: known }) => known === port)?.managementProfile;
  if (profile === undefined) return [];
  const { name: own, services, permittedAddresses } = profile;
  const offered = services.map((service) => `${service} yes`).join(' ');
  const at = `network profiles interface-management-profile ${own}`;
  return [
    `set ${at} ${offered}`,
    ...permittedAddresses.map((address) => `set ${at} permitted-ip ${address}`),
    `set network interface ethernet ${port} layer3 interface-management-profile ${own}`,
  ];
}

type Route = World['routes'][number];
type Port = World['interfaces'][number];

function withRoutes(
  world: World,
  destination: string,
  change: (route: Route) => readonly Route[],
): World | undefined {
  if (!world.routes.some((route) => route.destination === destination)) return undefined;
  return {
    ...world,
    routes: world.routes.flatMap((route) => (route.destination === destination ? change(route) : [route])),
  };
}

function withInterface(world: World, wanted: string, change: (port: Port) => Port): World | undefined {
  if (!world.interfaces.some((port) => port.name === wanted)) return undefined;
  return {
    ...world,
    interfaces: world.interfaces.map((port) => (port.name === wanted ? change(port) : port)),
  };
}

/** Rules go on naming the zone that the interface has left. */
function withZone(world: World, wanted: string, zone: string): World | undefined {
  const left = world.interfaces.find((port) => port.name === wanted)?.zone;
  const faulty = withInterface(world, wanted, (port) => ({ ...port, zone }));
  if (faulty === undefined || left === undefined) return undefined;
  const isEmpty = faulty.interfaces.every((port) => port.zone !== left);
  return isEmpty && !world.zones.includes(left) ? { ...faulty, zones: [...faulty.zones, left] } : faulty;
}

function withPort(
  world: World,
  wanted: string,
  fields: Partial<World['network']['ports'][number]>,
): World | undefined {
  if (!world.interfaces.some((port) => port.name === wanted)) return undefined;
  const known = world.network.ports.find((port) => port.name === wanted);
  const sound = known ?? { name: wanted, duplex: 'full', link: 'up', setting: 'auto' };
  const ports = [...world.network.ports.filter((port) => port !== known), { ...sound, ...fields }];
  return { ...world, network: { ...world.network, ports } } as World;
}

function withPbf(world: World, wanted: string): World | undefined {
  if (!world.pbfRules.some((rule) => rule.name === wanted)) return undefined;
  const pbfRules = world.pbfRules.map((rule) => {
    if (rule.name !== wanted) return rule;
    const { monitor: _, ...unwatched } = rule;
    return { ...unwatched, destination: ['any'], application: ['any'], service: ['any'] };
  });
  return { ...world, pbfRules };
}
