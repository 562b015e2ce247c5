// Faults of the hosts around the firewall: one that answers elsewhere or by a way of its own, is silent, slow, patient, full or infected.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import { type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const host = { host: name, address: name, flow: name.optional() };

export const hostFaultShapes = [
  /** Its packets leave by another gateway. */
  z.strictObject({ kind: z.literal('host-gateway'), ...host }),
  /**
   * What it, or a router for everybody behind it, sends to a prefix goes around the firewall, or comes in by another interface than
   * the one in front of it; what is sent back does not.
   */
  z.strictObject({
    kind: z.literal('path-around'),
    ...host,
    destination: name,
    interface: name.optional(),
  }),
  z.strictObject({ kind: z.literal('host-silent'), ...host }),
  z.strictObject({ kind: z.literal('host-slow'), ...host, milliseconds: z.int().min(1).max(600_000) }),
  z.strictObject({ kind: z.literal('host-half-close'), ...host, seconds: z.int().min(1) }),
  /** It never probes quiet connections. */
  z.strictObject({ kind: z.literal('host-no-keepalive'), ...host }),
  z.strictObject({ kind: z.literal('host-cap'), ...host, connections: z.int().min(1).max(65_535) }),
  /** It opens connections to many addresses. */
  z.strictObject({
    kind: z.literal('host-infected'),
    ...host,
    application: name,
    targets: z.array(name).min(1),
    perSecond: z.number().positive(),
  }),
] as const;

export type HostFault = z.infer<(typeof hostFaultShapes)[number]>;

export const hostFaults: Treatment<HostFault> = {
  tags: ['TCP', 'AGE', 'RTG'],
  apply: (world, fault) => (fault.kind === 'host-infected' ? withScan(world, fault) : withHost(world, fault)),
  repair: (_, fault) => {
    switch (fault.kind) {
      case 'host-gateway':
        return [`:host ${fault.host} set gateway firewall`];
      case 'host-no-keepalive':
        return [`:host ${fault.host} set keepalive 900`];
      case 'host-cap':
        return [`:host ${fault.host} restart`];
      case 'path-around':
        return [`:host ${fault.host} set route ${fault.destination} firewall`];
      default:
        return [];
    }
  },
  symptoms: (fault) => {
    switch (fault.kind) {
      case 'host-infected':
        return [{ kind: 'count', filter: { source: fault.address }, above: 0 }];
      case 'host-cap':
      case 'host-no-keepalive':
        return [];
      default:
        return undelivered(fault.flow);
    }
  },
};

type Host = World['hosts'][number];

type OwnFault = Exclude<HostFault, { kind: 'host-infected' }>;

function fieldsOf(fault: OwnFault, sound: Pick<Host, 'routes'>): Partial<Host> {
  switch (fault.kind) {
    case 'host-gateway':
      return { gateway: 'elsewhere' };
    case 'path-around': {
      const { destination, interface: port } = fault;
      const others = sound.routes.filter((route) => route.destination !== destination);
      const way = port === undefined ? 'around' : 'firewall';
      return { routes: [...others, { destination, way, interface: port }] };
    }
    case 'host-silent':
      return { arp: 'silent' };
    case 'host-slow':
      return { delay: fault.milliseconds };
    case 'host-half-close':
      return { halfClose: fault.seconds };
    case 'host-no-keepalive':
      return { keepalive: undefined };
    case 'host-cap':
      return { socketCap: fault.connections };
  }
}

function withHost(world: World, fault: OwnFault): World {
  const { host: own, address } = fault;
  const known = world.hosts.find(({ name: one }) => one === own);
  const sound = known ?? {
    name: own,
    address,
    beyondCap: 'ignore',
    delay: 0,
    arp: 'answers',
    gateway: 'firewall',
    routes: [],
    staleArp: [],
  };
  return {
    ...world,
    hosts: [...world.hosts.filter((one) => one !== known), { ...sound, ...fieldsOf(fault, sound) }],
  } as World;
}

function withScan(world: World, fault: Extract<HostFault, { kind: 'host-infected' }>): World {
  const [sample] = world.traffic;
  if (sample === undefined) return world;
  const scan = {
    ...sample,
    name: `scan-${fault.host}`,
    application: fault.application,
    clients: [fault.address],
    servers: fault.targets,
    perSecond: fault.perSecond,
    connections: undefined,
    answers: 'nothing' as const,
    dataChannels: [],
    urlCategories: [],
  };
  return { ...world, traffic: [...world.traffic, scan] };
}
