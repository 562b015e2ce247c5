// The shape of what an administrator says of the box itself, and of what stands around its management plane.
import { z } from 'zod';
import { MANAGEMENT_REACHES } from '../box/management-reach.ts';
import { REQUEST_KINDS } from '../box/request-kind.ts';
import { timeZoneOf } from '../time-zones.ts';
import { address, hostPrefix, ipv4Host } from './world-fields.ts';

/** Vendor: deviceconfig system route service, where requests of a service come from. */
const serviceRouteSchema = z.strictObject({
  service: z.string().min(1),
  /** An interface of the dataplane, or one of its addresses; with both the address is one of the interface. */
  interface: z.string().optional(),
  address: z.string().optional(),
});

/** Vendor: deviceconfig system, and setting management. */
export const deviceSystemSchema = z.strictObject({
  timezone: z
    .string()
    .refine((place) => timeZoneOf(place) !== undefined, 'not a time zone of the device')
    .default('UTC'),
  /** The first and the second. */
  dnsServers: z.array(ipv4Host).max(2).default([]),
  loginBanner: z.string().optional(),
  /** Whom the management port serves; everybody when empty. */
  permittedAddresses: z.array(hostPrefix).default([]),
  /** Minutes until a conversation that nobody types in ends, 0 for never. Vendor: 0 or 1 to 1440. */
  idleTimeout: z.int().min(0).max(1440).optional(),
  serviceRoutes: z.array(serviceRouteSchema).default([]),
});

const serviceHostSchema = z.strictObject({
  service: z.enum(REQUEST_KINDS),
  address: ipv4Host,
  /** By which others ask for it; by default the name that the vendor's services have. */
  name: z.string().min(1).optional(),
  answers: z.boolean().default(true),
});

/** What the box itself meets: networks behind its management port, servers that it asks, and a clock of its own. */
export const managementPlaneSchema = z.strictObject({
  reaches: z.enum(MANAGEMENT_REACHES).default('everything'),
  hosts: z.array(serviceHostSchema).default([]),
  clock: z
    .strictObject({
      /** Seconds by which the clock is ahead of the world's at the start, as long as no time server corrects it. */
      offset: z.int().min(-31_536_000).max(31_536_000).default(0),
      /** Seconds that it gains in a day when nobody corrects it. */
      drift: z.number().min(-43_200).max(43_200).default(0),
    })
    .prefault({}),
  /** Addresses whose users have logged out, so that nobody knows who is there. */
  loggedOut: z.array(address).default([]),
});

export type DeviceSystem = z.infer<typeof deviceSystemSchema>;
