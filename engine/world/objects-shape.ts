// Shapes of the objects that rules name: addresses, services, applications, the groups of them, and schedules.
import { z } from 'zod';
import { isAddressText } from '../policy/address-text.ts';
import { portRangesOf } from '../policy/service.ts';
import { name, port, prefix, seconds } from './world-fields.ts';

/** An address object: a prefix, a range of IPv4 addresses, or a host name that nobody resolves here. */
export const addressSchema = z.strictObject({
  name,
  address: z.union([
    prefix,
    z.string().refine(isAddressText, 'not an IPv4 or IPv6 address, prefix or range'),
  ]),
});

/** Names of objects, or of further groups. */
export const groupSchema = z.strictObject({ name, members: z.array(z.string()).min(1) });

/** A service object. Vendor: services, a session timeout is inherited from the application or overridden. */
export const serviceSchema = z.strictObject({
  name,
  /** Protocol and ports as `tcp/8443`, `udp/5000-5100` or `tcp/80,8080`. */
  port: z.string().refine((text) => portRangesOf(text).length > 0, {
    error: ({ input }) => `"${input}" is not a port range`,
  }),
  /** Absent to inherit from the application. */
  override: z
    .strictObject({
      timeout: seconds.optional(),
      halfClosed: seconds.max(604_800).optional(),
      timeWait: seconds.max(600).optional(),
    })
    .optional(),
});

/** An application of the administrator's own, or another description of a built-in one. */
export const applicationSchema = z.strictObject({
  name,
  description: z.string().default(''),
  transport: z.enum(['tcp', 'udp', 'icmp', 'icmp6', 'sctp']),
  ports: z.array(port),
  timeout: seconds.optional(),
  halfClosed: seconds.max(604_800).optional(),
  timeWait: seconds.max(600).optional(),
  identifiedAfter: z.int().min(1).max(64).default(1),
  /** The application that App-ID sees first and then shifts away from; a rule must allow it as well. */
  carrier: z.string().optional(),
});

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day');
const hours = z.array(z.tuple([clockTime, clockTime])).min(1);

/** When a rule holds. Vendor: objects, schedules: daily, weekly or non-recurring. Times are those of the device's clock. */
export const scheduleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ name, kind: z.literal('daily'), hours }),
  z.strictObject({
    name,
    kind: z.literal('weekly'),
    days: z
      .array(
        z.strictObject({
          day: z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']),
          hours,
        }),
      )
      .min(1),
  }),
  z.strictObject({
    name,
    kind: z.literal('once'),
    spans: z.array(z.tuple([z.iso.datetime(), z.iso.datetime()])).min(1),
  }),
]);

/** A schedule of a world. */
export type WorldSchedule = z.infer<typeof scheduleSchema>;
