// The shapes of QoS at the egress of interfaces: profiles with their classes, and interfaces that have one. Vendor: QoS profile and
// QoS interface settings, release 11.1.
import { z } from 'zod';
import { QOS_PRIORITIES } from './qos-priority.ts';
import { name } from './world-fields.ts';

/** Megabits a second. Vendor: QoS profile settings, 0 to 60000; 0 limits nothing. */
const megabits = z.number().min(0).max(60_000);

const bandwidth = {
  egressMax: megabits.optional(),
  egressGuaranteed: megabits.optional(),
};

const isBounded = (one: {
  readonly egressMax?: number | undefined;
  readonly egressGuaranteed?: number | undefined;
}) => !one.egressMax || (one.egressGuaranteed ?? 0) <= one.egressMax;
const BOUNDED = { path: ['egressGuaranteed'], message: 'must not be above egressMax' };

const classSchema = z
  .strictObject({
    class: z.int().min(1).max(8),
    priority: z.enum(QOS_PRIORITIES).default('low'),
    ...bandwidth,
  })
  .refine(isBounded, BOUNDED);

/** What the classes of an interface get. */
export const qosProfileSchema = z
  .strictObject({
    name,
    ...bandwidth,
    /** What the bandwidths of the classes are told in; percent are those of the profile's own maximum, or else of the interface's. */
    unit: z.enum(['mbps', 'percentage']).default('mbps'),
    classes: z.array(classSchema).default([]),
  })
  .refine(isBounded, BOUNDED)
  .refine(({ unit, classes }) => unit === 'mbps' || classes.every(isPercent), {
    path: ['classes'],
    message: 'percentages must not be above 100',
  });

function isPercent({ egressMax = 0, egressGuaranteed = 0 }: z.infer<typeof classSchema>): boolean {
  return egressMax <= 100 && egressGuaranteed <= 100;
}

/** An interface on which QoS is at work: who leaves by it passes its node. A name alone stands for one that limits nothing. */
export const qosInterfaceSchema = z.preprocess(
  (said) => (typeof said === 'string' ? { name: said } : said),
  z.strictObject({
    name: z.string(),
    /** Megabits a second of all that leaves. */
    egressMax: megabits.optional(),
    /** Profile of the traffic that is in no tunnel of this interface. */
    profile: z.string().default('default'),
  }),
);

/** A QoS profile of a world. */
export type WorldQosProfile = z.infer<typeof qosProfileSchema>;
/** An interface with QoS of a world. */
export type WorldQosInterface = z.infer<typeof qosInterfaceSchema>;
