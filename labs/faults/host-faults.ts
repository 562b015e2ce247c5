// Faults of the hosts around the firewall: one that answers elsewhere, is silent, slow, patient, full or infected.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import { type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const host = { host: name, address: name, flow: name.optional() };

export const hostFaultShapes = [
  /** Its packets leave by another gateway. */
  z.strictObject({ kind: z.literal('host-gateway'), ...host }),
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
  tags: ['TCP', 'AGE'],
  apply: (world, fault) =>
    fault.kind === 'host-infected' ? withScan(world, fault) : withHost(world, fault, fieldsOf(fault)),
  repair: (_, fault) => {
    switch (fault.kind) {
      case 'host-gateway':
        return [`:host ${fault.host} set gateway firewall`];
      case 'host-no-keepalive':
        return [`:host ${fault.host} set keepalive 900`];
      case 'host-cap':
        return [`:host ${fault.host} restart`];
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

function fieldsOf(fault: Exclude<HostFault, { kind: 'host-infected' }>): Partial<Host> {
  switch (fault.kind) {
    case 'host-gateway':
      return { gateway: 'elsewhere' };
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

function withHost(world: World, { host: own, address }: HostFault, fields: Partial<Host>): World {
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
    hosts: [...world.hosts.filter((one) => one !== known), { ...sound, ...fields }],
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
