// Faults of the box itself: a management network without a way out, a clock that nobody corrects, and users whom it does not know.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import type { Check } from '../measure-shape.ts';
import { committed, type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const flow = name.optional();

export const boxFaultShapes = [
  /** The management port reaches less than it did; service routes `through` an interface are the remedy. */
  z.strictObject({
    kind: z.literal('management-isolated'),
    reaches: z.enum(['private-networks', 'own-network', 'nothing']),
    through: name,
  }),
  /** Service routes of all that the box asks for, by an address of the traffic's side from which nothing comes back. */
  z.strictObject({ kind: z.literal('service-route'), address: name }),
  /** The first time server is another one, who does not answer, and the clock goes as it likes. */
  z.strictObject({
    kind: z.literal('clock-wrong'),
    server: name,
    /** Seconds ahead, and seconds gained in a day. */
    offset: z.int(),
    drift: z.number().default(0),
    flow,
  }),
  /** The only resolver that the box asks is another one, who does not answer. */
  z.strictObject({ kind: z.literal('resolver-wrong'), server: name }),
  /** A zone in which nobody is looked up. */
  z.strictObject({ kind: z.literal('user-id-off'), zone: name, flow }),
  /** A network of which no mapping is learned; `list` names the entry that says so. */
  z.strictObject({ kind: z.literal('user-excluded'), list: name, network: name, flow }),
  /** A group that has a member more in the directory than the firewall believes. */
  z.strictObject({ kind: z.literal('user-group-stale'), group: name, without: name, flow }),
  /** Who is at an address has logged out, and nobody tells the firewall who is there. */
  z.strictObject({ kind: z.literal('user-unmapped'), address: name, flow }),
] as const;

export type BoxFault = z.infer<(typeof boxFaultShapes)[number]>;

export const boxFaults: Treatment<BoxFault> = {
  tags: ['MGT', 'UID'],
  apply: faulty,
  repair: (world, fault) => {
    if (fault.kind === 'user-group-stale') return ['debug user-id refresh group-mapping all'];
    const lines = repairLines(world, fault);
    return lines.length === 0 ? [] : committed(...lines);
  },
  symptoms: (fault): readonly Check[] => {
    switch (fault.kind) {
      case 'management-isolated':
      case 'service-route':
      case 'resolver-wrong':
        return [{ kind: 'service', service: 'updates', field: 'result', seconds: 5, not: 'answered' }];
      case 'clock-wrong':
        return [{ kind: 'service', service: 'ntp', field: 'result', seconds: 5, not: 'answered' }];
      default:
        return undelivered(fault.flow);
    }
  },
};

const SERVICES = ['dns', 'ntp', 'paloalto-networks-services'] as const;

function faulty(world: World, fault: BoxFault): World | undefined {
  const { managementPlane, deviceSystem, userIdentification: users, administration } = world;
  switch (fault.kind) {
    case 'management-isolated':
      return managementPlane && { ...world, managementPlane: { ...managementPlane, reaches: fault.reaches } };
    case 'service-route': {
      const serviceRoutes = SERVICES.map((service) => ({ service, address: fault.address }));
      return managementPlane && { ...world, deviceSystem: { ...deviceSystem, serviceRoutes } };
    }
    case 'resolver-wrong':
      if (managementPlane === undefined || deviceSystem.dnsServers.length === 0) return undefined;
      return { ...world, deviceSystem: { ...deviceSystem, dnsServers: [fault.server] } };
    case 'clock-wrong':
      return withClock(world, fault);
    case 'user-id-off':
      if (!users.zones.includes(fault.zone)) return undefined;
      return withUsers(world, { zones: users.zones.filter((zone) => zone !== fault.zone) });
    case 'user-excluded':
      return withUsers(world, {
        networks: [
          { name: fault.list, network: fault.network, discovery: 'exclude', disabled: false },
          ...users.networks,
        ],
      });
    case 'user-group-stale': {
      const sound = administration.userGroups.find(({ name: known }) => known === fault.group);
      if (!sound?.members.includes(fault.without)) return undefined;
      const members = sound.members.filter((member) => member !== fault.without);
      const staleGroups = [...administration.staleGroups, { name: fault.group, members }];
      return { ...world, administration: { ...administration, staleGroups } };
    }
    case 'user-unmapped': {
      const isSomebodys = world.users.some(({ addresses }) => addresses.includes(fault.address));
      if (managementPlane === undefined || !isSomebodys) return undefined;
      const loggedOut = [...managementPlane.loggedOut, fault.address];
      return { ...world, managementPlane: { ...managementPlane, loggedOut } };
    }
  }
}

function repairLines(world: World, fault: BoxFault): readonly string[] {
  switch (fault.kind) {
    case 'management-isolated':
      return SERVICES.map(
        (service) => `set deviceconfig system route service ${service} source interface ${fault.through}`,
      );
    case 'service-route':
      return SERVICES.map((service) => `delete deviceconfig system route service ${service}`);
    case 'resolver-wrong': {
      const [first] = world.deviceSystem.dnsServers;
      return first === undefined ? [] : [`set deviceconfig system dns-setting servers primary ${first}`];
    }
    case 'clock-wrong': {
      const sound = world.administration.ntpServers[0]?.address;
      const at = 'deviceconfig system ntp-servers primary-ntp-server ntp-server-address';
      return sound === undefined ? [] : [`set ${at} ${sound}`];
    }
    case 'user-id-off':
      return [`set zone ${fault.zone} enable-user-identification yes`];
    case 'user-excluded':
      return [`delete user-id-collector include-exclude-network ${fault.list}`];
    case 'user-group-stale':
    case 'user-unmapped':
      return [];
  }
}

function withClock(world: World, fault: Extract<BoxFault, { kind: 'clock-wrong' }>): World | undefined {
  const { managementPlane, administration } = world;
  if (managementPlane === undefined || administration.ntpServers.length === 0) return undefined;
  const { offset, drift } = fault;
  return {
    ...world,
    administration: { ...administration, ntpServers: [{ address: fault.server }] },
    managementPlane: { ...managementPlane, clock: { offset, drift } },
  };
}

function withUsers(world: World, fields: Partial<World['userIdentification']>): World {
  return { ...world, userIdentification: { ...world.userIdentification, ...fields } };
}
