// The shape of what an administrator says of links and routing protocols: the firewall's own side of what `network` describes.
import { z } from 'zod';
import { portSpeed } from './network-shape.ts';
import { ipv4Host, ipv4Prefix, name } from './world-fields.ts';

const autonomousSystem = z.int().min(1).max(4_294_967_295);

const portSettingsSchema = z.strictObject({
  name,
  linkState: z.enum(['auto', 'up', 'down']),
  /** Megabits a second; absent where the port negotiates. */
  speed: portSpeed.optional(),
  /** Absent where the port negotiates. */
  duplex: z.enum(['full', 'half']).optional(),
});

const aggregateSettingsSchema = z.strictObject({
  name,
  members: z.array(name),
  /** Absent for a static aggregate. */
  lacp: z
    .strictObject({
      mode: z.enum(['active', 'passive']),
      rate: z.enum(['fast', 'slow']),
      systemPriority: z.int().min(1).max(65_535),
    })
    .optional(),
});

const vlanSettingsSchema = z.strictObject({
  name,
  interface: z.string().optional(),
  ports: z.array(name),
});

const peerSettingsSchema = z.strictObject({
  name,
  group: name,
  /** Whether peer and group are enabled. */
  enabled: z.boolean(),
  address: ipv4Host,
  as: autonomousSystem,
  holdTime: z.int().min(3).max(3600),
  keepalive: z.int().min(1).max(1200),
});

const bgpSettingsSchema = z.strictObject({
  virtualRouter: name,
  routerId: ipv4Host,
  localAs: autonomousSystem,
  /** Of routes by external and by internal peers; absent for the default. */
  externalDistance: z.int().min(10).max(240).optional(),
  internalDistance: z.int().min(10).max(240).optional(),
  /** Whether what peers announce becomes a route. Vendor: BGP, install route. */
  installs: z.boolean(),
  peers: z.array(peerSettingsSchema),
  /** Prefixes that are told to all peers. */
  redistributed: z.array(ipv4Prefix),
});

/** Every list in the order of the configuration; ports, and interfaces with LLDP, in the order of their names. */
export const networkSettingsSchema = z.strictObject({
  /** Ports of which something is said. */
  ports: z.array(portSettingsSchema),
  aggregates: z.array(aggregateSettingsSchema),
  vlans: z.array(vlanSettingsSchema),
  /** Ports and aggregates that speak LLDP. */
  lldp: z.array(name),
  /** Absent where BGP is not enabled. */
  bgp: bgpSettingsSchema.optional(),
});

/** What is configured of links and routing protocols. */
export type NetworkSettings = z.infer<typeof networkSettingsSchema>;
