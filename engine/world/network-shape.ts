// The shape of a firewall's links and of what speaks with it there: ports, aggregates, VLANs, LLDP neighbours and BGP peers.
import { z } from 'zod';
import { ipv4Host, ipv4Prefix, name, prefix } from './world-fields.ts';

const portName = z.string().regex(/^ethernet\d+\/\d+$/, 'not a port name');
const mac = z.string().regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/, 'not a MAC address in lower case');
/** Megabits a second. */
export const portSpeed = z.literal([10, 100, 1000, 10_000, 25_000, 40_000, 100_000]);
const autonomousSystem = z.int().min(1).max(4_294_967_295);

/** Speed, duplex and state of a port; ports that are not listed run at full duplex and are up. */
const portSchema = z.strictObject({
  name: portName,
  /** Megabits a second; by default that of the platform's ports. */
  speed: portSpeed.optional(),
  duplex: z.enum(['full', 'half']).default('full'),
  link: z.enum(['up', 'down']).default('up'),
  /** What the configuration asks for; `auto` negotiates. */
  setting: z.enum(['auto', 'fixed']).default('auto'),
  /** A port that is set to down is down, whatever is plugged in; `auto` when absent. */
  linkState: z.enum(['auto', 'up', 'down']).optional(),
  /** How the other end of the cable behaves: it negotiates or was told its duplex. Absent where it fits whatever this end does. */
  otherEnd: z.enum(['auto', 'full', 'half']).optional(),
});

/** Ports that act as one interface. */
const aggregateSchema = z.strictObject({
  name: z.string().regex(/^ae\d+$/, 'not the name of an aggregate'),
  members: z.array(portName).min(1).max(8),
  /** Absent for a static aggregate. */
  lacp: z
    .strictObject({
      mode: z.enum(['active', 'passive']).default('active'),
      rate: z.enum(['fast', 'slow']).default('slow'),
      systemPriority: z.int().min(1).max(65_535).default(32_768),
      /** The system at the other end. */
      partner: mac,
      partnerPriority: z.int().min(1).max(65_535).default(32_768),
      /** Members behind which no such system speaks LACP: they carry nothing. */
      unanswered: z.array(portName).optional(),
    })
    .optional(),
});

/** A VLAN of layer 2 ports. */
const vlanSchema = z.strictObject({
  name,
  /** The layer 3 interface of the VLAN. */
  interface: z.string().optional(),
  ports: z.array(portName).min(1),
  /** Stations that talk in it, each behind its port. */
  stations: z.array(z.strictObject({ mac, port: portName })).default([]),
});

/** What a neighbour says of itself. Vendor: LLDP, mandatory and optional TLVs. */
const lldpNeighborSchema = z.strictObject({
  port: portName,
  chassisId: mac,
  portId: z.string().min(1),
  portDescription: z.string().default(''),
  systemName: name,
  systemDescription: z.string().default(''),
  capabilities: z.array(z.enum(['Bridge', 'Router', 'Repeater', 'Station'])).default(['Bridge']),
  managementAddress: ipv4Host.optional(),
});

const bgpPeerSchema = z.strictObject({
  name,
  group: name,
  address: ipv4Host,
  as: autonomousSystem,
  state: z.enum(['established', 'active', 'idle']).default('established'),
  /** Seconds since the state was reached, at the world's clock. */
  since: z.int().min(1).default(86_400),
  holdTime: z.int().min(3).max(3600).default(90),
  keepalive: z.int().min(1).max(1200).default(30),
  /** What it announces; each becomes a route while the peer is established. */
  routes: z
    .array(
      z.strictObject({
        prefix: ipv4Prefix,
        /** By default the peer itself. */
        nextHop: ipv4Host.optional(),
        asPath: z.array(autonomousSystem).min(1),
        origin: z.enum(['igp', 'egp', 'incomplete']).default('igp'),
        localPreference: z.int().min(0).max(4_294_967_295).default(100),
        med: z.int().min(0).max(4_294_967_295).default(0),
      }),
    )
    .default([]),
  /** What the firewall announces to it. */
  advertised: z.array(ipv4Prefix).default([]),
});

const bgpSchema = z.strictObject({
  virtualRouter: name.default('default'),
  routerId: ipv4Host,
  localAs: autonomousSystem,
  /** By default 20 for routes of external peers. Assumption: 200 for those of internal ones. */
  externalDistance: z.int().min(10).max(240).optional(),
  internalDistance: z.int().min(10).max(240).optional(),
  peers: z.array(bgpPeerSchema).min(1),
});

/** The way to a network around the firewall. */
const pathSchema = z.strictObject({
  destination: ipv4Prefix,
  /** Bytes of the longest packet on it. */
  mtu: z.int().min(68).max(9216),
  /** Whether ICMP tells the sender of a longer one. */
  fragmentationNeeded: z.enum(['reported', 'filtered']).default('reported'),
});

/** What a carrier takes of all that leaves by an interface, whatever class it is in. */
const lineSchema = z.strictObject({
  interface: z.string(),
  /** Megabits a second. */
  capacity: z.number().min(0.1).max(100_000),
});

/** Links and neighbours. */
export const networkSchema = z.strictObject({
  ports: z.array(portSchema).default([]),
  /** Tags that the switches use for sub-interfaces, where they are not those that the configuration of the world expects. */
  vlanTags: z.array(z.strictObject({ interface: z.string(), tag: z.int().min(1).max(4094) })).default([]),
  /** Ways on which packets must be shorter than an interface of the firewall would send them. */
  paths: z.array(pathSchema).default([]),
  /** Lines behind interfaces that take less than what the firewall may send into them. */
  lines: z.array(lineSchema).default([]),
  aggregates: z.array(aggregateSchema).default([]),
  vlans: z.array(vlanSchema).default([]),
  lldpNeighbors: z.array(lldpNeighborSchema).default([]),
  /** Ports that speak LLDP and hear nobody. */
  lldpPorts: z.array(portName).optional(),
  bgp: bgpSchema.optional(),
  /** Seconds an ARP entry is kept. Vendor: set system setting arp-cache-timeout. */
  arpTimeout: z.int().min(60).max(65_535).default(1800),
});

/** How an interface itself may be reached. Vendor: interface management profile. */
export const managementProfileSchema = z.strictObject({
  name,
  services: z.array(
    z.enum(['ping', 'telnet', 'ssh', 'http', 'https', 'snmp', 'response-pages', 'userid-service']),
  ),
  permittedAddresses: z.array(prefix).default([]),
});
