// Faults of sessions and applications: timers, overrides, gateways, limits, floods, and the pair.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import { changed, committed, type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const flow = name.optional();
const seconds = z.int().min(1).max(15_999_999);

export const sessionFaultShapes = [
  z.strictObject({ kind: z.literal('timer'), timer: name, seconds, flow }),
  z.strictObject({
    kind: z.literal('override'),
    rule: name,
    protocol: z.enum(['tcp', 'udp']).default('tcp'),
    application: name,
    from: name,
    to: name,
    port: name,
    flow,
  }),
  /** The gateway of an application no longer reads what it announces. */
  z.strictObject({ kind: z.literal('gateway-off'), application: name, flow }),
  /** Clients of a traffic source announce their channels at the address by which they are seen, which the gateway does not expect. */
  z.strictObject({ kind: z.literal('alg-wrong-pair'), source: name, address: name, flow }),
  z.strictObject({ kind: z.literal('vsys-limit'), vsys: z.int().min(1), sessions: z.int().min(1), flow }),
  z.strictObject({
    kind: z.literal('flood'),
    target: name,
    port: z.int(),
    from: name,
    perSecond: z.number().positive(),
  }),
  /** One client copies without end, and its packets hold so many percent of the packet buffers. */
  z.strictObject({
    kind: z.literal('buffers-hog'),
    client: name,
    server: name,
    application: name,
    port: z.int().optional(),
    percent: z.int().min(1).max(100),
  }),
  z.strictObject({ kind: z.literal('pair-unsynchronized') }),
  z.strictObject({ kind: z.literal('pair-link-down') }),
  /** The switch has one end of the data link in another VLAN: both ends have a light. */
  z.strictObject({ kind: z.literal('pair-wrong-vlan') }),
  z.strictObject({ kind: z.literal('pair-other-content') }),
] as const;

export type SessionFault = z.infer<(typeof sessionFaultShapes)[number]>;

export const sessionFaults: Treatment<SessionFault> = {
  tags: ['AGE', 'APP', 'PERF', 'HA'],
  apply: faulty,
  repair: (world, fault) => {
    switch (fault.kind) {
      case 'override':
        return committed(`delete rulebase application-override rules ${fault.rule}`);
      case 'alg-wrong-pair':
        return committed(...pairLines(world, fault));
      case 'vsys-limit':
        return committed(limitLine(world, fault.vsys));
      case 'buffers-hog':
        return committed(
          `set rulebase security rules Stop-Hog from any to any source ${fault.client} destination any application any service any action deny`,
          'move rulebase security rules Stop-Hog top',
        );
      case 'pair-unsynchronized':
        return committed('set deviceconfig high-availability group state-synchronization enabled yes');
      case 'pair-wrong-vlan':
        return [':peer set ha2 same-vlan'];
      case 'pair-other-content':
        return [':peer set content same'];
      default:
        return [];
    }
  },
  symptoms: (fault) => {
    switch (fault.kind) {
      case 'timer':
        return [{ kind: 'setting', name: fault.timer, is: fault.seconds }];
      case 'override':
        return fault.flow === undefined
          ? []
          : [{ kind: 'probe', flow: fault.flow, field: 'application', is: fault.application }];
      case 'vsys-limit':
        return [{ kind: 'meter', vsys: fault.vsys, field: 'maximum', is: fault.sessions }];
      case 'flood':
        return [
          { kind: 'count', filter: { destination: fault.target, application: 'undecided' }, above: 100 },
        ];
      case 'buffers-hog':
        return [{ kind: 'dataplane', field: 'packetBuffer', above: fault.percent - 1 }];
      case 'pair-unsynchronized':
      case 'pair-link-down':
        return [{ kind: 'ha', field: 'synchronization', is: 'not-running' }];
      case 'pair-wrong-vlan':
      case 'pair-other-content':
        return [{ kind: 'ha', field: 'synchronizedSessions', is: 0 }];
      default:
        return undelivered(fault.flow);
    }
  },
};

