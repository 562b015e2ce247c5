// The shape of what tells the firewall who is behind an address, and asks those whom it does not know.
import { z } from 'zod';
import { name, prefix } from './world-fields.ts';

/** Vendor: zones, user identification ACL: networks of a zone whose users are looked up, or never are. */
const zoneAclSchema = z.strictObject({
  zone: name,
  include: z.array(z.string()).default([]),
  exclude: z.array(z.string()).default([]),
});

/** Vendor: user mapping, include and exclude networks: of whom mappings are learned at all. */
const networkSchema = z.strictObject({
  name,
  network: prefix,
  discovery: z.enum(['include', 'exclude']).default('include'),
  disabled: z.boolean().default(false),
});

/** Vendor: device, user identification. */
export const userIdentificationSchema = z.strictObject({
  /** Zones in which an address stands for its user. */
  zones: z.array(name).default([]),
  zoneLists: z.array(zoneAclSchema).default([]),
  networks: z.array(networkSchema).default([]),
  /** Minutes for which a mapping is kept, 45 when absent. Vendor: user identification timeout, 1 to 1440. */
  timeout: z.int().min(1).max(1440).optional(),
  /** Whether mappings that nobody renews are forgotten. */
  timesOut: z.boolean().default(true),
  /** Numbers of the virtual systems whose authentication portal is on. */
  portals: z.array(z.int().min(1).max(255)).default([]),
});
