// Faults of QoS: a rule that gives its class to something else, and shaping where traffic comes in instead of where it leaves.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import type { Check } from '../measure-shape.ts';
import { replaced } from './rule-faults.ts';
import { changed, committed, type Treatment } from './treatment.ts';

const name = z.string().min(1);
const flow = name.optional();

export const qosFaultShapes = [
  /** Other applications in place of the right ones: what belongs in the class is in the default class. */
  z.strictObject({ kind: z.literal('qos-class'), rule: name, application: z.array(name).min(1), flow }),
  /** An interface has lost its QoS to another one. */
  z.strictObject({ kind: z.literal('qos-egress'), interface: name, to: name, flow }),
] as const;

export type QosFault = z.infer<(typeof qosFaultShapes)[number]>;

/** Vendor: sessions of no rule are in class 4. */
const DEFAULT_CLASS = 4;

export const qosFaults: Treatment<QosFault> = {
  tags: ['QOS'],
  apply: (world, fault) =>
    fault.kind === 'qos-class' ? withApplications(world, fault) : withOtherPort(world, fault),
  repair: (world, fault) => {
    const lines = fault.kind === 'qos-class' ? ruleLines(world, fault) : portLines(world, fault);
    return lines.length === 0 ? [] : committed(...lines);
  },
  symptoms,
};

function withApplications(
  world: World,
  { rule, application }: Extract<QosFault, { kind: 'qos-class' }>,
): World | undefined {
  const qosRules = changed(world.qosRules, rule, (one) => ({ ...one, application: [...application] }));
  return qosRules === undefined ? undefined : { ...world, qosRules };
}

function withOtherPort(
  world: World,
  { interface: own, to }: Extract<QosFault, { kind: 'qos-egress' }>,
): World | undefined {
  if (!world.interfaces.some((port) => port.name === to)) return undefined;
  const others = world.qosInterfaces.filter((port) => port.name !== to);
  const qosInterfaces = changed(others, own, (port) => ({ ...port, name: to }));
  return qosInterfaces === undefined ? undefined : { ...world, qosInterfaces };
}

function ruleLines(
  world: World,
  { rule, application: wrong }: Extract<QosFault, { kind: 'qos-class' }>,
): readonly string[] {
  const right = world.qosRules.find((one) => one.name === rule)?.application;
  return right === undefined ? [] : replaced(`rulebase qos rules ${rule}`, 'application', { wrong, right });
}

/** QoS of both interfaces as it was. */
function portLines(
  world: World,
  { interface: own, to }: Extract<QosFault, { kind: 'qos-egress' }>,
): readonly string[] {
  const settings = [to, own].flatMap((wanted) =>
    world.qosInterfaces.filter((port) => port.name === wanted).flatMap(settingLines),
  );
  return [`delete network qos interface ${to}`, ...settings];
}

function settingLines({ name: port, egressMax, profile }: World['qosInterfaces'][number]): readonly string[] {
  const at = `set network qos interface ${port}`;
  return [
    `${at} enabled yes`,
    ...(egressMax === undefined ? [] : [`${at} interface-bandwidth egress-max ${egressMax}`]),
    `${at} regular-traffic default-group qos-profile ${profile}`,
  ];
}

function symptoms(fault: QosFault): readonly Check[] {
  if (fault.kind === 'qos-egress')
    return [{ kind: 'qos', interface: fault.interface, field: 'profile', exists: false }];
  return fault.flow === undefined
    ? []
    : [{ kind: 'probe', flow: fault.flow, field: 'qosClass', is: DEFAULT_CLASS }];
}
