// Shapes of what guards the session table: zone protection, virtual systems, and what-ifs.
import { z } from 'zod';
import { name } from './world-fields.ts';

const thresholds = { activate: z.int().min(0), maximum: z.int().min(1) };
const isRising = ({ activate, maximum }: { readonly activate: number; readonly maximum: number }) =>
  activate < maximum;

/** New connections a second: above `activate` some are dropped, above `maximum` all. */
const flood = z.strictObject(thresholds).refine(isRising, 'activate must be below maximum');

/** The same for SYN. With SYN cookies the firewall answers above `activate` for the server. */
const synFlood = z
  .strictObject({ ...thresholds, action: z.enum(['red', 'syn-cookies']).default('red') })
  .refine(isRising, 'activate must be below maximum');

/** A zone protection profile, bound to one zone. */
export const zoneProtectionSchema = z.strictObject({
  zone: z.string(),
  synFlood: synFlood.optional(),
  udpFlood: flood.optional(),
  icmpFlood: flood.optional(),
  otherIpFlood: flood.optional(),
  icmp6Flood: flood.optional(),
  discardIpSpoof: z.boolean().default(false),
  discardIpFragment: z.boolean().default(false),
  discardIcmpPingZeroId: z.boolean().default(false),
  discardIcmpFragment: z.boolean().default(false),
  discardIcmpLargePacket: z.boolean().default(false),
  discardTcpSynWithData: z.boolean().default(false),
  discardTcpSynAckWithData: z.boolean().default(false),
  rejectNonSyn: z.enum(['global', 'yes', 'no']).default('global'),
  asymmetricPath: z.enum(['global', 'drop', 'bypass']).default('global'),
});

export const virtualSystemSchema = z.strictObject({
  id: z.int().min(1).max(255),
  name: name.optional(),
  /** Sessions it may have on each dataplane; absent for no limit. */
  sessionLimit: z.int().min(1).optional(),
});

/** What no firewall of this make does. */
export const whatIfSchema = z.strictObject({
  /** Zones in which a TCP packet of no session is answered with a RST. */
  resetOnNonSyn: z.array(z.string()).default([]),
});