function faulty(world: World, fault: SessionFault): World | undefined {
  switch (fault.kind) {
    case 'timer':
      return { ...world, timers: { ...world.timers, [fault.timer]: fault.seconds } };
    case 'override':
      return withOverride(world, fault);
    case 'gateway-off':
      return { ...world, disabledGateways: [...world.disabledGateways, fault.application] };
    case 'alg-wrong-pair':
      return withPublicAnnouncements(world, fault);
    case 'vsys-limit': {
      const { vsys: id, sessions: sessionLimit } = fault;
      const others = world.virtualSystems.filter((system) => system.id !== id);
      const known = world.virtualSystems.find((system) => system.id === id) ?? { id, name: `vsys${id}` };
      return { ...world, virtualSystems: [...others, { ...known, sessionLimit }] } as World;
    }
    case 'flood':
      return withFlood(world, fault);
    case 'buffers-hog':
      return withHog(world, fault);
    case 'pair-unsynchronized':
      return withPair(world, { sessionSynchronization: false });
    case 'pair-link-down':
      return withPair(world, { ha2: 'down' });
    case 'pair-wrong-vlan':
      return withPair(world, { ha2: 'wrong-vlan' });
    case 'pair-other-content':
      return withPair(world, { peerContent: 'other' });
  }
}

type WrongPair = Extract<SessionFault, { kind: 'alg-wrong-pair' }>;

function withPublicAnnouncements(world: World, { source, address }: WrongPair): World | undefined {
  const traffic = changed(world.traffic, source, (one) => ({
    ...one,
    dataChannels: one.dataChannels.map((channel) =>
      channel.announcedBy === 'server' ? channel : { ...channel, announcedAddress: address },
    ),
  }));
  return traffic === undefined ? undefined : { ...world, traffic };
}

/** The gateway no longer meddles with announcements, so that the channels need rules of their own. */
function pairLines(world: World, { source, address }: WrongPair): readonly string[] {
  const found = world.traffic.find(({ name: known }) => known === source);
  const channels = [...new Set(found?.dataChannels.map(({ application }) => application))].join(' ');
  const rule = (called: string, from: string, to: string) =>
    `set rulebase security rules ${called} from any to any source ${from} destination ${to} application [ ${channels} ] service any action allow`;
  const { application = '', clients: [client = ''] = [], servers: [server = ''] = [] } = found ?? {};
  return [
    `set shared alg-override application ${application} alg-disabled yes`,
    rule('Channels-In', server, address),
    rule('Channels-Out', client, server),
  ];
}

/** The limit as it was. On a firewall of one virtual system the configuration begins inside of it. */
function limitLine({ multiVsys, virtualSystems }: World, vsys: number): string {
  const at = `${multiVsys ? `vsys vsys${vsys} ` : ''}import resource max-sessions`;
  const limit = virtualSystems.find(({ id }) => id === vsys)?.sessionLimit;
  return limit === undefined ? `delete ${at}` : `set ${at} ${limit}`;
}

function withOverride(world: World, fault: Extract<SessionFault, { kind: 'override' }>): World {
  const { rule, application, from, to, protocol, port } = fault;
  const override = { name: rule, from: [from], to: [to], protocol, port, application };
  const full = { source: ['any'], destination: ['any'], disabled: false, ...override };
  return { ...world, overrideRules: [...world.overrideRules, full] } as unknown as World;
}

function withFlood(world: World, fault: Extract<SessionFault, { kind: 'flood' }>): World | undefined {
  const [sample] = world.traffic;
  if (sample === undefined) return undefined;
  const flood = {
    ...sample,
    name: 'flood',
    application: 'ssl',
    clients: [fault.from],
    servers: [fault.target],
    port: fault.port,
    perSecond: fault.perSecond,
    connections: undefined,
    forged: true,
    dataChannels: [],
    urlCategories: [],
  };
  return { ...world, traffic: [...world.traffic, flood] };
}

/** Assumption: a copy that the client begins anew as soon as it was cut off, and that is as old as the world. */
function withHog(world: World, fault: Extract<SessionFault, { kind: 'buffers-hog' }>): World | undefined {
  const [sample] = world.traffic;
  if (sample === undefined) return undefined;
  const { client, server, application, port, percent } = fault;
  const { perSecond: _, ...shape } = sample;
  const hog = {
    ...shape,
    name: 'buffers-hog',
    application,
    clients: [client],
    servers: [server],
    ...(port === undefined ? {} : { port }),
    connections: 1,
    openedWithin: 10,
    exchanges: [40_000, 60_000],
    requestBytes: [1500, 5000],
    responseBytes: [60, 90],
    think: [200, 500],
    reconnect: [2000, 6000],
    ends: { fin: 0, clientReset: 0, serverReset: 0, silence: 1 },
    answers: 'service',
    content: 'clean',
    forged: false,
    dataChannels: [],
    urlCategories: [],
    holdsBuffers: percent,
  };
  return { ...world, traffic: [...world.traffic, hog] } as World;
}

function withPair(world: World, fields: Partial<NonNullable<World['highAvailability']>>): World | undefined {
  const { highAvailability } = world;
  return highAvailability === undefined
    ? undefined
    : { ...world, highAvailability: { ...highAvailability, ...fields } };
}
