// The shape of what stands around the firewall: hosts, a second unit, and sessions that are there from the beginning.
import { z } from 'zod';
import { DATA_LINKS, PEER_CONTENTS } from '../ha/data-link.ts';
import { address, hostPrefix, ipv4Host, ipv4Prefix, name, port, seconds } from './world-fields.ts';

/** An end with a behaviour of its own. */
export const hostSchema = z.strictObject({
  name,
  address,
  /** At most so many open connections as a server; absent for no limit. */
  socketCap: z.int().min(1).max(65535).optional(),
  /** What becomes of a new connection beyond the cap. */
  beyondCap: z.enum(['ignore', 'refuse']).default('ignore'),
  /** Probes of a quiet connection: the first after so many seconds, further ones, and how many may stay unanswered. */
  keepalive: z
    .strictObject({ after: seconds, every: seconds.default(75), probes: z.int().min(1).max(255).default(9) })
    .optional(),
  /** Milliseconds by which every answer comes later. */
  delay: z.int().min(0).max(600_000).default(0),
  /** Seconds until it closes its own side after the other end has closed. */
  halfClose: seconds.optional(),
  /** Does its own address, or that of the router in front of others, answer ARP requests. */
  arp: z.enum(['answers', 'silent']).default('answers'),
  /** `elsewhere`: what it sends off its own link never reaches the firewall. */
  gateway: z.enum(['firewall', 'elsewhere']).default('firewall'),
  /** Where it, or everybody behind it, sends what is for a prefix; longer prefixes first, and any before the gateway. */
  routes: z
    .array(
      z
        .strictObject({
          destination: ipv4Prefix,
          way: z.enum(['firewall', 'around', 'nowhere']),
          /** The firewall's interface that it comes in by, where that is not the one in front of the host. */
          interface: z.string().optional(),
        })
        .refine(({ way, interface: port }) => port === undefined || way === 'firewall', {
          path: ['interface'],
          message: 'only with the way firewall',
        }),
    )
    .default([]),
  /** Addresses of the firewall for which it holds the hardware address of another box when the world starts. */
  staleArp: z.array(ipv4Host).default([]),
});

/** Sessions made in bulk. */
export const prefillSchema = z.strictObject({
  name,
  application: z.string(),
  clients: z.array(hostPrefix).min(1),
  servers: z.array(hostPrefix).min(1),
  port: port.optional(),
  /** Established sessions, spread evenly over all that is left of their time. */
  sessions: z.int().min(1).max(70_000_000),
  /** Seconds within which they run out when nothing is sent; by default the application's timeout. */
  within: seconds.optional(),
});

/** The addresses of both units on a link between them. */
const linkAddresses = z.strictObject({ local: ipv4Prefix, peer: ipv4Host });

/** Vendor: HA monitoring, the loss of any or of all makes a group fail, and the loss of any or all groups the unit. */
const monitorGroup = {
  enabled: z.boolean().default(true),
  condition: z.enum(['any', 'all']).default('any'),
};
const monitoring = z.strictObject(monitorGroup);

/** The other unit of a pair. */
export const highAvailabilitySchema = z.strictObject({
  group: z.int().min(1).max(63).default(1),
  /** Host name of the other unit. */
  peer: name,
  priority: z.int().min(0).max(255).default(100),
  peerPriority: z.int().min(0).max(255).default(100),
  /** Whether sessions are synchronised at all. */
  sessionSynchronization: z.boolean().default(true),
  /** The link that carries the sessions, and whether the other unit has the same application content. */
  ha2: z.enum(DATA_LINKS).default('up'),
  peerContent: z.enum(PEER_CONTENTS).default('same'),
  preemptive: z.boolean().default(false),
  /** Management address of the other unit. */
  peerManagement: ipv4Host.optional(),
  /** Control link and data link. */
  ha1Addresses: linkAddresses.default({ local: '10.90.1.1/30', peer: '10.90.1.2' }),
  ha2Addresses: linkAddresses.default({ local: '10.90.2.1/30', peer: '10.90.2.2' }),
  /** Interfaces whose loss makes a unit give its role away. */
  linkGroups: z
    .array(z.strictObject({ name, interfaces: z.array(z.string()).min(1), ...monitorGroup }))
    .default([]),
  /** Addresses that must answer, by virtual router. */
  pathGroups: z
    .array(
      z.strictObject({ name, virtualRouter: name, destinations: z.array(ipv4Host).min(1), ...monitorGroup }),
    )
    .default([]),
  linkMonitoring: monitoring.prefault({}),
  pathMonitoring: monitoring.prefault({}),
});
